/**
 * Legal entities under the law: what they were classified as, and the states of their duties.
 *
 * Both are facts: append-only, with both times. The law and the register of duties are known by code and version; their
 * data and words live in code.
 */
export const entitiesAndDuties = {
  timestamp: 1763700400000,
  name: 'EntitiesAndDuties',
  sql: `
create table classification (
  tenant_id uuid not null,
  unit_id uuid not null,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  law text not null,
  law_version text not null,
  answers jsonb not null,
  outcome text not null check (outcome in ('essential', 'important', 'identified', 'not-in-scope', 'voluntary', 'to-be-determined')),
  duty_class text check (duty_class in ('essential', 'important')),
  -- What follows from the decision, kept so that registers of many entities need not weigh the law again.
  grounds text[] not null,
  providers text[] not null,
  registrations text[] not null,
  departs boolean not null,
  reason text not null default '' check (length(reason) <= 4000),
  decided_by text not null default '' check (length(decided_by) <= 200),
  review_on date,
  illustrative boolean not null default false,
  replaces integer,
  primary key (tenant_id, unit_id, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check (not departs or reason <> ''),
  check (replaces < revision),
  check (review_on > effective_on)
);
call raise_wall('classification');
grant select, insert on classification to weerbaar_app;

-- A duty of an entity: what its states and its evidence hang on.
create table entity_duty (
  tenant_id uuid not null,
  unit_id uuid not null,
  catalogue text not null,
  version text not null,
  duty text not null,
  id uuid not null,
  primary key (tenant_id, unit_id, catalogue, version, duty),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
call raise_wall('entity_duty');
grant select, insert on entity_duty to weerbaar_app;

create table duty_state (
  tenant_id uuid not null,
  unit_id uuid not null,
  catalogue text not null,
  version text not null,
  duty text not null,
  revision integer not null check (revision >= 1),
  id uuid not null,
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  status text not null check (status in ('met', 'partly', 'not-met', 'not-applicable')),
  reason text not null default '' check (length(reason) <= 4000),
  owner_id uuid,
  due_on date,
  review_on date,
  notes text not null default '' check (length(notes) <= 4000),
  route text check (route in ('cyfun', 'iso-27001', 'inspection')),
  milestones jsonb not null,
  illustrative boolean not null default false,
  replaces integer,
  primary key (tenant_id, unit_id, catalogue, version, duty, revision),
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id, catalogue, version, duty) references entity_duty (tenant_id, unit_id, catalogue, version, duty),
  foreign key (tenant_id, owner_id) references person (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check (status <> 'not-applicable' or reason <> ''),
  check (replaces < revision),
  check (review_on > effective_on)
);
call raise_wall('duty_state');
grant select, insert on duty_state to weerbaar_app;

alter table attachment
  add column classification_id uuid,
  add column duty_id uuid,
  add foreign key (tenant_id, classification_id) references classification (tenant_id, id),
  add foreign key (tenant_id, duty_id) references entity_duty (tenant_id, id),
  add check (num_nonnulls(assessment_id, landmark_id, classification_id, duty_id) <= 1);
create index attachment_of_classification on attachment (tenant_id, classification_id)
  where classification_id is not null and removed_at is null;
create index attachment_of_duty on attachment (tenant_id, duty_id) where duty_id is not null and removed_at is null;
`,
} as const;
