grant usage on schema public to public;
grant usage on schema public to weerbaar_app;
grant usage on schema public to weerbaar_operator;
create extension plpgsql;
create sequence schema_migration_id_seq;
CREATE OR REPLACE FUNCTION public.add_to_subtrees(tenant uuid, framework_id text, version_id text, nodes uuid[], controls text[], grps smallint[], days date[], numerators numeric[], weights bigint[], assessings integer[], unit_counts integer[], applicables integer[], owns integer[], inheriteds integer[], shareds integer[], missings integer[], reacheds integer[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$;
grant execute on routine add_to_subtrees(uuid,text,text,uuid[],text[],smallint[],date[],numeric[],bigint[],integer[],integer[],integer[],integer[],integer[],integer[],integer[],integer[]) to public;
CREATE OR REPLACE FUNCTION public.current_tenant()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid;
grant execute on routine current_tenant() to public;
CREATE OR REPLACE PROCEDURE public.raise_wall(IN walled regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy tenant_wall on %s as restrictive using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', walled);
  execute format('create policy tenant_rows on %s using (true) with check (true)', walled);
end
$procedure$;
CREATE OR REPLACE FUNCTION public.remove_control_steps(tenant uuid, framework_id text, version_id text, unit_ids uuid[], controls text[], grps smallint[], days date[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  for i in 1 .. coalesce(array_length(unit_ids, 1), 0) loop
    delete from control_step k
     where k.tenant_id = tenant and k.unit_id = unit_ids[i] and k.framework = framework_id and k.version = version_id
       and k.control_code = controls[i] and k.grp = grps[i] and k.effective_on = days[i];
  end loop;
end
$function$;
grant execute on routine remove_control_steps(uuid,text,text,uuid[],text[],smallint[],date[]) to public;
create table account_throttle (
  tenant_id uuid not null,
  account_key bytea not null,
  failures integer not null,
  last_failure_at timestamp with time zone not null,
  blocked_until timestamp with time zone
);
alter table account_throttle add constraint account_throttle_pkey PRIMARY KEY (tenant_id, account_key);
alter table account_throttle add constraint account_throttle_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table account_throttle add constraint account_throttle_account_key_check CHECK ((length(account_key) = 32));
CREATE INDEX account_throttle_oldest ON public.account_throttle USING btree (tenant_id, last_failure_at);
alter table account_throttle enable row level security, force row level security;
create policy tenant_rows on account_throttle as permissive for all to public using (true) with check (true);
create policy tenant_wall on account_throttle as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select, update on account_throttle to weerbaar_app;
create table address_throttle (
  address_key bytea not null,
  failures integer not null,
  last_failure_at timestamp with time zone not null,
  blocked_until timestamp with time zone
);
alter table address_throttle add constraint address_throttle_pkey PRIMARY KEY (address_key);
alter table address_throttle add constraint address_throttle_address_key_check CHECK ((length(address_key) = 32));
CREATE INDEX address_throttle_oldest ON public.address_throttle USING btree (last_failure_at);
alter table address_throttle disable row level security, no force row level security;
grant delete, insert, select, update on address_throttle to weerbaar_app;
create table assessment (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  source text not null,
  kind text not null,
  documentation smallint,
  implementation smallint,
  documentation_reason text default ''::text not null,
  implementation_reason text default ''::text not null,
  reason text default ''::text not null,
  replaces integer,
  retracts integer
);
alter table assessment add constraint assessment_pkey PRIMARY KEY (tenant_id, unit_id, framework, version, code, revision);
alter table assessment add constraint assessment_tenant_id_id_key UNIQUE (tenant_id, id);
alter table assessment add constraint assessment_tenant_id_framework_version_code_fkey FOREIGN KEY (tenant_id, framework, version, code) REFERENCES safeguard(tenant_id, framework, version, code);
alter table assessment add constraint assessment_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table assessment add constraint assessment_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table assessment add constraint assessment_check CHECK (((kind = 'scored'::text) = (documentation IS NOT NULL)));
alter table assessment add constraint assessment_check1 CHECK (((kind = 'scored'::text) = (implementation IS NOT NULL)));
alter table assessment add constraint assessment_check2 CHECK (((kind <> 'not-applicable'::text) OR (reason <> ''::text)));
alter table assessment add constraint assessment_check3 CHECK (((kind = 'retraction'::text) = (retracts IS NOT NULL)));
alter table assessment add constraint assessment_check4 CHECK (((kind <> 'retraction'::text) OR (replaces IS NULL)));
alter table assessment add constraint assessment_documentation_check CHECK (((documentation >= 1) AND (documentation <= 5)));
alter table assessment add constraint assessment_documentation_reason_check CHECK ((length(documentation_reason) <= 4000));
alter table assessment add constraint assessment_implementation_check CHECK (((implementation >= 1) AND (implementation <= 5)));
alter table assessment add constraint assessment_implementation_reason_check CHECK ((length(implementation_reason) <= 4000));
alter table assessment add constraint assessment_kind_check CHECK ((kind = ANY (ARRAY['scored'::text, 'not-applicable'::text, 'open'::text, 'retraction'::text])));
alter table assessment add constraint assessment_reason_check CHECK ((length(reason) <= 4000));
alter table assessment add constraint assessment_revision_check CHECK ((revision >= 1));
alter table assessment add constraint assessment_source_check CHECK ((source = ANY (ARRAY['entry'::text, 'bulk'::text, 'import'::text, 'loader'::text])));
CREATE INDEX assessment_lately ON public.assessment USING btree (tenant_id, recorded_at DESC, id DESC);
alter table assessment enable row level security, force row level security;
create policy tenant_rows on assessment as permissive for all to public using (true) with check (true);
create policy tenant_wall on assessment as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on assessment to weerbaar_app;
create table attachment (
  tenant_id uuid not null,
  id uuid not null,
  sha256 bytea not null,
  name text not null,
  note text default ''::text not null,
  unit_id uuid not null,
  assessment_id uuid,
  landmark_id uuid,
  added_by uuid,
  added_at timestamp with time zone default now() not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  classification_id uuid,
  duty_id uuid,
  incident_id uuid,
  training_id uuid,
  corrective_action_id uuid,
  budget_decision_id uuid,
  commitment_id uuid,
  expense_id uuid
);
alter table attachment add constraint attachment_pkey PRIMARY KEY (tenant_id, id);
alter table attachment add constraint attachment_tenant_id_added_by_fkey FOREIGN KEY (tenant_id, added_by) REFERENCES person(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_assessment_id_fkey FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessment(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_budget_decision_id_fkey FOREIGN KEY (tenant_id, budget_decision_id) REFERENCES budget_decision(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_classification_id_fkey FOREIGN KEY (tenant_id, classification_id) REFERENCES classification(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_commitment_id_fkey FOREIGN KEY (tenant_id, commitment_id) REFERENCES commitment(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_corrective_action_id_fkey FOREIGN KEY (tenant_id, corrective_action_id) REFERENCES corrective_action(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_duty_id_fkey FOREIGN KEY (tenant_id, duty_id) REFERENCES entity_duty(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_expense_id_fkey FOREIGN KEY (tenant_id, expense_id) REFERENCES expense(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_landmark_id_fkey FOREIGN KEY (tenant_id, landmark_id) REFERENCES landmark(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_sha256_fkey FOREIGN KEY (tenant_id, sha256) REFERENCES file(tenant_id, sha256);
alter table attachment add constraint attachment_tenant_id_training_id_fkey FOREIGN KEY (tenant_id, training_id) REFERENCES mandate_training(tenant_id, id);
alter table attachment add constraint attachment_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table attachment add constraint attachment_check CHECK (((assessment_id IS NULL) OR (landmark_id IS NULL)));
alter table attachment add constraint attachment_check1 CHECK ((num_nonnulls(assessment_id, landmark_id, classification_id, duty_id) <= 1));
alter table attachment add constraint attachment_check2 CHECK (((incident_id IS NULL) OR ((assessment_id IS NULL) AND (landmark_id IS NULL))));
alter table attachment add constraint attachment_check3 CHECK ((num_nonnulls(assessment_id, landmark_id, classification_id, duty_id, incident_id, training_id, corrective_action_id) <= 1));
alter table attachment add constraint attachment_check4 CHECK (((num_nonnulls(budget_decision_id, commitment_id, expense_id) = 0) OR (num_nonnulls(budget_decision_id, commitment_id, expense_id, assessment_id, landmark_id, classification_id, duty_id, incident_id, training_id, corrective_action_id) = 1)));
alter table attachment add constraint attachment_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)));
alter table attachment add constraint attachment_note_check CHECK ((length(note) <= 2000));
CREATE INDEX attachment_of_assessment ON public.attachment USING btree (tenant_id, assessment_id) WHERE ((assessment_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_classification ON public.attachment USING btree (tenant_id, classification_id) WHERE ((classification_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_commitment ON public.attachment USING btree (tenant_id, commitment_id) WHERE ((commitment_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_corrective_action ON public.attachment USING btree (tenant_id, corrective_action_id) WHERE ((corrective_action_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_decision ON public.attachment USING btree (tenant_id, budget_decision_id) WHERE ((budget_decision_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_duty ON public.attachment USING btree (tenant_id, duty_id) WHERE ((duty_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_expense ON public.attachment USING btree (tenant_id, expense_id) WHERE ((expense_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_incident ON public.attachment USING btree (tenant_id, incident_id) WHERE ((incident_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_landmark ON public.attachment USING btree (tenant_id, landmark_id) WHERE ((landmark_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_training ON public.attachment USING btree (tenant_id, training_id) WHERE ((training_id IS NOT NULL) AND (removed_at IS NULL));
CREATE INDEX attachment_of_unit ON public.attachment USING btree (tenant_id, unit_id) WHERE (removed_at IS NULL);
alter table attachment enable row level security, force row level security;
create policy tenant_rows on attachment as permissive for all to public using (true) with check (true);
create policy tenant_wall on attachment as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on attachment to weerbaar_app;
grant update (removed_at, removed_by) on attachment to weerbaar_app;
create table authenticator (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  secret_sealed bytea not null,
  last_step bigint default 0 not null,
  created_at timestamp with time zone default now() not null,
  confirmed_at timestamp with time zone,
  removed_at timestamp with time zone
);
alter table authenticator add constraint authenticator_pkey PRIMARY KEY (tenant_id, id);
alter table authenticator add constraint authenticator_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
CREATE UNIQUE INDEX authenticator_in_use ON public.authenticator USING btree (tenant_id, person_id) WHERE ((confirmed_at IS NOT NULL) AND (removed_at IS NULL));
alter table authenticator enable row level security, force row level security;
create policy tenant_rows on authenticator as permissive for all to public using (true) with check (true);
create policy tenant_wall on authenticator as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on authenticator to weerbaar_app;
grant update (confirmed_at, last_step, removed_at) on authenticator to weerbaar_app;
create table budget_decision (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  decided_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  body text not null,
  reference text not null,
  title text not null,
  source text not null,
  reason text not null,
  illustrative boolean not null,
  replaces uuid
);
alter table budget_decision add constraint budget_decision_pkey PRIMARY KEY (tenant_id, id);
alter table budget_decision add constraint budget_decision_tenant_id_replaces_key UNIQUE (tenant_id, replaces);
alter table budget_decision add constraint budget_decision_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table budget_decision add constraint budget_decision_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table budget_decision add constraint budget_decision_tenant_id_replaces_fkey FOREIGN KEY (tenant_id, replaces) REFERENCES budget_decision(tenant_id, id);
alter table budget_decision add constraint budget_decision_body_check CHECK (((length(body) >= 1) AND (length(body) <= 200)));
alter table budget_decision add constraint budget_decision_kind_check CHECK ((kind = ANY (ARRAY['grant'::text, 'cut'::text, 'transfer'::text, 'carry-over'::text, 'allotment'::text])));
alter table budget_decision add constraint budget_decision_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)));
alter table budget_decision enable row level security, force row level security;
create policy tenant_rows on budget_decision as permissive for all to public using (true) with check (true);
create policy tenant_wall on budget_decision as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on budget_decision to weerbaar_app;
create table budget_entry (
  tenant_id uuid not null,
  decision_id uuid not null,
  number integer not null,
  line_id uuid not null,
  year integer not null,
  initiative_id uuid,
  amount bigint not null
);
alter table budget_entry add constraint budget_entry_pkey PRIMARY KEY (tenant_id, decision_id, number);
alter table budget_entry add constraint budget_entry_tenant_id_decision_id_fkey FOREIGN KEY (tenant_id, decision_id) REFERENCES budget_decision(tenant_id, id);
alter table budget_entry add constraint budget_entry_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, id);
alter table budget_entry add constraint budget_entry_tenant_id_line_id_fkey FOREIGN KEY (tenant_id, line_id) REFERENCES budget_line(tenant_id, id);
alter table budget_entry add constraint budget_entry_amount_check CHECK (((amount <> 0) AND ((amount >= '-1000000000000'::bigint) AND (amount <= '1000000000000'::bigint))));
alter table budget_entry add constraint budget_entry_number_check CHECK ((number >= 1));
alter table budget_entry add constraint budget_entry_year_check CHECK (((year >= 2000) AND (year <= 2100)));
CREATE INDEX budget_entry_of_line ON public.budget_entry USING btree (tenant_id, line_id, year);
alter table budget_entry enable row level security, force row level security;
create policy tenant_rows on budget_entry as permissive for all to public using (true) with check (true);
create policy tenant_wall on budget_entry as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on budget_entry to weerbaar_app;
create table budget_line (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  title text not null,
  unit_id uuid not null,
  vat_basis text not null,
  efro_basis text not null,
  accounting_code text not null,
  source text not null,
  illustrative boolean not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone not null
);
alter table budget_line add constraint budget_line_pkey PRIMARY KEY (tenant_id, id);
alter table budget_line add constraint budget_line_tenant_id_code_key UNIQUE (tenant_id, code);
alter table budget_line add constraint budget_line_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table budget_line add constraint budget_line_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table budget_line add constraint budget_line_code_check CHECK (((length(code) >= 1) AND (length(code) <= 50)));
alter table budget_line add constraint budget_line_efro_basis_check CHECK ((efro_basis = ANY (ARRAY['gross'::text, 'net'::text])));
alter table budget_line add constraint budget_line_revision_check CHECK ((revision >= 1));
alter table budget_line add constraint budget_line_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)));
alter table budget_line add constraint budget_line_vat_basis_check CHECK ((vat_basis = ANY (ARRAY['excluding'::text, 'including'::text, 'borne'::text])));
alter table budget_line enable row level security, force row level security;
create policy tenant_rows on budget_line as permissive for all to public using (true) with check (true);
create policy tenant_wall on budget_line as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on budget_line to weerbaar_app;
grant update (accounting_code, revision, source, title, unit_id) on budget_line to weerbaar_app;
create table calendar_feed (
  tenant_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);
alter table calendar_feed add constraint calendar_feed_pkey PRIMARY KEY (tenant_id, token_hash);
alter table calendar_feed add constraint calendar_feed_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table calendar_feed add constraint calendar_feed_token_hash_check CHECK ((length(token_hash) = 32));
CREATE UNIQUE INDEX calendar_feed_in_use ON public.calendar_feed USING btree (tenant_id, person_id) WHERE (revoked_at IS NULL);
alter table calendar_feed enable row level security, force row level security;
create policy tenant_rows on calendar_feed as permissive for all to public using (true) with check (true);
create policy tenant_wall on calendar_feed as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on calendar_feed to weerbaar_app;
grant update (revoked_at) on calendar_feed to weerbaar_app;
create table classification (
  tenant_id uuid not null,
  unit_id uuid not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  law text not null,
  law_version text not null,
  answers jsonb not null,
  outcome text not null,
  duty_class text,
  grounds text[] not null,
  providers text[] not null,
  registrations text[] not null,
  departs boolean not null,
  reason text default ''::text not null,
  decided_by text default ''::text not null,
  review_on date,
  illustrative boolean default false not null,
  replaces integer
);
alter table classification add constraint classification_pkey PRIMARY KEY (tenant_id, unit_id, revision);
alter table classification add constraint classification_tenant_id_id_key UNIQUE (tenant_id, id);
alter table classification add constraint classification_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table classification add constraint classification_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table classification add constraint classification_check CHECK (((NOT departs) OR (reason <> ''::text)));
alter table classification add constraint classification_check1 CHECK ((replaces < revision));
alter table classification add constraint classification_check2 CHECK ((review_on > effective_on));
alter table classification add constraint classification_decided_by_check CHECK ((length(decided_by) <= 200));
alter table classification add constraint classification_duty_class_check CHECK ((duty_class = ANY (ARRAY['essential'::text, 'important'::text])));
alter table classification add constraint classification_outcome_check CHECK ((outcome = ANY (ARRAY['essential'::text, 'important'::text, 'identified'::text, 'not-in-scope'::text, 'voluntary'::text, 'to-be-determined'::text])));
alter table classification add constraint classification_reason_check CHECK ((length(reason) <= 4000));
alter table classification add constraint classification_revision_check CHECK ((revision >= 1));
alter table classification enable row level security, force row level security;
create policy tenant_rows on classification as permissive for all to public using (true) with check (true);
create policy tenant_wall on classification as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on classification to weerbaar_app;
create table commitment (
  tenant_id uuid not null,
  id uuid not null,
  reference text not null,
  line_id uuid not null,
  initiative_id uuid,
  supplier text not null,
  title text not null,
  procurement_file text not null,
  illustrative boolean not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone not null
);
alter table commitment add constraint commitment_pkey PRIMARY KEY (tenant_id, id);
alter table commitment add constraint commitment_tenant_id_id_line_id_key UNIQUE (tenant_id, id, line_id);
alter table commitment add constraint commitment_tenant_id_reference_key UNIQUE (tenant_id, reference);
alter table commitment add constraint commitment_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table commitment add constraint commitment_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, id);
alter table commitment add constraint commitment_tenant_id_line_id_fkey FOREIGN KEY (tenant_id, line_id) REFERENCES budget_line(tenant_id, id);
alter table commitment add constraint commitment_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 100)));
alter table commitment add constraint commitment_revision_check CHECK ((revision >= 1));
alter table commitment add constraint commitment_supplier_check CHECK (((length(supplier) >= 1) AND (length(supplier) <= 200)));
alter table commitment add constraint commitment_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)));
CREATE INDEX commitment_of_line ON public.commitment USING btree (tenant_id, line_id);
alter table commitment enable row level security, force row level security;
create policy tenant_rows on commitment as permissive for all to public using (true) with check (true);
create policy tenant_wall on commitment as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on commitment to weerbaar_app;
grant update (revision) on commitment to weerbaar_app;
create table commitment_version (
  tenant_id uuid not null,
  commitment_id uuid not null,
  revision integer not null,
  effective_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  starts_on date not null,
  ends_on date not null,
  closed boolean not null,
  reason text not null
);
alter table commitment_version add constraint commitment_version_pkey PRIMARY KEY (tenant_id, commitment_id, revision);
alter table commitment_version add constraint commitment_version_tenant_id_commitment_id_fkey FOREIGN KEY (tenant_id, commitment_id) REFERENCES commitment(tenant_id, id);
alter table commitment_version add constraint commitment_version_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table commitment_version add constraint commitment_version_check CHECK ((ends_on >= starts_on));
alter table commitment_version add constraint commitment_version_revision_check CHECK ((revision >= 1));
alter table commitment_version enable row level security, force row level security;
create policy tenant_rows on commitment_version as permissive for all to public using (true) with check (true);
create policy tenant_wall on commitment_version as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on commitment_version to weerbaar_app;
create table commitment_year (
  tenant_id uuid not null,
  commitment_id uuid not null,
  revision integer not null,
  year integer not null,
  amount bigint not null
);
alter table commitment_year add constraint commitment_year_pkey PRIMARY KEY (tenant_id, commitment_id, revision, year);
alter table commitment_year add constraint commitment_year_tenant_id_commitment_id_revision_fkey FOREIGN KEY (tenant_id, commitment_id, revision) REFERENCES commitment_version(tenant_id, commitment_id, revision);
alter table commitment_year add constraint commitment_year_amount_check CHECK (((amount >= 1) AND (amount <= '1000000000000'::bigint)));
alter table commitment_year add constraint commitment_year_year_check CHECK (((year >= 2000) AND (year <= 2100)));
alter table commitment_year enable row level security, force row level security;
create policy tenant_rows on commitment_year as permissive for all to public using (true) with check (true);
create policy tenant_wall on commitment_year as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on commitment_year to weerbaar_app;
create table control (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  "position" smallint not null
);
alter table control add constraint control_pkey PRIMARY KEY (tenant_id, framework, version, code);
alter table control add constraint control_tenant_id_framework_version_fkey FOREIGN KEY (tenant_id, framework, version) REFERENCES framework_version(tenant_id, framework, version);
alter table control enable row level security, force row level security;
create policy tenant_rows on control as permissive for all to public using (true) with check (true);
create policy tenant_wall on control as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on control to weerbaar_app;
grant insert, select on control to weerbaar_operator;
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
  reached integer not null
);
alter table control_step add constraint control_step_pkey PRIMARY KEY (tenant_id, unit_id, framework, version, control_code, grp, effective_on);
alter table control_step enable row level security, force row level security;
create policy tenant_rows on control_step as permissive for all to public using (true) with check (true);
create policy tenant_wall on control_step as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select, update on control_step to weerbaar_app;
grant delete, insert, select, update on control_step to weerbaar_operator;
create table control_weight (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  control_code text not null,
  revision integer not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  weight smallint not null,
  reason text default ''::text not null
);
alter table control_weight add constraint control_weight_pkey PRIMARY KEY (tenant_id, framework, version, control_code, revision);
alter table control_weight add constraint control_weight_tenant_id_framework_version_control_code_fkey FOREIGN KEY (tenant_id, framework, version, control_code) REFERENCES control(tenant_id, framework, version, code);
alter table control_weight add constraint control_weight_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table control_weight add constraint control_weight_reason_check CHECK ((length(reason) <= 4000));
alter table control_weight add constraint control_weight_revision_check CHECK ((revision >= 1));
alter table control_weight add constraint control_weight_weight_check CHECK (((weight >= 0) AND (weight <= 10)));
alter table control_weight enable row level security, force row level security;
create policy tenant_rows on control_weight as permissive for all to public using (true) with check (true);
create policy tenant_wall on control_weight as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on control_weight to weerbaar_app;
create table corrective_action (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  illustrative boolean default false not null
);
alter table corrective_action add constraint corrective_action_pkey PRIMARY KEY (tenant_id, id);
alter table corrective_action add constraint corrective_action_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
CREATE INDEX corrective_action_of_unit ON public.corrective_action USING btree (tenant_id, unit_id);
alter table corrective_action enable row level security, force row level security;
create policy tenant_rows on corrective_action as permissive for all to public using (true) with check (true);
create policy tenant_wall on corrective_action as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on corrective_action to weerbaar_app;
create table corrective_step (
  tenant_id uuid not null,
  action_id uuid not null,
  number integer not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  act jsonb not null
);
alter table corrective_step add constraint corrective_step_pkey PRIMARY KEY (tenant_id, action_id, number);
alter table corrective_step add constraint corrective_step_tenant_id_action_id_fkey FOREIGN KEY (tenant_id, action_id) REFERENCES corrective_action(tenant_id, id);
alter table corrective_step add constraint corrective_step_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table corrective_step add constraint corrective_step_number_check CHECK ((number >= 1));
alter table corrective_step enable row level security, force row level security;
create policy tenant_rows on corrective_step as permissive for all to public using (true) with check (true);
create policy tenant_wall on corrective_step as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on corrective_step to weerbaar_app;
create table crisis_contact (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  name text not null,
  organisation text not null,
  crisis_role text not null,
  decides text not null,
  level smallint not null,
  work_phone text not null,
  private_phone text not null,
  outside_email text not null,
  language text not null,
  illustrative boolean default false not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone not null,
  removed_at timestamp with time zone
);
alter table crisis_contact add constraint crisis_contact_pkey PRIMARY KEY (tenant_id, id);
alter table crisis_contact add constraint crisis_contact_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table crisis_contact add constraint crisis_contact_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table crisis_contact add constraint crisis_contact_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table crisis_contact add constraint crisis_contact_check CHECK (((removed_at IS NULL) OR ((name = ''::text) AND (work_phone = ''::text) AND (private_phone = ''::text) AND (outside_email = ''::text))));
alter table crisis_contact add constraint crisis_contact_crisis_role_check CHECK (((length(crisis_role) >= 1) AND (length(crisis_role) <= 200)));
alter table crisis_contact add constraint crisis_contact_decides_check CHECK ((length(decides) <= 1000));
alter table crisis_contact add constraint crisis_contact_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table crisis_contact add constraint crisis_contact_level_check CHECK (((level >= 1) AND (level <= 3)));
alter table crisis_contact add constraint crisis_contact_name_check CHECK ((length(name) <= 200));
alter table crisis_contact add constraint crisis_contact_organisation_check CHECK ((length(organisation) <= 200));
alter table crisis_contact add constraint crisis_contact_outside_email_check CHECK ((length(outside_email) <= 320));
alter table crisis_contact add constraint crisis_contact_private_phone_check CHECK ((length(private_phone) <= 40));
alter table crisis_contact add constraint crisis_contact_revision_check CHECK ((revision >= 1));
alter table crisis_contact add constraint crisis_contact_work_phone_check CHECK ((length(work_phone) <= 40));
CREATE INDEX crisis_contact_of_unit ON public.crisis_contact USING btree (tenant_id, unit_id) WHERE (removed_at IS NULL);
alter table crisis_contact enable row level security, force row level security;
create policy tenant_rows on crisis_contact as permissive for all to public using (true) with check (true);
create policy tenant_wall on crisis_contact as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on crisis_contact to weerbaar_app;
grant update (crisis_role, decides, illustrative, language, level, name, organisation, outside_email, person_id, private_phone, removed_at, revision, unit_id, work_phone) on crisis_contact to weerbaar_app;
create table crosswalk_override (
  tenant_id uuid not null,
  catalogue text not null,
  version text not null,
  duty text not null,
  safeguard text not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  strength text,
  reason text not null,
  illustrative boolean default false not null
);
alter table crosswalk_override add constraint crosswalk_override_pkey PRIMARY KEY (tenant_id, catalogue, version, duty, safeguard, revision);
alter table crosswalk_override add constraint crosswalk_override_tenant_id_id_key UNIQUE (tenant_id, id);
alter table crosswalk_override add constraint crosswalk_override_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table crosswalk_override add constraint crosswalk_override_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table crosswalk_override add constraint crosswalk_override_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)));
alter table crosswalk_override add constraint crosswalk_override_revision_check CHECK ((revision >= 1));
alter table crosswalk_override add constraint crosswalk_override_strength_check CHECK ((strength = ANY (ARRAY['direct'::text, 'partial'::text])));
alter table crosswalk_override enable row level security, force row level security;
create policy tenant_rows on crosswalk_override as permissive for all to public using (true) with check (true);
create policy tenant_wall on crosswalk_override as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on crosswalk_override to weerbaar_app;
create table duty_state (
  tenant_id uuid not null,
  unit_id uuid not null,
  catalogue text not null,
  version text not null,
  duty text not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  status text not null,
  reason text default ''::text not null,
  owner_id uuid,
  due_on date,
  review_on date,
  notes text default ''::text not null,
  route text,
  milestones jsonb not null,
  illustrative boolean default false not null,
  replaces integer
);
alter table duty_state add constraint duty_state_pkey PRIMARY KEY (tenant_id, unit_id, catalogue, version, duty, revision);
alter table duty_state add constraint duty_state_tenant_id_id_key UNIQUE (tenant_id, id);
alter table duty_state add constraint duty_state_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES person(tenant_id, id);
alter table duty_state add constraint duty_state_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table duty_state add constraint duty_state_tenant_id_unit_id_catalogue_version_duty_fkey FOREIGN KEY (tenant_id, unit_id, catalogue, version, duty) REFERENCES entity_duty(tenant_id, unit_id, catalogue, version, duty);
alter table duty_state add constraint duty_state_check CHECK (((status <> 'not-applicable'::text) OR (reason <> ''::text)));
alter table duty_state add constraint duty_state_check1 CHECK ((replaces < revision));
alter table duty_state add constraint duty_state_check2 CHECK ((review_on > effective_on));
alter table duty_state add constraint duty_state_notes_check CHECK ((length(notes) <= 4000));
alter table duty_state add constraint duty_state_reason_check CHECK ((length(reason) <= 4000));
alter table duty_state add constraint duty_state_revision_check CHECK ((revision >= 1));
alter table duty_state add constraint duty_state_route_check CHECK ((route = ANY (ARRAY['cyfun'::text, 'iso-27001'::text, 'inspection'::text])));
alter table duty_state add constraint duty_state_status_check CHECK ((status = ANY (ARRAY['met'::text, 'partly'::text, 'not-met'::text, 'not-applicable'::text])));
alter table duty_state enable row level security, force row level security;
create policy tenant_rows on duty_state as permissive for all to public using (true) with check (true);
create policy tenant_wall on duty_state as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on duty_state to weerbaar_app;
create table entity_duty (
  tenant_id uuid not null,
  unit_id uuid not null,
  catalogue text not null,
  version text not null,
  duty text not null,
  id uuid not null
);
alter table entity_duty add constraint entity_duty_pkey PRIMARY KEY (tenant_id, unit_id, catalogue, version, duty);
alter table entity_duty add constraint entity_duty_tenant_id_id_key UNIQUE (tenant_id, id);
alter table entity_duty add constraint entity_duty_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table entity_duty enable row level security, force row level security;
create policy tenant_rows on entity_duty as permissive for all to public using (true) with check (true);
create policy tenant_wall on entity_duty as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on entity_duty to weerbaar_app;
create table escalation (
  tenant_id uuid not null,
  percentages jsonb not null,
  open_step_hours jsonb not null,
  revision integer not null
);
alter table escalation add constraint escalation_pkey PRIMARY KEY (tenant_id);
alter table escalation add constraint escalation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table escalation add constraint escalation_revision_check CHECK ((revision >= 1));
alter table escalation enable row level security, force row level security;
create policy tenant_rows on escalation as permissive for all to public using (true) with check (true);
create policy tenant_wall on escalation as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on escalation to weerbaar_app;
grant update (open_step_hours, percentages, revision) on escalation to weerbaar_app;
create table event (
  tenant_id uuid not null,
  id uuid not null,
  recorded_at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  unit_id uuid,
  schema_version integer not null,
  bytes bytea not null
);
alter table event add constraint event_pkey PRIMARY KEY (tenant_id, id);
alter table event add constraint event_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table event add constraint event_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['person'::text, 'operator'::text, 'loader'::text, 'system'::text])));
CREATE INDEX event_by_time ON public.event USING btree (tenant_id, recorded_at DESC, id DESC);
alter table event enable row level security, force row level security;
create policy tenant_rows on event as permissive for all to public using (true) with check (true);
create policy tenant_wall on event as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on event to weerbaar_app;
grant insert, select on event to weerbaar_operator;
create table event_personal (
  tenant_id uuid not null,
  event_id uuid not null,
  path text not null,
  salt bytea not null,
  value text not null
);
alter table event_personal add constraint event_personal_pkey PRIMARY KEY (tenant_id, event_id, path);
alter table event_personal add constraint event_personal_tenant_id_event_id_fkey FOREIGN KEY (tenant_id, event_id) REFERENCES event(tenant_id, id);
alter table event_personal enable row level security, force row level security;
create policy tenant_rows on event_personal as permissive for all to public using (true) with check (true);
create policy tenant_wall on event_personal as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on event_personal to weerbaar_app;
grant insert, select on event_personal to weerbaar_operator;
create table expense (
  tenant_id uuid not null,
  id uuid not null,
  supplier text not null,
  number text not null,
  invoice_key text not null,
  origin text not null,
  illustrative boolean not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone not null
);
alter table expense add constraint expense_pkey PRIMARY KEY (tenant_id, id);
alter table expense add constraint expense_tenant_id_invoice_key_key UNIQUE (tenant_id, invoice_key);
alter table expense add constraint expense_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table expense add constraint expense_invoice_key_check CHECK (((length(invoice_key) >= 3) AND (length(invoice_key) <= 400)));
alter table expense add constraint expense_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)));
alter table expense add constraint expense_revision_check CHECK ((revision >= 1));
alter table expense add constraint expense_supplier_check CHECK (((length(supplier) >= 1) AND (length(supplier) <= 200)));
alter table expense enable row level security, force row level security;
create policy tenant_rows on expense as permissive for all to public using (true) with check (true);
create policy tenant_wall on expense as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on expense to weerbaar_app;
grant update (revision) on expense to weerbaar_app;
create table expense_share (
  tenant_id uuid not null,
  expense_id uuid not null,
  revision integer not null,
  number integer not null,
  line_id uuid not null,
  year integer not null,
  initiative_id uuid,
  commitment_id uuid,
  excluding bigint not null,
  vat bigint not null,
  recoverable bigint not null
);
alter table expense_share add constraint expense_share_pkey PRIMARY KEY (tenant_id, expense_id, revision, number);
alter table expense_share add constraint expense_share_tenant_id_commitment_id_line_id_fkey FOREIGN KEY (tenant_id, commitment_id, line_id) REFERENCES commitment(tenant_id, id, line_id);
alter table expense_share add constraint expense_share_tenant_id_expense_id_revision_fkey FOREIGN KEY (tenant_id, expense_id, revision) REFERENCES expense_version(tenant_id, expense_id, revision);
alter table expense_share add constraint expense_share_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, id);
alter table expense_share add constraint expense_share_tenant_id_line_id_fkey FOREIGN KEY (tenant_id, line_id) REFERENCES budget_line(tenant_id, id);
alter table expense_share add constraint expense_share_excluding_check CHECK ((excluding <> 0));
alter table expense_share add constraint expense_share_number_check CHECK ((number >= 1));
alter table expense_share add constraint expense_share_year_check CHECK (((year >= 2000) AND (year <= 2100)));
CREATE INDEX expense_share_of_commitment ON public.expense_share USING btree (tenant_id, commitment_id) WHERE (commitment_id IS NOT NULL);
CREATE INDEX expense_share_of_line ON public.expense_share USING btree (tenant_id, line_id, year);
alter table expense_share enable row level security, force row level security;
create policy tenant_rows on expense_share as permissive for all to public using (true) with check (true);
create policy tenant_wall on expense_share as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on expense_share to weerbaar_app;
create table expense_version (
  tenant_id uuid not null,
  expense_id uuid not null,
  revision integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  kind text not null,
  invoiced_on date not null,
  paid_on date,
  excluding bigint not null,
  vat bigint not null,
  recoverable bigint not null,
  shared bigint not null,
  description text not null,
  reason text not null
);
alter table expense_version add constraint expense_version_pkey PRIMARY KEY (tenant_id, expense_id, revision);
alter table expense_version add constraint expense_version_tenant_id_expense_id_fkey FOREIGN KEY (tenant_id, expense_id) REFERENCES expense(tenant_id, id);
alter table expense_version add constraint expense_version_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table expense_version add constraint expense_version_check CHECK (((kind = 'credit-note'::text) = (excluding < 0)));
alter table expense_version add constraint expense_version_check1 CHECK ((((sign((vat)::double precision) * sign((excluding)::double precision)) >= (0)::double precision) AND (abs(vat) <= abs(excluding))));
alter table expense_version add constraint expense_version_check2 CHECK ((((sign((recoverable)::double precision) * sign((vat)::double precision)) >= (0)::double precision) AND (abs(recoverable) <= abs(vat))));
alter table expense_version add constraint expense_version_check3 CHECK ((((sign((shared)::double precision) * sign((excluding)::double precision)) >= (0)::double precision) AND (abs(shared) <= abs(excluding))));
alter table expense_version add constraint expense_version_excluding_check CHECK (((excluding <> 0) AND ((excluding >= '-1000000000000'::bigint) AND (excluding <= '1000000000000'::bigint))));
alter table expense_version add constraint expense_version_kind_check CHECK ((kind = ANY (ARRAY['invoice'::text, 'credit-note'::text])));
alter table expense_version add constraint expense_version_revision_check CHECK ((revision >= 1));
CREATE INDEX expense_version_invoiced ON public.expense_version USING btree (tenant_id, invoiced_on);
alter table expense_version enable row level security, force row level security;
create policy tenant_rows on expense_version as permissive for all to public using (true) with check (true);
create policy tenant_wall on expense_version as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on expense_version to weerbaar_app;
create table file (
  tenant_id uuid not null,
  sha256 bytea not null,
  size bigint not null,
  media_type text not null,
  stored_at timestamp with time zone default now() not null
);
alter table file add constraint file_pkey PRIMARY KEY (tenant_id, sha256);
alter table file add constraint file_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table file add constraint file_sha256_check CHECK ((length(sha256) = 32));
alter table file add constraint file_size_check CHECK ((size >= 0));
alter table file enable row level security, force row level security;
create policy tenant_rows on file as permissive for all to public using (true) with check (true);
create policy tenant_wall on file as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on file to weerbaar_app;
create table framework_version (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  denominator numeric not null,
  groups smallint not null
);
alter table framework_version add constraint framework_version_pkey PRIMARY KEY (tenant_id, framework, version);
alter table framework_version add constraint framework_version_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table framework_version add constraint framework_version_denominator_check CHECK ((denominator >= (1)::numeric));
alter table framework_version add constraint framework_version_groups_check CHECK (((groups >= 1) AND (groups <= 9)));
alter table framework_version enable row level security, force row level security;
create policy tenant_rows on framework_version as permissive for all to public using (true) with check (true);
create policy tenant_wall on framework_version as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on framework_version to weerbaar_app;
grant insert, select on framework_version to weerbaar_operator;
create table idempotency_key (
  tenant_id uuid not null,
  person_id uuid not null,
  route text not null,
  key text not null,
  request_hash bytea not null,
  status smallint not null,
  response jsonb not null,
  created_at timestamp with time zone default now() not null
);
alter table idempotency_key add constraint idempotency_key_pkey PRIMARY KEY (tenant_id, person_id, route, key);
alter table idempotency_key add constraint idempotency_key_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table idempotency_key add constraint idempotency_key_key_check CHECK (((length(key) >= 8) AND (length(key) <= 200)));
CREATE INDEX idempotency_key_oldest ON public.idempotency_key USING btree (tenant_id, created_at);
alter table idempotency_key enable row level security, force row level security;
create policy tenant_rows on idempotency_key as permissive for all to public using (true) with check (true);
create policy tenant_wall on idempotency_key as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on idempotency_key to weerbaar_app;
create table incident (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  revision integer default 1 not null,
  opened_at timestamp with time zone not null,
  detected_at timestamp with time zone not null,
  status text not null,
  severity text not null,
  law_as_if date
);
alter table incident add constraint incident_pkey PRIMARY KEY (tenant_id, id);
alter table incident add constraint incident_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table incident add constraint incident_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table incident add constraint incident_revision_check CHECK ((revision >= 1));
alter table incident add constraint incident_severity_check CHECK ((severity = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text, 'critical'::text])));
alter table incident add constraint incident_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])));
alter table incident add constraint incident_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)));
alter table incident enable row level security, force row level security;
create policy tenant_rows on incident as permissive for all to public using (true) with check (true);
create policy tenant_wall on incident as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on incident to weerbaar_app;
grant update (detected_at, law_as_if, revision, severity, status, title) on incident to weerbaar_app;
create table incident_clock (
  tenant_id uuid not null,
  incident_id uuid not null,
  key text not null,
  unit_id uuid not null,
  clock text not null,
  report text not null,
  counterpart text,
  triggered_at timestamp with time zone not null,
  deadline timestamp with time zone,
  done_at timestamp with time zone,
  ended text,
  prospective boolean not null
);
alter table incident_clock add constraint incident_clock_pkey PRIMARY KEY (tenant_id, incident_id, key);
alter table incident_clock add constraint incident_clock_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table incident_clock add constraint incident_clock_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
CREATE INDEX incident_clock_open ON public.incident_clock USING btree (tenant_id, deadline) WHERE ((done_at IS NULL) AND (ended IS NULL));
alter table incident_clock enable row level security, force row level security;
create policy tenant_rows on incident_clock as permissive for all to public using (true) with check (true);
create policy tenant_wall on incident_clock as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on incident_clock to weerbaar_app;
create table incident_entity (
  tenant_id uuid not null,
  incident_id uuid not null,
  unit_id uuid not null,
  since_on date not null
);
alter table incident_entity add constraint incident_entity_pkey PRIMARY KEY (tenant_id, incident_id, unit_id);
alter table incident_entity add constraint incident_entity_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table incident_entity add constraint incident_entity_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
CREATE INDEX incident_entity_of_unit ON public.incident_entity USING btree (tenant_id, unit_id);
alter table incident_entity enable row level security, force row level security;
create policy tenant_rows on incident_entity as permissive for all to public using (true) with check (true);
create policy tenant_wall on incident_entity as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on incident_entity to weerbaar_app;
create table incident_event (
  tenant_id uuid not null,
  incident_id uuid not null,
  number integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  body jsonb not null
);
alter table incident_event add constraint incident_event_pkey PRIMARY KEY (tenant_id, incident_id, number);
alter table incident_event add constraint incident_event_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table incident_event add constraint incident_event_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table incident_event add constraint incident_event_number_check CHECK ((number >= 1));
alter table incident_event enable row level security, force row level security;
create policy tenant_rows on incident_event as permissive for all to public using (true) with check (true);
create policy tenant_wall on incident_event as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on incident_event to weerbaar_app;
create table initiative (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  illustrative boolean not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone not null
);
alter table initiative add constraint initiative_pkey PRIMARY KEY (tenant_id, id);
alter table initiative add constraint initiative_tenant_id_code_key UNIQUE (tenant_id, code);
alter table initiative add constraint initiative_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table initiative add constraint initiative_code_check CHECK (((length(code) >= 1) AND (length(code) <= 50)));
alter table initiative add constraint initiative_revision_check CHECK ((revision >= 1));
alter table initiative enable row level security, force row level security;
create policy tenant_rows on initiative as permissive for all to public using (true) with check (true);
create policy tenant_wall on initiative as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on initiative to weerbaar_app;
grant update (revision) on initiative to weerbaar_app;
create table initiative_estimate (
  tenant_id uuid not null,
  initiative_id uuid not null,
  revision integer not null,
  line_id uuid not null,
  year integer not null,
  amount bigint not null
);
alter table initiative_estimate add constraint initiative_estimate_pkey PRIMARY KEY (tenant_id, initiative_id, revision, line_id, year);
alter table initiative_estimate add constraint initiative_estimate_tenant_id_initiative_id_revision_fkey FOREIGN KEY (tenant_id, initiative_id, revision) REFERENCES initiative_version(tenant_id, initiative_id, revision);
alter table initiative_estimate add constraint initiative_estimate_tenant_id_line_id_fkey FOREIGN KEY (tenant_id, line_id) REFERENCES budget_line(tenant_id, id);
alter table initiative_estimate add constraint initiative_estimate_amount_check CHECK (((amount >= 1) AND (amount <= '1000000000000'::bigint)));
alter table initiative_estimate add constraint initiative_estimate_year_check CHECK (((year >= 2000) AND (year <= 2100)));
alter table initiative_estimate enable row level security, force row level security;
create policy tenant_rows on initiative_estimate as permissive for all to public using (true) with check (true);
create policy tenant_wall on initiative_estimate as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on initiative_estimate to weerbaar_app;
create table initiative_version (
  tenant_id uuid not null,
  initiative_id uuid not null,
  revision integer not null,
  effective_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  unit_id uuid not null,
  body jsonb not null
);
alter table initiative_version add constraint initiative_version_pkey PRIMARY KEY (tenant_id, initiative_id, revision);
alter table initiative_version add constraint initiative_version_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, id);
alter table initiative_version add constraint initiative_version_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table initiative_version add constraint initiative_version_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table initiative_version add constraint initiative_version_revision_check CHECK ((revision >= 1));
alter table initiative_version enable row level security, force row level security;
create policy tenant_rows on initiative_version as permissive for all to public using (true) with check (true);
create policy tenant_wall on initiative_version as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on initiative_version to weerbaar_app;
create table job (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  key text not null,
  input jsonb not null,
  enqueued_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  attempts integer default 0 not null,
  failure text
);
alter table job add constraint job_pkey PRIMARY KEY (tenant_id, id);
alter table job add constraint job_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table job add constraint job_attempts_check CHECK ((attempts >= 0));
alter table job add constraint job_check CHECK (((failure IS NULL) OR (finished_at IS NOT NULL)));
alter table job add constraint job_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200)));
alter table job add constraint job_kind_check CHECK ((kind ~ '^[a-z]+(-[a-z]+)*$'::text));
CREATE INDEX job_finished ON public.job USING btree (tenant_id, finished_at) WHERE (finished_at IS NOT NULL);
CREATE INDEX job_unfinished ON public.job USING btree (tenant_id, due_at) WHERE (finished_at IS NULL);
CREATE UNIQUE INDEX job_waiting ON public.job USING btree (tenant_id, kind, key) WHERE ((started_at IS NULL) AND (finished_at IS NULL));
alter table job enable row level security, force row level security;
create policy tenant_rows on job as permissive for all to public using (true) with check (true);
create policy tenant_wall on job as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on job to weerbaar_app;
grant update (attempts, due_at, failure, finished_at, started_at) on job to weerbaar_app;
create table landmark (
  tenant_id uuid not null,
  id uuid not null,
  on_date date not null,
  title_nl text default ''::text not null,
  title_en text default ''::text not null,
  source text not null,
  illustrative boolean default false not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone
);
alter table landmark add constraint landmark_pkey PRIMARY KEY (tenant_id, id);
alter table landmark add constraint landmark_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table landmark add constraint landmark_check CHECK (((title_nl <> ''::text) OR (title_en <> ''::text)));
alter table landmark add constraint landmark_source_check CHECK (((length(source) >= 1) AND (length(source) <= 500)));
alter table landmark add constraint landmark_title_en_check CHECK ((length(title_en) <= 200));
alter table landmark add constraint landmark_title_nl_check CHECK ((length(title_nl) <= 200));
CREATE INDEX landmark_by_date ON public.landmark USING btree (tenant_id, on_date) WHERE (removed_at IS NULL);
alter table landmark enable row level security, force row level security;
create policy tenant_rows on landmark as permissive for all to public using (true) with check (true);
create policy tenant_wall on landmark as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on landmark to weerbaar_app;
grant update (illustrative, on_date, removed_at, revision, source, title_en, title_nl) on landmark to weerbaar_app;
create table mandate (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  member text not null,
  office text default ''::text not null,
  from_on date not null,
  until_on date,
  illustrative boolean default false not null,
  revision integer default 1 not null,
  removed_at timestamp with time zone
);
alter table mandate add constraint mandate_pkey PRIMARY KEY (tenant_id, id);
alter table mandate add constraint mandate_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table mandate add constraint mandate_check CHECK ((until_on >= from_on));
alter table mandate add constraint mandate_member_check CHECK (((length(member) >= 1) AND (length(member) <= 200)));
alter table mandate add constraint mandate_office_check CHECK ((length(office) <= 200));
alter table mandate add constraint mandate_revision_check CHECK ((revision >= 1));
CREATE INDEX mandate_of_unit ON public.mandate USING btree (tenant_id, unit_id) WHERE (removed_at IS NULL);
alter table mandate enable row level security, force row level security;
create policy tenant_rows on mandate as permissive for all to public using (true) with check (true);
create policy tenant_wall on mandate as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on mandate to weerbaar_app;
grant update (from_on, member, office, removed_at, revision, until_on) on mandate to weerbaar_app;
create table mandate_training (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  mandate_id uuid not null,
  on_date date not null,
  title text not null,
  illustrative boolean default false not null,
  removed_at timestamp with time zone
);
alter table mandate_training add constraint mandate_training_pkey PRIMARY KEY (tenant_id, id);
alter table mandate_training add constraint mandate_training_tenant_id_mandate_id_fkey FOREIGN KEY (tenant_id, mandate_id) REFERENCES mandate(tenant_id, id);
alter table mandate_training add constraint mandate_training_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table mandate_training add constraint mandate_training_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)));
CREATE INDEX training_of_mandate ON public.mandate_training USING btree (tenant_id, mandate_id) WHERE (removed_at IS NULL);
alter table mandate_training enable row level security, force row level security;
create policy tenant_rows on mandate_training as permissive for all to public using (true) with check (true);
create policy tenant_wall on mandate_training as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on mandate_training to weerbaar_app;
grant update (removed_at) on mandate_training to weerbaar_app;
create table notification (
  tenant_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  key text not null,
  kind text not null,
  code text not null,
  parameters jsonb not null,
  link text not null,
  unit_id uuid,
  told_at timestamp with time zone not null,
  shown boolean not null,
  read_at timestamp with time zone
);
alter table notification add constraint notification_pkey PRIMARY KEY (tenant_id, person_id, id);
alter table notification add constraint notification_tenant_id_person_id_key_key UNIQUE (tenant_id, person_id, key);
alter table notification add constraint notification_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table notification add constraint notification_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table notification add constraint notification_link_check CHECK ((link ~~ '/%'::text));
CREATE INDEX notification_unread ON public.notification USING btree (tenant_id, person_id) WHERE (shown AND (read_at IS NULL));
alter table notification enable row level security, force row level security;
create policy tenant_rows on notification as permissive for all to public using (true) with check (true);
create policy tenant_wall on notification as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on notification to weerbaar_app;
grant update (read_at) on notification to weerbaar_app;
create table notification_choice (
  tenant_id uuid not null,
  person_id uuid not null,
  choices jsonb not null,
  revision integer not null
);
alter table notification_choice add constraint notification_choice_pkey PRIMARY KEY (tenant_id, person_id);
alter table notification_choice add constraint notification_choice_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table notification_choice add constraint notification_choice_revision_check CHECK ((revision >= 1));
alter table notification_choice enable row level security, force row level security;
create policy tenant_rows on notification_choice as permissive for all to public using (true) with check (true);
create policy tenant_wall on notification_choice as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on notification_choice to weerbaar_app;
grant update (choices, revision) on notification_choice to weerbaar_app;
create table offline_pack (
  tenant_id uuid not null,
  id uuid not null,
  language text not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  sha256 bytea not null
);
alter table offline_pack add constraint offline_pack_pkey PRIMARY KEY (tenant_id, id);
alter table offline_pack add constraint offline_pack_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table offline_pack add constraint offline_pack_tenant_id_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES person(tenant_id, id);
alter table offline_pack add constraint offline_pack_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table offline_pack add constraint offline_pack_sha256_check CHECK ((length(sha256) = 32));
CREATE INDEX offline_pack_newest ON public.offline_pack USING btree (tenant_id, made_at);
alter table offline_pack enable row level security, force row level security;
create policy tenant_rows on offline_pack as permissive for all to public using (true) with check (true);
create policy tenant_wall on offline_pack as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on offline_pack to weerbaar_app;
create table one_time_link (
  tenant_id uuid not null,
  token_hash bytea not null,
  purpose text not null,
  person_id uuid,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
alter table one_time_link add constraint one_time_link_pkey PRIMARY KEY (tenant_id, token_hash);
alter table one_time_link add constraint one_time_link_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table one_time_link add constraint one_time_link_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table one_time_link add constraint one_time_link_check CHECK (((purpose = 'founding'::text) = (person_id IS NULL)));
alter table one_time_link add constraint one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['founding'::text, 'invitation'::text, 'reset'::text])));
alter table one_time_link add constraint one_time_link_token_hash_check CHECK ((length(token_hash) = 32));
alter table one_time_link enable row level security, force row level security;
create policy tenant_rows on one_time_link as permissive for all to public using (true) with check (true);
create policy tenant_wall on one_time_link as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on one_time_link to weerbaar_app;
grant insert, select on one_time_link to weerbaar_operator;
grant update (used_at) on one_time_link to weerbaar_app;
grant update (used_at) on one_time_link to weerbaar_operator;
create table organisation (
  tenant_id uuid not null,
  name text not null,
  language text not null,
  illustrative boolean default false not null,
  second_factor_demanded boolean default false not null,
  revision integer default 1 not null
);
alter table organisation add constraint organisation_pkey PRIMARY KEY (tenant_id);
alter table organisation add constraint organisation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table organisation add constraint organisation_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table organisation add constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table organisation enable row level security, force row level security;
create policy tenant_rows on organisation as permissive for all to public using (true) with check (true);
create policy tenant_wall on organisation as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on organisation to weerbaar_app;
grant insert, select on organisation to weerbaar_operator;
grant update (illustrative, language, name, revision, second_factor_demanded) on organisation to weerbaar_app;
grant update (illustrative, language, name, revision, second_factor_demanded) on organisation to weerbaar_operator;
create table outgoing_mail (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid,
  contact_id uuid,
  key text not null,
  template text not null,
  link text not null,
  things integer not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  attempts integer default 0 not null,
  claimed_at timestamp with time zone,
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  failure text
);
alter table outgoing_mail add constraint outgoing_mail_pkey PRIMARY KEY (tenant_id, id);
alter table outgoing_mail add constraint outgoing_mail_tenant_id_contact_id_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES crisis_contact(tenant_id, id);
alter table outgoing_mail add constraint outgoing_mail_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table outgoing_mail add constraint outgoing_mail_attempts_check CHECK ((attempts >= 0));
alter table outgoing_mail add constraint outgoing_mail_check CHECK ((num_nonnulls(person_id, contact_id) = 1));
alter table outgoing_mail add constraint outgoing_mail_check1 CHECK ((num_nonnulls(sent_at, given_up_at) <= 1));
alter table outgoing_mail add constraint outgoing_mail_link_check CHECK ((link ~~ '/%'::text));
alter table outgoing_mail add constraint outgoing_mail_things_check CHECK ((things >= 1));
CREATE INDEX outgoing_mail_waiting ON public.outgoing_mail USING btree (tenant_id, due_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));
CREATE UNIQUE INDEX outgoing_mail_to_contact ON public.outgoing_mail USING btree (tenant_id, contact_id, key) WHERE (contact_id IS NOT NULL);
CREATE UNIQUE INDEX outgoing_mail_to_person ON public.outgoing_mail USING btree (tenant_id, person_id, key) WHERE (person_id IS NOT NULL);
alter table outgoing_mail enable row level security, force row level security;
create policy tenant_rows on outgoing_mail as permissive for all to public using (true) with check (true);
create policy tenant_wall on outgoing_mail as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on outgoing_mail to weerbaar_app;
grant update (attempts, claimed_at, due_at, failure, given_up_at, sent_at) on outgoing_mail to weerbaar_app;
create table passkey (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text default ''::text not null,
  name text not null,
  created_at timestamp with time zone default now() not null,
  last_used_at timestamp with time zone,
  removed_at timestamp with time zone
);
alter table passkey add constraint passkey_pkey PRIMARY KEY (tenant_id, id);
alter table passkey add constraint passkey_tenant_id_credential_id_key UNIQUE (tenant_id, credential_id);
alter table passkey add constraint passkey_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table passkey add constraint passkey_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));
CREATE INDEX passkey_of_person ON public.passkey USING btree (tenant_id, person_id) WHERE (removed_at IS NULL);
alter table passkey enable row level security, force row level security;
create policy tenant_rows on passkey as permissive for all to public using (true) with check (true);
create policy tenant_wall on passkey as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on passkey to weerbaar_app;
grant update (counter, last_used_at, removed_at) on passkey to weerbaar_app;
create table person (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  email text not null,
  email_key text not null,
  language text not null,
  theme text default 'system'::text not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  last_seen_at timestamp with time zone,
  deactivated_at timestamp with time zone,
  revision integer default 1 not null
);
alter table person add constraint person_pkey PRIMARY KEY (tenant_id, id);
alter table person add constraint person_tenant_id_email_key_key UNIQUE (tenant_id, email_key);
alter table person add constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table person add constraint person_email_check CHECK (((length(email) >= 3) AND (length(email) <= 320)));
alter table person add constraint person_email_key_check CHECK ((email_key = lower(email_key)));
alter table person add constraint person_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table person add constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table person add constraint person_theme_check CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text])));
alter table person enable row level security, force row level security;
create policy tenant_rows on person as permissive for all to public using (true) with check (true);
create policy tenant_wall on person as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on person to weerbaar_app;
grant insert, select on person to weerbaar_operator;
grant update (deactivated_at, email, email_key, language, last_seen_at, name, password_changed_at, password_hash, revision, theme) on person to weerbaar_app;
grant update (deactivated_at, email, email_key, language, name, password_changed_at, password_hash, revision, theme) on person to weerbaar_operator;
create table published_file (
  slug text not null,
  file text not null,
  organisation_id uuid not null,
  media_type text not null,
  etag text not null,
  published_at timestamp with time zone not null,
  body bytea not null,
  gzip bytea not null,
  brotli bytea not null
);
alter table published_file add constraint published_file_pkey PRIMARY KEY (slug, file);
alter table published_file add constraint published_file_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES tenant(id);
alter table published_file add constraint published_file_file_check CHECK (((length(file) >= 1) AND (length(file) <= 40)));
alter table published_file add constraint published_file_slug_check CHECK ((slug ~ '^[A-Za-z0-9_-]{22}$'::text));
alter table published_file enable row level security, force row level security;
create policy everybody_reads on published_file as permissive for select to public using (true);
create policy own_arrives on published_file as permissive for insert to weerbaar_app with check ((organisation_id = current_tenant()));
create policy own_leaves on published_file as permissive for delete to weerbaar_app using ((organisation_id = current_tenant()));
grant delete, insert, select on published_file to weerbaar_app;
create table record_check (
  tenant_id uuid not null,
  id uuid not null,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  witness text,
  finished_at timestamp with time zone,
  size bigint,
  flaws jsonb
);
alter table record_check add constraint record_check_pkey PRIMARY KEY (tenant_id, id);
alter table record_check add constraint record_check_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES person(tenant_id, id);
alter table record_check add constraint record_check_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table record_check add constraint record_check_check CHECK ((((finished_at IS NULL) = (flaws IS NULL)) AND ((finished_at IS NULL) = (size IS NULL))));
alter table record_check add constraint record_check_witness_check CHECK ((length(witness) <= 4000));
CREATE INDEX record_check_by_time ON public.record_check USING btree (tenant_id, asked_at DESC);
alter table record_check enable row level security, force row level security;
create policy tenant_rows on record_check as permissive for all to public using (true) with check (true);
create policy tenant_wall on record_check as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on record_check to weerbaar_app;
grant update (finished_at, flaws, size) on record_check to weerbaar_app;
create table record_checkpoint (
  tenant_id uuid not null,
  size bigint not null,
  note text not null,
  sealed_at timestamp with time zone not null
);
alter table record_checkpoint add constraint record_checkpoint_pkey PRIMARY KEY (tenant_id, size);
alter table record_checkpoint add constraint record_checkpoint_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table record_checkpoint add constraint record_checkpoint_size_check CHECK ((size > 0));
alter table record_checkpoint enable row level security, force row level security;
create policy tenant_rows on record_checkpoint as permissive for all to public using (true) with check (true);
create policy tenant_wall on record_checkpoint as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on record_checkpoint to weerbaar_app;
create table record_key (
  tenant_id uuid not null,
  id uuid not null,
  public_key bytea not null,
  sealed_private_key bytea not null,
  since timestamp with time zone not null
);
alter table record_key add constraint record_key_pkey PRIMARY KEY (tenant_id, id);
alter table record_key add constraint record_key_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table record_key add constraint record_key_public_key_check CHECK ((length(public_key) = 32));
alter table record_key enable row level security, force row level security;
create policy tenant_rows on record_key as permissive for all to public using (true) with check (true);
create policy tenant_wall on record_key as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on record_key to weerbaar_app;
create table record_leaf (
  tenant_id uuid not null,
  leaf bigint not null,
  event_id uuid not null,
  hash bytea not null
);
alter table record_leaf add constraint record_leaf_pkey PRIMARY KEY (tenant_id, leaf);
alter table record_leaf add constraint record_leaf_tenant_id_event_id_key UNIQUE (tenant_id, event_id);
alter table record_leaf add constraint record_leaf_tenant_id_event_id_fkey FOREIGN KEY (tenant_id, event_id) REFERENCES event(tenant_id, id);
alter table record_leaf add constraint record_leaf_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table record_leaf add constraint record_leaf_hash_check CHECK ((length(hash) = 32));
alter table record_leaf add constraint record_leaf_leaf_check CHECK ((leaf >= 0));
alter table record_leaf enable row level security, force row level security;
create policy tenant_rows on record_leaf as permissive for all to public using (true) with check (true);
create policy tenant_wall on record_leaf as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on record_leaf to weerbaar_app;
create table record_node (
  tenant_id uuid not null,
  level smallint not null,
  place bigint not null,
  hash bytea not null
);
alter table record_node add constraint record_node_pkey PRIMARY KEY (tenant_id, level, place);
alter table record_node add constraint record_node_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table record_node add constraint record_node_hash_check CHECK ((length(hash) = 32));
alter table record_node add constraint record_node_level_check CHECK (((level >= 1) AND (level <= 52)));
alter table record_node add constraint record_node_place_check CHECK ((place >= 0));
alter table record_node enable row level security, force row level security;
create policy tenant_rows on record_node as permissive for all to public using (true) with check (true);
create policy tenant_wall on record_node as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on record_node to weerbaar_app;
create table recovery_code (
  tenant_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  created_at timestamp with time zone default now() not null,
  used_at timestamp with time zone
);
alter table recovery_code add constraint recovery_code_pkey PRIMARY KEY (tenant_id, person_id, code_hash);
alter table recovery_code add constraint recovery_code_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table recovery_code add constraint recovery_code_code_hash_check CHECK ((length(code_hash) = 32));
alter table recovery_code enable row level security, force row level security;
create policy tenant_rows on recovery_code as permissive for all to public using (true) with check (true);
create policy tenant_wall on recovery_code as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on recovery_code to weerbaar_app;
grant update (used_at) on recovery_code to weerbaar_app;
create table recovery_entry (
  tenant_id uuid not null,
  incident_id uuid not null,
  number integer not null,
  service_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  at timestamp with time zone not null,
  state text,
  planned_at timestamp with time zone,
  withdraws integer,
  note text default ''::text not null
);
alter table recovery_entry add constraint recovery_entry_pkey PRIMARY KEY (tenant_id, incident_id, number);
alter table recovery_entry add constraint recovery_entry_tenant_id_incident_id_withdraws_key UNIQUE (tenant_id, incident_id, withdraws);
alter table recovery_entry add constraint recovery_entry_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table recovery_entry add constraint recovery_entry_tenant_id_incident_id_withdraws_fkey FOREIGN KEY (tenant_id, incident_id, withdraws) REFERENCES recovery_entry(tenant_id, incident_id, number);
alter table recovery_entry add constraint recovery_entry_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table recovery_entry add constraint recovery_entry_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES service(tenant_id, id);
alter table recovery_entry add constraint recovery_entry_check CHECK ((planned_at >= at));
alter table recovery_entry add constraint recovery_entry_check1 CHECK (
CASE
    WHEN (withdraws IS NULL) THEN (num_nonnulls(state, planned_at) >= 1)
    ELSE (num_nonnulls(state, planned_at) = 0)
END);
alter table recovery_entry add constraint recovery_entry_note_check CHECK ((length(note) <= 2000));
alter table recovery_entry add constraint recovery_entry_number_check CHECK ((number >= 1));
alter table recovery_entry add constraint recovery_entry_state_check CHECK ((state = ANY (ARRAY['up'::text, 'degraded'::text, 'workaround'::text, 'down'::text, 'switched-off'::text])));
CREATE INDEX recovery_entry_of_service ON public.recovery_entry USING btree (tenant_id, service_id);
alter table recovery_entry enable row level security, force row level security;
create policy tenant_rows on recovery_entry as permissive for all to public using (true) with check (true);
create policy tenant_wall on recovery_entry as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on recovery_entry to weerbaar_app;
create table registration (
  tenant_id uuid not null,
  unit_id uuid not null,
  regime text not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  data jsonb not null,
  changed text[] not null,
  due_on date not null,
  note text default ''::text not null,
  illustrative boolean default false not null
);
alter table registration add constraint registration_pkey PRIMARY KEY (tenant_id, unit_id, regime, revision);
alter table registration add constraint registration_tenant_id_id_key UNIQUE (tenant_id, id);
alter table registration add constraint registration_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table registration add constraint registration_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table registration add constraint registration_note_check CHECK ((length(note) <= 4000));
alter table registration add constraint registration_revision_check CHECK ((revision >= 1));
alter table registration enable row level security, force row level security;
create policy tenant_rows on registration as permissive for all to public using (true) with check (true);
create policy tenant_wall on registration as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on registration to weerbaar_app;
create table registration_notice (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  regime text not null,
  revision integer not null,
  sent_on date not null,
  reference text default ''::text not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  illustrative boolean default false not null
);
alter table registration_notice add constraint registration_notice_pkey PRIMARY KEY (tenant_id, id);
alter table registration_notice add constraint registration_notice_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table registration_notice add constraint registration_notice_tenant_id_unit_id_regime_revision_fkey FOREIGN KEY (tenant_id, unit_id, regime, revision) REFERENCES registration(tenant_id, unit_id, regime, revision);
alter table registration_notice add constraint registration_notice_reference_check CHECK ((length(reference) <= 200));
CREATE INDEX notice_of_registration ON public.registration_notice USING btree (tenant_id, unit_id, regime, revision);
alter table registration_notice enable row level security, force row level security;
create policy tenant_rows on registration_notice as permissive for all to public using (true) with check (true);
create policy tenant_wall on registration_notice as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on registration_notice to weerbaar_app;
create table reporting_setting (
  tenant_id uuid not null,
  unit_id uuid not null,
  revision integer default 1 not null,
  in_scope boolean not null,
  controller boolean not null,
  breach_authorities text[] not null,
  processor_for uuid[] not null,
  contact_point text not null
);
alter table reporting_setting add constraint reporting_setting_pkey PRIMARY KEY (tenant_id, unit_id);
alter table reporting_setting add constraint reporting_setting_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table reporting_setting add constraint reporting_setting_contact_point_check CHECK ((length(contact_point) <= 500));
alter table reporting_setting add constraint reporting_setting_revision_check CHECK ((revision >= 1));
alter table reporting_setting enable row level security, force row level security;
create policy tenant_rows on reporting_setting as permissive for all to public using (true) with check (true);
create policy tenant_wall on reporting_setting as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on reporting_setting to weerbaar_app;
grant update (breach_authorities, contact_point, controller, in_scope, processor_for, revision) on reporting_setting to weerbaar_app;
create table responsibility (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  kind text not null,
  provider_id uuid,
  reason text default ''::text not null,
  replaces integer,
  retracts integer
);
alter table responsibility add constraint responsibility_pkey PRIMARY KEY (tenant_id, unit_id, framework, version, code, revision);
alter table responsibility add constraint responsibility_tenant_id_id_key UNIQUE (tenant_id, id);
alter table responsibility add constraint responsibility_tenant_id_framework_version_code_fkey FOREIGN KEY (tenant_id, framework, version, code) REFERENCES safeguard(tenant_id, framework, version, code);
alter table responsibility add constraint responsibility_tenant_id_provider_id_fkey FOREIGN KEY (tenant_id, provider_id) REFERENCES unit(tenant_id, id);
alter table responsibility add constraint responsibility_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table responsibility add constraint responsibility_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table responsibility add constraint responsibility_check CHECK (((kind = ANY (ARRAY['inherited'::text, 'shared'::text])) = (provider_id IS NOT NULL)));
alter table responsibility add constraint responsibility_check1 CHECK ((provider_id <> unit_id));
alter table responsibility add constraint responsibility_check2 CHECK (((kind = 'retraction'::text) = (retracts IS NOT NULL)));
alter table responsibility add constraint responsibility_kind_check CHECK ((kind = ANY (ARRAY['own'::text, 'inherited'::text, 'shared'::text, 'retraction'::text])));
alter table responsibility add constraint responsibility_reason_check CHECK ((length(reason) <= 4000));
alter table responsibility add constraint responsibility_revision_check CHECK ((revision >= 1));
CREATE INDEX responsibility_of_provider ON public.responsibility USING btree (tenant_id, provider_id, framework, version, code) WHERE (provider_id IS NOT NULL);
alter table responsibility enable row level security, force row level security;
create policy tenant_rows on responsibility as permissive for all to public using (true) with check (true);
create policy tenant_wall on responsibility as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on responsibility to weerbaar_app;
create table role_grant (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  unit_id uuid not null,
  as_at date,
  expires_at timestamp with time zone,
  given_by uuid,
  given_at timestamp with time zone default now() not null,
  revoked_by uuid,
  revoked_at timestamp with time zone
);
alter table role_grant add constraint role_grant_pkey PRIMARY KEY (tenant_id, id);
alter table role_grant add constraint role_grant_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table role_grant add constraint role_grant_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table role_grant add constraint role_grant_check CHECK (((role = 'auditor'::text) OR (as_at IS NULL)));
alter table role_grant add constraint role_grant_check1 CHECK (((role <> 'auditor'::text) OR ((as_at IS NOT NULL) AND (expires_at IS NOT NULL))));
alter table role_grant add constraint role_grant_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'ciso'::text, 'unit-lead'::text, 'programme-office'::text, 'management'::text, 'auditor'::text])));
CREATE INDEX role_grant_of_person ON public.role_grant USING btree (tenant_id, person_id) WHERE (revoked_at IS NULL);
alter table role_grant enable row level security, force row level security;
create policy tenant_rows on role_grant as permissive for all to public using (true) with check (true);
create policy tenant_wall on role_grant as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on role_grant to weerbaar_app;
grant insert, select on role_grant to weerbaar_operator;
grant update (revoked_at, revoked_by) on role_grant to weerbaar_app;
grant update (revoked_at, revoked_by) on role_grant to weerbaar_operator;
create table safeguard (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  code text not null,
  control_code text not null,
  "position" smallint not null,
  grp smallint not null,
  asset_class text not null,
  security_function text not null
);
alter table safeguard add constraint safeguard_pkey PRIMARY KEY (tenant_id, framework, version, code);
alter table safeguard add constraint safeguard_tenant_id_framework_version_control_code_fkey FOREIGN KEY (tenant_id, framework, version, control_code) REFERENCES control(tenant_id, framework, version, code);
alter table safeguard add constraint safeguard_grp_check CHECK (((grp >= 1) AND (grp <= 9)));
alter table safeguard enable row level security, force row level security;
create policy tenant_rows on safeguard as permissive for all to public using (true) with check (true);
create policy tenant_wall on safeguard as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on safeguard to weerbaar_app;
grant insert, select on safeguard to weerbaar_operator;
create table schema_migration (
  id integer default nextval('schema_migration_id_seq'::regclass) not null,
  "timestamp" bigint not null,
  name character varying not null
);
alter table schema_migration add constraint "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id);
alter table schema_migration disable row level security, no force row level security;
grant select on schema_migration to weerbaar_app;
grant select on schema_migration to weerbaar_operator;
create table service (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  legal_duty boolean not null,
  legal_basis text default ''::text not null,
  annex_service text,
  citizen_impact text not null,
  rto_minutes integer,
  rpo_minutes integer,
  workaround text default ''::text not null,
  illustrative boolean default false not null,
  revision integer default 1 not null,
  recorded_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone
);
alter table service add constraint service_pkey PRIMARY KEY (tenant_id, id);
alter table service add constraint service_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table service add constraint service_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table service add constraint service_annex_service_check CHECK (((length(annex_service) >= 1) AND (length(annex_service) <= 100)));
alter table service add constraint service_citizen_impact_check CHECK ((citizen_impact = ANY (ARRAY['none'::text, 'limited'::text, 'considerable'::text, 'severe'::text])));
alter table service add constraint service_legal_basis_check CHECK ((length(legal_basis) <= 500));
alter table service add constraint service_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table service add constraint service_revision_check CHECK ((revision >= 1));
alter table service add constraint service_rpo_minutes_check CHECK (((rpo_minutes >= 0) AND (rpo_minutes <= 5256000)));
alter table service add constraint service_rto_minutes_check CHECK (((rto_minutes >= 0) AND (rto_minutes <= 5256000)));
alter table service add constraint service_workaround_check CHECK ((length(workaround) <= 2000));
CREATE INDEX service_of_unit ON public.service USING btree (tenant_id, unit_id);
alter table service enable row level security, force row level security;
create policy tenant_rows on service as permissive for all to public using (true) with check (true);
create policy tenant_wall on service as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on service to weerbaar_app;
grant update (annex_service, citizen_impact, illustrative, legal_basis, legal_duty, name, removed_at, revision, rpo_minutes, rto_minutes, unit_id, workaround) on service to weerbaar_app;
create table service_need (
  tenant_id uuid not null,
  service_id uuid not null,
  number integer not null,
  needed_id uuid,
  unit_id uuid,
  supplier text
);
alter table service_need add constraint service_need_pkey PRIMARY KEY (tenant_id, service_id, number);
alter table service_need add constraint service_need_tenant_id_needed_id_fkey FOREIGN KEY (tenant_id, needed_id) REFERENCES service(tenant_id, id);
alter table service_need add constraint service_need_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES service(tenant_id, id);
alter table service_need add constraint service_need_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table service_need add constraint service_need_check CHECK ((num_nonnulls(needed_id, unit_id, supplier) = 1));
alter table service_need add constraint service_need_check1 CHECK ((needed_id <> service_id));
alter table service_need add constraint service_need_number_check CHECK ((number >= 1));
alter table service_need add constraint service_need_supplier_check CHECK (((length(supplier) >= 1) AND (length(supplier) <= 200)));
CREATE INDEX service_need_of_service ON public.service_need USING btree (tenant_id, needed_id) WHERE (needed_id IS NOT NULL);
alter table service_need enable row level security, force row level security;
create policy tenant_rows on service_need as permissive for all to public using (true) with check (true);
create policy tenant_wall on service_need as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on service_need to weerbaar_app;
create table service_text (
  tenant_id uuid not null,
  service_id uuid not null,
  language text not null,
  name text not null,
  description text default ''::text not null
);
alter table service_text add constraint service_text_pkey PRIMARY KEY (tenant_id, service_id, language);
alter table service_text add constraint service_text_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES service(tenant_id, id);
alter table service_text add constraint service_text_description_check CHECK ((length(description) <= 1000));
alter table service_text add constraint service_text_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table service_text add constraint service_text_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table service_text enable row level security, force row level security;
create policy tenant_rows on service_text as permissive for all to public using (true) with check (true);
create policy tenant_wall on service_text as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on service_text to weerbaar_app;
create table session (
  tenant_id uuid not null,
  token_hash bytea not null,
  id uuid not null,
  person_id uuid not null,
  state text not null,
  challenge text,
  user_agent text default ''::text not null,
  created_at timestamp with time zone default now() not null,
  last_seen_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  proved_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);
