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
  added as (
    insert into subtree_step
    select tenant, c.node, framework_id, version_id, c.control, c.grp, c.day,
           coalesce(p.numerator, 0) + c.numerator,
           coalesce(p.weight, 0) + c.weight,
           coalesce(p.assessing, 0) + c.assessing,
           coalesce(p.units, 0) + c.units,
           coalesce(p.applicable, 0) + c.applicable,
           coalesce(p.own, 0) + c.own,
           coalesce(p.inherited, 0) + c.inherited,
           coalesce(p.shared, 0) + c.shared,
           coalesce(p.missing, 0) + c.missing,
           coalesce(p.reached, 0) + c.reached
      from change c
      left join lateral (
        select * from subtree_step b
         where b.tenant_id = tenant and b.unit_id = c.node and b.framework = framework_id and b.version = version_id
           and b.control_code = c.control and b.grp = c.grp and b.effective_on <= c.day
         order by b.effective_on desc limit 1) p on true
     where p.effective_on is distinct from c.day)
  update subtree_step s
     set numerator = s.numerator + x.numerator, weight = s.weight + x.weight, assessing = s.assessing + x.assessing, units = s.units + x.units, applicable = s.applicable + x.applicable, own = s.own + x.own, inherited = s.inherited + x.inherited, shared = s.shared + x.shared, missing = s.missing + x.missing, reached = s.reached + x.reached
    from change x
   where s.tenant_id = tenant and s.unit_id = x.node and s.framework = framework_id and s.version = version_id
     and s.control_code = x.control and s.grp = x.grp and s.effective_on >= x.day and s.effective_on < x.next_day;

  delete from subtree_step s
   using unnest(nodes, controls, grps, days) as c (node, control, grp, day)
   where s.tenant_id = tenant and s.unit_id = c.node and s.framework = framework_id and s.version = version_id
     and s.control_code = c.control and s.grp = c.grp and s.effective_on = c.day
     and (s.numerator, s.weight, s.assessing, s.units, s.applicable, s.own, s.inherited, s.shared, s.missing, s.reached) = (
       select coalesce(p.numerator, 0), coalesce(p.weight, 0), coalesce(p.assessing, 0), coalesce(p.units, 0), coalesce(p.applicable, 0), coalesce(p.own, 0), coalesce(p.inherited, 0), coalesce(p.shared, 0), coalesce(p.missing, 0), coalesce(p.reached, 0)
         from (select 1) one
         left join lateral (
           select * from subtree_step b
            where b.tenant_id = tenant and b.unit_id = s.unit_id and b.framework = framework_id and b.version = version_id
              and b.control_code = s.control_code and b.grp = s.grp and b.effective_on < s.effective_on
            order by b.effective_on desc limit 1) p on true);
end
$body$;
`,
} as const;
