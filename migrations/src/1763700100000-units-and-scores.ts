/**
 * Units, the catalogue's structure, assessments and what is derived from them.
 *
 * Facts (unit_version, assessment, responsibility, target) are append-only and carry both times. Derived tables
 * (unit_period, unit_path, control_step, subtree_step, unit_score_step) hold what is now known and can be rebuilt from the facts.
 */
export const unitsAndScores = {
  timestamp: 1763700100000,
  name: 'UnitsAndScores',
  sql: `
-- One row per tenant: its lock orders changes of the tree, of responsibility and of targets against each other.
create table tree (
  tenant_id uuid primary key references tenant (id),
  revision bigint not null default 0
);
call raise_wall('tree');
grant select, insert on tree to weerbaar_app, weerbaar_operator;
grant update (revision) on tree to weerbaar_app, weerbaar_operator;

create table unit (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call raise_wall('unit');
grant select, insert on unit to weerbaar_app, weerbaar_operator;
grant update (revision) on unit to weerbaar_app, weerbaar_operator;

-- Sparse: a version carries only what it changes; the first carries all.
create table unit_version (
  tenant_id uuid not null,
  unit_id uuid not null,
  revision integer not null check (revision >= 1),
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  retracts integer,
  replaces integer,
  parent_id uuid,
  name text check (length(name) between 1 and 200),
  weight integer check (weight between 1 and 10000),
  archived boolean,
  legal_entity boolean,
  company_number text check (company_number ~ '^([01][0-9]{9})?$'),
  assesses_itself boolean,
  reason text check (length(reason) <= 2000),
  primary key (tenant_id, unit_id, revision),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, parent_id) references unit (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check (parent_id <> unit_id)
);
call raise_wall('unit_version');
grant select, insert on unit_version to weerbaar_app, weerbaar_operator;

create table unit_period (
  tenant_id uuid not null,
  unit_id uuid not null,
  effective_on date not null,
  until_on date not null,
  parent_id uuid,
  name text not null,
  weight integer not null,
  archived boolean not null,
  legal_entity boolean not null,
  company_number text not null,
  assesses_itself boolean not null,
  primary key (tenant_id, unit_id, effective_on),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check (effective_on < until_on)
);
create index unit_period_children on unit_period (tenant_id, parent_id, effective_on);
call raise_wall('unit_period');
grant select, insert, update, delete on unit_period to weerbaar_app, weerbaar_operator;

-- Every ancestor of every unit, itself included (depth 0), by period.
create table unit_path (
  tenant_id uuid not null,
  unit_id uuid not null,
  ancestor_id uuid not null,
  effective_on date not null,
  until_on date not null,
  depth smallint not null,
  primary key (tenant_id, unit_id, ancestor_id, effective_on),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check (effective_on < until_on)
);
create index unit_path_down on unit_path (tenant_id, ancestor_id, effective_on, unit_id);
call raise_wall('unit_path');
grant select, insert, update, delete on unit_path to weerbaar_app, weerbaar_operator;

create table role_grant (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('administrator', 'ciso', 'unit-lead', 'programme-office', 'management', 'auditor')),
  unit_id uuid not null,
  as_at date,
  expires_at timestamptz,
  given_by uuid,
  given_at timestamptz not null default now(),
  revoked_by uuid,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check (role = 'auditor' or as_at is null),
  check (role <> 'auditor' or (as_at is not null and expires_at is not null))
);
create index role_grant_of_person on role_grant (tenant_id, person_id) where revoked_at is null;
call raise_wall('role_grant');
grant select, insert on role_grant to weerbaar_app, weerbaar_operator;
grant update (revoked_by, revoked_at) on role_grant to weerbaar_app, weerbaar_operator;

create table framework_version (
  tenant_id uuid not null references tenant (id),
  framework text not null,
  version text not null,
  denominator numeric not null check (denominator >= 1),
  groups smallint not null check (groups between 1 and 9),
  primary key (tenant_id, framework, version)
);
call raise_wall('framework_version');
grant select, insert on framework_version to weerbaar_app, weerbaar_operator;

create table control (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  position smallint not null,
  weight integer not null default 1 check (weight between 0 and 1000),
  primary key (tenant_id, framework, version, code),
  foreign key (tenant_id, framework, version) references framework_version (tenant_id, framework, version)
);
call raise_wall('control');
grant select, insert on control to weerbaar_app, weerbaar_operator;
grant update (weight) on control to weerbaar_app;

create table safeguard (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  control_code text not null,
  position smallint not null,
  grp smallint not null check (grp between 1 and 9),
  asset_class text not null,
  security_function text not null,
  primary key (tenant_id, framework, version, code),
  foreign key (tenant_id, framework, version, control_code) references control (tenant_id, framework, version, code)
);
call raise_wall('safeguard');
grant select, insert on safeguard to weerbaar_app, weerbaar_operator;

create table assessment (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  source text not null check (source in ('entry', 'bulk', 'import', 'loader')),
  kind text not null check (kind in ('scored', 'not-applicable', 'open', 'retraction')),
  documentation smallint check (documentation between 1 and 5),
  implementation smallint check (implementation between 1 and 5),
  documentation_reason text not null default '' check (length(documentation_reason) <= 4000),
  implementation_reason text not null default '' check (length(implementation_reason) <= 4000),
  reason text not null default '' check (length(reason) <= 4000),
  replaces integer,
  retracts integer,
  primary key (tenant_id, unit_id, framework, version, code, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, framework, version, code) references safeguard (tenant_id, framework, version, code),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check ((kind = 'scored') = (documentation is not null)),
  check ((kind = 'scored') = (implementation is not null)),
  check (kind <> 'not-applicable' or reason <> ''),
  check ((kind = 'retraction') = (retracts is not null)),
  check (kind <> 'retraction' or replaces is null)
);
create index assessment_lately on assessment (tenant_id, recorded_at desc, id desc);
call raise_wall('assessment');
grant select, insert on assessment to weerbaar_app;

create table responsibility (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  kind text not null check (kind in ('own', 'inherited', 'shared', 'retraction')),
  provider_id uuid,
  reason text not null default '' check (length(reason) <= 4000),
  replaces integer,
  retracts integer,
  primary key (tenant_id, unit_id, framework, version, code, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, provider_id) references unit (tenant_id, id),
  foreign key (tenant_id, framework, version, code) references safeguard (tenant_id, framework, version, code),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check ((kind in ('inherited', 'shared')) = (provider_id is not null)),
  check (provider_id <> unit_id),
  check ((kind = 'retraction') = (retracts is not null))
);
create index responsibility_of_provider on responsibility (tenant_id, provider_id, framework, version, code)
  where provider_id is not null;
call raise_wall('responsibility');
grant select, insert on responsibility to weerbaar_app;

create table target (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  control_code text,
  scope text not null generated always as (coalesce(control_code, '*')) stored,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  kind text not null check (kind in ('set', 'cleared', 'retraction')),
  level_tenths smallint check (level_tenths between 10 and 50),
  due_on date,
  reason text not null default '' check (length(reason) <= 4000),
  replaces integer,
  retracts integer,
  primary key (tenant_id, unit_id, framework, version, scope, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, framework, version) references framework_version (tenant_id, framework, version),
  foreign key (tenant_id, framework, version, control_code) references control (tenant_id, framework, version, code),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check ((kind = 'set') = (level_tenths is not null)),
  check ((kind = 'retraction') = (retracts is not null))
);
call raise_wall('target');
grant select, insert on target to weerbaar_app;

-- A unit's own value per control and implementation group, as a step function (a row only where it changes). The three
-- tables of steps are derived from the facts in the same transaction; a foreign key would only check again what those prove.
create table control_step (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  control_code text not null,
  grp smallint not null,
  effective_on date not null,
  has_value boolean not null,
  numerator numeric not null,
  applicable integer not null,
  own integer not null,
  inherited integer not null,
  shared integer not null,
  missing integer not null,
  reached integer not null,
  primary key (tenant_id, unit_id, framework, version, control_code, grp, effective_on)
);
call raise_wall('control_step');
grant select, insert, update, delete on control_step to weerbaar_app, weerbaar_operator;

-- The same of a node with everything below it: sums over the units that assess themselves.
create table subtree_step (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  control_code text not null,
  grp smallint not null,
  effective_on date not null,
  numerator numeric not null,
  weight bigint not null,
  assessing integer not null,
  units integer not null,
  applicable integer not null,
  own integer not null,
  inherited integer not null,
  shared integer not null,
  missing integer not null,
  reached integer not null,
  primary key (tenant_id, unit_id, framework, version, control_code, grp, effective_on)
);
call raise_wall('subtree_step');
grant select, insert, update, delete on subtree_step to weerbaar_app, weerbaar_operator;

-- A unit's own maturity over its controls, to find the weakest unit of any subtree at any date.
create table unit_score_step (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  grp smallint not null,
  effective_on date not null,
  until_on date not null,
  points numeric not null,
  weights numeric not null check (weights > 0),
  -- Division keeps at least 16 digits behind the comma; two different means over at most 1,000 weights differ by more.
  score numeric not null generated always as (points / weights) stored,
  primary key (tenant_id, unit_id, framework, version, grp, effective_on),
  check (effective_on < until_on)
);
create index unit_score_weakest on unit_score_step (tenant_id, framework, version, grp, score) where until_on = 'infinity';
create index unit_score_past on unit_score_step (tenant_id, framework, version, grp, until_on) where until_on < 'infinity';
call raise_wall('unit_score_step');
grant select, insert, update, delete on unit_score_step to weerbaar_app, weerbaar_operator;

create table landmark (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  on_date date not null,
  title_nl text not null default '' check (length(title_nl) <= 200),
  title_en text not null default '' check (length(title_en) <= 200),
  source text not null check (length(source) between 1 and 500),
  illustrative boolean not null default false,
  revision integer not null default 1,
  recorded_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id),
  check (title_nl <> '' or title_en <> '')
);
create index landmark_by_date on landmark (tenant_id, on_date) where removed_at is null;
call raise_wall('landmark');
grant select, insert on landmark to weerbaar_app;
grant update (on_date, title_nl, title_en, source, illustrative, revision, removed_at) on landmark to weerbaar_app;

create table file (
  tenant_id uuid not null references tenant (id),
  sha256 bytea not null check (length(sha256) = 32),
  size bigint not null check (size >= 0),
  media_type text not null,
  stored_at timestamptz not null default now(),
  primary key (tenant_id, sha256)
);
call raise_wall('file');
grant select, insert on file to weerbaar_app;

create table attachment (
  tenant_id uuid not null,
  id uuid not null,
  sha256 bytea not null,
  name text not null check (length(name) between 1 and 255),
  note text not null default '' check (length(note) <= 2000),
  unit_id uuid not null,
  assessment_id uuid,
  landmark_id uuid,
  added_by uuid,
  added_at timestamptz not null default now(),
  removed_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, sha256) references file (tenant_id, sha256),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  foreign key (tenant_id, landmark_id) references landmark (tenant_id, id),
  foreign key (tenant_id, added_by) references person (tenant_id, id),
  check (assessment_id is null or landmark_id is null)
);
create index attachment_of_assessment on attachment (tenant_id, assessment_id) where assessment_id is not null and removed_at is null;
create index attachment_of_landmark on attachment (tenant_id, landmark_id) where landmark_id is not null and removed_at is null;
create index attachment_of_unit on attachment (tenant_id, unit_id) where removed_at is null;
call raise_wall('attachment');
grant select, insert on attachment to weerbaar_app;
grant update (removed_by, removed_at) on attachment to weerbaar_app;
-- Adds changes of tallies to the stored step functions of nodes: from its day on, each change is added to every step, and
-- a day without a step gets one. Both see the steps as they were, so no row is written twice. Only then is a step that
-- repeats the one before it taken out, so that the function stays canonical.
create function add_to_subtrees(
  tenant uuid, framework_id text, version_id text,
  nodes uuid[], controls text[], grps smallint[], days date[],
  numerators numeric[], weights bigint[], assessings integer[], unit_counts integer[],
  applicables integer[], owns integer[], inheriteds integer[], shareds integer[], missings integer[], reacheds integer[]
) returns void
  language plpgsql
as $body$
declare
  step record;
begin
  with change as materialized (
    select c.node, c.control, c.grp, c.day, lead(c.day, 1, 'infinity') over w as next_day,
           (sum(c.numerator) over w)::numeric as numerator,
           (sum(c.weight) over w)::bigint as weight,
           (sum(c.assessing) over w)::integer as assessing,
           (sum(c.units) over w)::integer as units,
           (sum(c.applicable) over w)::integer as applicable,
           (sum(c.own) over w)::integer as own,
           (sum(c.inherited) over w)::integer as inherited,
           (sum(c.shared) over w)::integer as shared,
           (sum(c.missing) over w)::integer as missing,
           (sum(c.reached) over w)::integer as reached
      from unnest(nodes, controls, grps, days, numerators, weights, assessings, unit_counts, applicables, owns, inheriteds, shareds, missings, reacheds)
           as c (node, control, grp, day, numerator, weight, assessing, units, applicable, own, inherited, shared, missing, reached)
    window w as (partition by c.node, c.control, c.grp order by c.day)),
  -- The day itself gets what held until then and the change; every later step of its stretch gets the change.
  moved as (
    select c.node, c.control, c.grp, c.day, coalesce(p.numerator, 0) + c.numerator as numerator, coalesce(p.weight, 0) + c.weight as weight, coalesce(p.assessing, 0) + c.assessing as assessing, coalesce(p.units, 0) + c.units as units, coalesce(p.applicable, 0) + c.applicable as applicable, coalesce(p.own, 0) + c.own as own, coalesce(p.inherited, 0) + c.inherited as inherited, coalesce(p.shared, 0) + c.shared as shared, coalesce(p.missing, 0) + c.missing as missing, coalesce(p.reached, 0) + c.reached as reached
      from change c
      left join lateral (
        select * from subtree_step b
         where b.tenant_id = tenant and b.unit_id = c.node and b.framework = framework_id and b.version = version_id
           and b.control_code = c.control and b.grp = c.grp and b.effective_on <= c.day
         order by b.effective_on desc limit 1) p on true
    union all
    select c.node, c.control, c.grp, b.effective_on, b.numerator + c.numerator, b.weight + c.weight, b.assessing + c.assessing, b.units + c.units, b.applicable + c.applicable, b.own + c.own, b.inherited + c.inherited, b.shared + c.shared, b.missing + c.missing, b.reached + c.reached
      from change c
      cross join lateral (
        select * from subtree_step l
         where l.tenant_id = tenant and l.unit_id = c.node and l.framework = framework_id and l.version = version_id
           and l.control_code = c.control and l.grp = c.grp and l.effective_on > c.day and l.effective_on < c.next_day
        offset 0) b)
  insert into subtree_step (tenant_id, unit_id, framework, version, control_code, grp, effective_on, numerator, weight, assessing, units, applicable, own, inherited, shared, missing, reached)
  select tenant, m.node, framework_id, version_id, m.control, m.grp, m.day, m.numerator, m.weight, m.assessing, m.units, m.applicable, m.own, m.inherited, m.shared, m.missing, m.reached
    from moved m
  on conflict (tenant_id, unit_id, framework, version, control_code, grp, effective_on) do update
    set numerator = excluded.numerator, weight = excluded.weight, assessing = excluded.assessing, units = excluded.units, applicable = excluded.applicable, own = excluded.own, inherited = excluded.inherited, shared = excluded.shared, missing = excluded.missing, reached = excluded.reached;

  -- A step that says what the one before it says is none. Each is found, and taken out, by its key.
  for step in
    select s.unit_id, s.control_code, s.grp, s.effective_on
      from unnest(nodes, controls, grps, days) as c (node, control, grp, day)
      cross join lateral (
        select * from subtree_step here
         where here.tenant_id = tenant and here.unit_id = c.node and here.framework = framework_id and here.version = version_id
           and here.control_code = c.control and here.grp = c.grp and here.effective_on = c.day
        offset 0) s
      left join lateral (
        select * from subtree_step b
         where b.tenant_id = tenant and b.unit_id = c.node and b.framework = framework_id and b.version = version_id
           and b.control_code = c.control and b.grp = c.grp and b.effective_on < c.day
         order by b.effective_on desc limit 1) p on true
     where s.numerator = coalesce(p.numerator, 0)
       and s.weight = coalesce(p.weight, 0)
       and s.assessing = coalesce(p.assessing, 0)
       and s.units = coalesce(p.units, 0)
       and s.applicable = coalesce(p.applicable, 0)
       and s.own = coalesce(p.own, 0)
       and s.inherited = coalesce(p.inherited, 0)
       and s.shared = coalesce(p.shared, 0)
       and s.missing = coalesce(p.missing, 0)
       and s.reached = coalesce(p.reached, 0)
  loop
    delete from subtree_step s
     where s.tenant_id = tenant and s.unit_id = step.unit_id and s.framework = framework_id and s.version = version_id
       and s.control_code = step.control_code and s.grp = step.grp and s.effective_on = step.effective_on;
  end loop;
end
$body$;

-- Takes steps of units out, each by its key: a joined delete would be planned by what the table held when it was young.
create function remove_control_steps(
  tenant uuid, framework_id text, version_id text, unit_ids uuid[], controls text[], grps smallint[], days date[]
) returns void
  language plpgsql
as $body$
begin
  for i in 1 .. coalesce(array_length(unit_ids, 1), 0) loop
    delete from control_step k
     where k.tenant_id = tenant and k.unit_id = unit_ids[i] and k.framework = framework_id and k.version = version_id
       and k.control_code = controls[i] and k.grp = grps[i] and k.effective_on = days[i];
  end loop;
end
$body$;
`,
} as const;
