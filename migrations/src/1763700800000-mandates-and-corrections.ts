/**
 * What legal entities keep beside the states of their duties: the members of the management body and their training,
 * corrective actions, what is registered with the authority, and what a tenant made of the crosswalk.
 */
export const mandatesAndCorrections = {
  timestamp: 1763700800000,
  name: 'MandatesAndCorrections',
  sql: `
create table mandate (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  member text not null check (length(member) between 1 and 200),
  office text not null default '' check (length(office) <= 200),
  from_on date not null,
  until_on date check (until_on >= from_on),
  illustrative boolean not null default false,
  revision integer not null default 1 check (revision >= 1),
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index mandate_of_unit on mandate (tenant_id, unit_id) where removed_at is null;
call raise_wall('mandate');
grant select, insert on mandate to weerbaar_app;
grant update (member, office, from_on, until_on, revision, removed_at) on mandate to weerbaar_app;

create table mandate_training (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  mandate_id uuid not null,
  on_date date not null,
  title text not null check (length(title) between 1 and 200),
  illustrative boolean not null default false,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, mandate_id) references mandate (tenant_id, id)
);
create index training_of_mandate on mandate_training (tenant_id, mandate_id) where removed_at is null;
call raise_wall('mandate_training');
grant select, insert on mandate_training to weerbaar_app;
grant update (removed_at) on mandate_training to weerbaar_app;

-- The steps are the fact and are only ever added to; where an action stands follows from them.
create table corrective_action (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  illustrative boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index corrective_action_of_unit on corrective_action (tenant_id, unit_id);
call raise_wall('corrective_action');
grant select, insert on corrective_action to weerbaar_app;

create table corrective_step (
  tenant_id uuid not null,
  action_id uuid not null,
  number integer not null check (number >= 1),
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  act jsonb not null,
  primary key (tenant_id, action_id, number),
  foreign key (tenant_id, action_id) references corrective_action (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('corrective_step');
grant select, insert on corrective_step to weerbaar_app;

-- What is registered with the authority, each time in full. The day by which a change must be given stands with it, so
-- that a later law does not move a period that runs.
create table registration (
  tenant_id uuid not null,
  unit_id uuid not null,
  regime text not null,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  data jsonb not null,
  changed text[] not null,
  due_on date not null,
  note text not null default '' check (length(note) <= 4000),
  illustrative boolean not null default false,
  primary key (tenant_id, unit_id, regime, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('registration');
grant select, insert on registration to weerbaar_app;

create table registration_notice (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  regime text not null,
  revision integer not null,
  sent_on date not null,
  reference text not null default '' check (length(reference) <= 200),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  illustrative boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id, regime, revision) references registration (tenant_id, unit_id, regime, revision),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
create index notice_of_registration on registration_notice (tenant_id, unit_id, regime, revision);
call raise_wall('registration_notice');
grant select, insert on registration_notice to weerbaar_app;

create table crosswalk_override (
  tenant_id uuid not null references tenant (id),
  catalogue text not null,
  version text not null,
  duty text not null,
  safeguard text not null,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  -- Null takes the link away.
  strength text check (strength in ('direct', 'partial')),
  reason text not null check (length(reason) between 1 and 4000),
  illustrative boolean not null default false,
  primary key (tenant_id, catalogue, version, duty, safeguard, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('crosswalk_override');
grant select, insert on crosswalk_override to weerbaar_app;

alter table attachment
  add column training_id uuid,
  add column corrective_action_id uuid,
  add foreign key (tenant_id, training_id) references mandate_training (tenant_id, id),
  add foreign key (tenant_id, corrective_action_id) references corrective_action (tenant_id, id),
  add check (num_nonnulls(assessment_id, landmark_id, classification_id, duty_id, incident_id, training_id, corrective_action_id) <= 1);
create index attachment_of_training on attachment (tenant_id, training_id) where training_id is not null and removed_at is null;
create index attachment_of_corrective_action on attachment (tenant_id, corrective_action_id)
  where corrective_action_id is not null and removed_at is null;
`,
} as const;