alter table session add constraint session_pkey PRIMARY KEY (tenant_id, token_hash);
alter table session add constraint session_tenant_id_id_key UNIQUE (tenant_id, id);
alter table session add constraint session_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table session add constraint session_state_check CHECK ((state = ANY (ARRAY['signed-in'::text, 'second-factor'::text, 'enrol-second-factor'::text])));
alter table session add constraint session_token_hash_check CHECK ((length(token_hash) = 32));
alter table session add constraint session_user_agent_check CHECK ((length(user_agent) <= 300));
CREATE INDEX session_of_person ON public.session USING btree (tenant_id, person_id, last_seen_at);
alter table session enable row level security, force row level security;
create policy tenant_rows on session as permissive for all to public using (true) with check (true);
create policy tenant_wall on session as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on session to weerbaar_app;
grant select on session to weerbaar_operator;
grant update (challenge, ended_at, last_seen_at, proved_at, state) on session to weerbaar_app;
grant update (ended_at) on session to weerbaar_operator;
create table status_page (
  tenant_id uuid not null,
  incident_id uuid not null,
  slug text not null,
  revision integer default 1 not null,
  plans_shown boolean not null,
  published integer
);
alter table status_page add constraint status_page_pkey PRIMARY KEY (tenant_id, incident_id);
alter table status_page add constraint status_page_tenant_id_slug_key UNIQUE (tenant_id, slug);
alter table status_page add constraint status_page_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table status_page add constraint status_page_tenant_id_incident_id_published_fkey FOREIGN KEY (tenant_id, incident_id, published) REFERENCES status_publication(tenant_id, incident_id, number);
alter table status_page add constraint status_page_revision_check CHECK ((revision >= 1));
alter table status_page add constraint status_page_slug_check CHECK ((slug ~ '^[A-Za-z0-9_-]{22}$'::text));
alter table status_page enable row level security, force row level security;
create policy tenant_rows on status_page as permissive for all to public using (true) with check (true);
create policy tenant_wall on status_page as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on status_page to weerbaar_app;
grant update (plans_shown, published, revision) on status_page to weerbaar_app;
create table status_page_text (
  tenant_id uuid not null,
  incident_id uuid not null,
  language text not null,
  title text not null,
  message text not null
);
alter table status_page_text add constraint status_page_text_pkey PRIMARY KEY (tenant_id, incident_id, language);
alter table status_page_text add constraint status_page_text_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES status_page(tenant_id, incident_id);
alter table status_page_text add constraint status_page_text_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table status_page_text add constraint status_page_text_message_check CHECK ((length(message) <= 4000));
alter table status_page_text add constraint status_page_text_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)));
alter table status_page_text enable row level security, force row level security;
create policy tenant_rows on status_page_text as permissive for all to public using (true) with check (true);
create policy tenant_wall on status_page_text as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on status_page_text to weerbaar_app;
create table status_publication (
  tenant_id uuid not null,
  incident_id uuid not null,
  number integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  content jsonb,
  digest text not null
);
alter table status_publication add constraint status_publication_pkey PRIMARY KEY (tenant_id, incident_id, number);
alter table status_publication add constraint status_publication_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES status_page(tenant_id, incident_id);
alter table status_publication add constraint status_publication_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table status_publication add constraint status_publication_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text));
alter table status_publication add constraint status_publication_number_check CHECK ((number >= 1));
alter table status_publication enable row level security, force row level security;
create policy tenant_rows on status_publication as permissive for all to public using (true) with check (true);
create policy tenant_wall on status_publication as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on status_publication to weerbaar_app;
create table status_service_text (
  tenant_id uuid not null,
  incident_id uuid not null,
  service_id uuid not null,
  language text not null,
  text text not null
);
alter table status_service_text add constraint status_service_text_pkey PRIMARY KEY (tenant_id, incident_id, service_id, language);
alter table status_service_text add constraint status_service_text_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES status_page(tenant_id, incident_id);
alter table status_service_text add constraint status_service_text_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES service(tenant_id, id);
alter table status_service_text add constraint status_service_text_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])));
alter table status_service_text add constraint status_service_text_text_check CHECK ((length(text) <= 2000));
alter table status_service_text enable row level security, force row level security;
create policy tenant_rows on status_service_text as permissive for all to public using (true) with check (true);
create policy tenant_wall on status_service_text as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on status_service_text to weerbaar_app;
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
  reached integer not null
);
alter table subtree_step add constraint subtree_step_pkey PRIMARY KEY (tenant_id, unit_id, framework, version, control_code, grp, effective_on);
alter table subtree_step enable row level security, force row level security;
create policy tenant_rows on subtree_step as permissive for all to public using (true) with check (true);
create policy tenant_wall on subtree_step as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select, update on subtree_step to weerbaar_app;
grant delete, insert, select, update on subtree_step to weerbaar_operator;
create table target (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  control_code text,
  scope text generated always as (COALESCE(control_code, '*'::text)) stored not null,
  revision integer not null,
  id uuid not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  kind text not null,
  level_tenths smallint,
  due_on date,
  reason text default ''::text not null,
  replaces integer,
  retracts integer
);
alter table target add constraint target_pkey PRIMARY KEY (tenant_id, unit_id, framework, version, scope, revision);
alter table target add constraint target_tenant_id_id_key UNIQUE (tenant_id, id);
alter table target add constraint target_tenant_id_framework_version_control_code_fkey FOREIGN KEY (tenant_id, framework, version, control_code) REFERENCES control(tenant_id, framework, version, code);
alter table target add constraint target_tenant_id_framework_version_fkey FOREIGN KEY (tenant_id, framework, version) REFERENCES framework_version(tenant_id, framework, version);
alter table target add constraint target_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table target add constraint target_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table target add constraint target_check CHECK (((kind = 'set'::text) = (level_tenths IS NOT NULL)));
alter table target add constraint target_check1 CHECK (((kind = 'retraction'::text) = (retracts IS NOT NULL)));
alter table target add constraint target_kind_check CHECK ((kind = ANY (ARRAY['set'::text, 'cleared'::text, 'retraction'::text])));
alter table target add constraint target_level_tenths_check CHECK (((level_tenths >= 10) AND (level_tenths <= 50)));
alter table target add constraint target_reason_check CHECK ((length(reason) <= 4000));
alter table target add constraint target_revision_check CHECK ((revision >= 1));
alter table target enable row level security, force row level security;
create policy tenant_rows on target as permissive for all to public using (true) with check (true);
create policy tenant_wall on target as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on target to weerbaar_app;
create table tenant (
  id uuid not null,
  slug text not null,
  created_at timestamp with time zone default now() not null,
  claimed_at timestamp with time zone,
  suspended_at timestamp with time zone
);
alter table tenant add constraint tenant_pkey PRIMARY KEY (id);
alter table tenant add constraint tenant_slug_key UNIQUE (slug);
alter table tenant add constraint tenant_slug_check CHECK (((slug ~ '^[a-z0-9](-?[a-z0-9])*$'::text) AND ((length(slug) >= 2) AND (length(slug) <= 60))));
alter table tenant enable row level security, force row level security;
create policy directory_claim on tenant as permissive for update to weerbaar_app using ((id = current_tenant())) with check ((id = current_tenant()));
create policy directory_keep on tenant as permissive for all to weerbaar_operator using (true) with check (true);
create policy directory_read on tenant as permissive for select to public using (true);
grant insert, select, update on tenant to weerbaar_operator;
grant select on tenant to weerbaar_app;
grant update (claimed_at, slug) on tenant to weerbaar_app;
create table told_morning (
  tenant_id uuid not null,
  on_day date not null
);
alter table told_morning add constraint told_morning_pkey PRIMARY KEY (tenant_id);
alter table told_morning add constraint told_morning_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table told_morning enable row level security, force row level security;
create policy tenant_rows on told_morning as permissive for all to public using (true) with check (true);
create policy tenant_wall on told_morning as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on told_morning to weerbaar_app;
grant update (on_day) on told_morning to weerbaar_app;
create table told_step (
  tenant_id uuid not null,
  incident_id uuid not null,
  key text not null,
  told_at timestamp with time zone not null,
  overtaken boolean not null
);
alter table told_step add constraint told_step_pkey PRIMARY KEY (tenant_id, incident_id, key);
alter table told_step add constraint told_step_tenant_id_incident_id_fkey FOREIGN KEY (tenant_id, incident_id) REFERENCES incident(tenant_id, id);
alter table told_step enable row level security, force row level security;
create policy tenant_rows on told_step as permissive for all to public using (true) with check (true);
create policy tenant_wall on told_step as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on told_step to weerbaar_app;
create table tree (
  tenant_id uuid not null,
  revision bigint default 0 not null
);
alter table tree add constraint tree_pkey PRIMARY KEY (tenant_id);
alter table tree add constraint tree_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table tree enable row level security, force row level security;
create policy tenant_rows on tree as permissive for all to public using (true) with check (true);
create policy tenant_wall on tree as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on tree to weerbaar_app;
grant insert, select on tree to weerbaar_operator;
grant update (revision) on tree to weerbaar_app;
grant update (revision) on tree to weerbaar_operator;
create table unit (
  tenant_id uuid not null,
  id uuid not null,
  revision integer default 1 not null,
  created_at timestamp with time zone default now() not null
);
alter table unit add constraint unit_pkey PRIMARY KEY (tenant_id, id);
alter table unit add constraint unit_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table unit enable row level security, force row level security;
create policy tenant_rows on unit as permissive for all to public using (true) with check (true);
create policy tenant_wall on unit as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on unit to weerbaar_app;
grant insert, select on unit to weerbaar_operator;
grant update (revision) on unit to weerbaar_app;
grant update (revision) on unit to weerbaar_operator;
create table unit_path (
  tenant_id uuid not null,
  unit_id uuid not null,
  ancestor_id uuid not null,
  effective_on date not null,
  until_on date not null,
  depth smallint not null
);
alter table unit_path add constraint unit_path_pkey PRIMARY KEY (tenant_id, unit_id, ancestor_id, effective_on);
alter table unit_path add constraint unit_path_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table unit_path add constraint unit_path_check CHECK ((effective_on < until_on));
CREATE INDEX unit_path_down ON public.unit_path USING btree (tenant_id, ancestor_id, effective_on, unit_id);
alter table unit_path enable row level security, force row level security;
create policy tenant_rows on unit_path as permissive for all to public using (true) with check (true);
create policy tenant_wall on unit_path as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select, update on unit_path to weerbaar_app;
grant delete, insert, select, update on unit_path to weerbaar_operator;
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
  assesses_itself boolean not null
);
alter table unit_period add constraint unit_period_pkey PRIMARY KEY (tenant_id, unit_id, effective_on);
alter table unit_period add constraint unit_period_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table unit_period add constraint unit_period_check CHECK ((effective_on < until_on));
CREATE INDEX unit_period_children ON public.unit_period USING btree (tenant_id, parent_id, effective_on);
alter table unit_period enable row level security, force row level security;
create policy tenant_rows on unit_period as permissive for all to public using (true) with check (true);
create policy tenant_wall on unit_period as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select, update on unit_period to weerbaar_app;
grant delete, insert, select, update on unit_period to weerbaar_operator;
create table unit_score_step (
  tenant_id uuid not null,
  unit_id uuid not null,
  framework text not null,
  version text not null,
  grp smallint not null,
  effective_on date not null,
  until_on date not null,
  points numeric not null,
  weights numeric not null,
  score numeric generated always as ((points / weights)) stored not null
);
alter table unit_score_step add constraint unit_score_step_pkey PRIMARY KEY (tenant_id, unit_id, framework, version, grp, effective_on);
alter table unit_score_step add constraint unit_score_step_check CHECK ((effective_on < until_on));
alter table unit_score_step add constraint unit_score_step_weights_check CHECK ((weights > (0)::numeric));
CREATE INDEX unit_score_past ON public.unit_score_step USING btree (tenant_id, framework, version, grp, until_on) WHERE (until_on < 'infinity'::date);
CREATE INDEX unit_score_weakest ON public.unit_score_step USING btree (tenant_id, framework, version, grp, score) WHERE (until_on = 'infinity'::date);
alter table unit_score_step enable row level security, force row level security;
create policy tenant_rows on unit_score_step as permissive for all to public using (true) with check (true);
create policy tenant_wall on unit_score_step as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select, update on unit_score_step to weerbaar_app;
grant delete, insert, select, update on unit_score_step to weerbaar_operator;
create table unit_version (
  tenant_id uuid not null,
  unit_id uuid not null,
  revision integer not null,
  effective_on date not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by uuid,
  retracts integer,
  replaces integer,
  parent_id uuid,
  name text,
  weight integer,
  archived boolean,
  legal_entity boolean,
  company_number text,
  assesses_itself boolean,
  reason text
);
alter table unit_version add constraint unit_version_pkey PRIMARY KEY (tenant_id, unit_id, revision);
alter table unit_version add constraint unit_version_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES unit(tenant_id, id);
alter table unit_version add constraint unit_version_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id);
alter table unit_version add constraint unit_version_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table unit_version add constraint unit_version_check CHECK ((parent_id <> unit_id));
alter table unit_version add constraint unit_version_company_number_check CHECK ((company_number ~ '^([01][0-9]{9})?$'::text));
alter table unit_version add constraint unit_version_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table unit_version add constraint unit_version_reason_check CHECK ((length(reason) <= 2000));
alter table unit_version add constraint unit_version_revision_check CHECK ((revision >= 1));
alter table unit_version add constraint unit_version_weight_check CHECK (((weight >= 1) AND (weight <= 10000)));
alter table unit_version enable row level security, force row level security;
create policy tenant_rows on unit_version as permissive for all to public using (true) with check (true);
create policy tenant_wall on unit_version as restrictive for all to public using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on unit_version to weerbaar_app;
grant insert, select on unit_version to weerbaar_operator;
