/** Who is called in a crisis, and at which parts of a clock's period who of them is told. */
export const crisisContacts = {
  timestamp: 1763700610000,
  name: 'CrisisContacts',
  sql: `
-- Who is called in a crisis, for a unit and everything below it. A person of the product, or somebody from outside.
create table crisis_contact (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  name text not null check (length(name) <= 200),
  organisation text not null check (length(organisation) <= 200),
  crisis_role text not null check (length(crisis_role) between 1 and 200),
  decides text not null check (length(decides) <= 1000),
  -- Told from the first step of a clock on (1), or only when it presses (2), or at its end (3).
  level smallint not null check (level between 1 and 3),
  work_phone text not null check (length(work_phone) <= 40),
  private_phone text not null check (length(private_phone) <= 40),
  -- Outside the organisation's own mail, which may be down.
  outside_email text not null check (length(outside_email) <= 320),
  language text not null check (language in ('nl', 'en')),
  illustrative boolean not null default false,
  revision integer not null default 1 check (revision >= 1),
  recorded_at timestamptz not null,
  -- With the contact go its name, numbers and address; the row stays for what points to it.
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (removed_at is null or (name = '' and work_phone = '' and private_phone = '' and outside_email = ''))
);
create index crisis_contact_of_unit on crisis_contact (tenant_id, unit_id) where removed_at is null;
call raise_wall('crisis_contact');
grant select, insert on crisis_contact to weerbaar_app;
grant update (unit_id, person_id, name, organisation, crisis_role, decides, level, work_phone, private_phone, outside_email,
  language, illustrative, revision, removed_at) on crisis_contact to weerbaar_app;

-- At which parts of a period contacts of which level are told; an organisation without a row keeps to the house's.
create table escalation (
  tenant_id uuid primary key references tenant (id),
  -- Steps of a clock with a deadline, in per cent of its period, and of one without, in hours since its trigger.
  percentages jsonb not null,
  open_step_hours jsonb not null,
  revision integer not null check (revision >= 1)
);
call raise_wall('escalation');
grant select, insert on escalation to weerbaar_app;
grant update (percentages, open_step_hours, revision) on escalation to weerbaar_app;
`,
} as const;
