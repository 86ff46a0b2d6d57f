/**
 * Services: who answers for each, what it needs, and what it is for the public.
 */
export const services = {
  timestamp: 1763700700000,
  name: 'Services',
  sql: `
create table service (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- Who answers for it.
  unit_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  legal_duty boolean not null,
  legal_basis text not null default '' check (length(legal_basis) <= 500),
  -- The kind of service of the annexes of the law that it is; null for none.
  annex_service text check (length(annex_service) between 1 and 100),
  citizen_impact text not null check (citizen_impact in ('none', 'limited', 'considerable', 'severe')),
  rto_minutes integer check (rto_minutes between 0 and 5256000),
  rpo_minutes integer check (rpo_minutes between 0 and 5256000),
  workaround text not null default '' check (length(workaround) <= 2000),
  illustrative boolean not null default false,
  revision integer not null default 1 check (revision >= 1),
  recorded_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index service_of_unit on service (tenant_id, unit_id);
call raise_wall('service');
grant select, insert on service to weerbaar_app;
grant update (unit_id, name, legal_duty, legal_basis, annex_service, citizen_impact, rto_minutes, rpo_minutes, workaround,
              illustrative, revision, removed_at) on service to weerbaar_app;

-- What a service is for the public, a row per language.
create table service_text (
  tenant_id uuid not null,
  service_id uuid not null,
  language text not null check (language in ('nl', 'en')),
  name text not null check (length(name) between 1 and 200),
  description text not null default '' check (length(description) <= 1000),
  primary key (tenant_id, service_id, language),
  foreign key (tenant_id, service_id) references service (tenant_id, id)
);
call raise_wall('service_text');
grant select, insert, delete on service_text to weerbaar_app;

create table service_need (
  tenant_id uuid not null,
  service_id uuid not null,
  number integer not null check (number >= 1),
  needed_id uuid,
  unit_id uuid,
  supplier text check (length(supplier) between 1 and 200),
  primary key (tenant_id, service_id, number),
  foreign key (tenant_id, service_id) references service (tenant_id, id),
  foreign key (tenant_id, needed_id) references service (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check (num_nonnulls(needed_id, unit_id, supplier) = 1),
  check (needed_id <> service_id)
);
create index service_need_of_service on service_need (tenant_id, needed_id) where needed_id is not null;
call raise_wall('service_need');
grant select, insert, delete on service_need to weerbaar_app;
`,
} as const;
