/**
 * Tenants, people, sessions and the wall.
 *
 * The wall: a restrictive policy on every table, forced on the owner too, so that a careless permissive policy can never
 * widen it. `nullif` because a setting made with `set_config(…, true)` is '' and not NULL once its transaction ended.
 */
export const tenantsAndPeople = {
  timestamp: 1763700000000,
  name: 'TenantsAndPeople',
  sql: `
revoke create on schema public from public;
grant usage on schema public to weerbaar_app, weerbaar_operator;

create function current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;

create procedure raise_wall(walled regclass)
  language plpgsql
as $body$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy tenant_wall on %s as restrictive using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', walled);
  execute format('create policy tenant_rows on %s using (true) with check (true)', walled);
end
$body$;
revoke execute on procedure raise_wall(regclass) from public;

-- The directory of tenants: read before anybody is signed in, therefore not walled for reading.
create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) between 2 and 60),
  created_at timestamptz not null default now(),
  claimed_at timestamptz,
  suspended_at timestamptz
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy directory_read on tenant for select using (true);
create policy directory_claim on tenant for update to weerbaar_app
  using (id = current_tenant()) with check (id = current_tenant());
create policy directory_keep on tenant to weerbaar_operator using (true) with check (true);
grant select on tenant to weerbaar_app;
grant update (slug, claimed_at) on tenant to weerbaar_app;
grant select, insert, update on tenant to weerbaar_operator;

create table organisation (
  tenant_id uuid primary key references tenant (id),
  name text not null check (length(name) between 1 and 200),
  language text not null check (language in ('nl', 'en')),
  illustrative boolean not null default false,
  second_factor_demanded boolean not null default false,
  revision integer not null default 1
);
call raise_wall('organisation');
grant select, insert on organisation to weerbaar_app, weerbaar_operator;
grant update (name, language, second_factor_demanded, illustrative, revision) on organisation to weerbaar_app, weerbaar_operator;

create table person (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 320),
  email_key text not null check (email_key = lower(email_key)),
  language text not null check (language in ('nl', 'en')),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  password_hash text,
  password_changed_at timestamptz,
  created_at timestamptz not null default now(),
  -- When he was last seen in sessions whose rows are gone; a session that is still kept may know better.
  last_seen_at timestamptz,
  deactivated_at timestamptz,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, email_key)
);
call raise_wall('person');
grant select, insert on person to weerbaar_app, weerbaar_operator;
grant update (name, email, email_key, language, theme, password_hash, password_changed_at, deactivated_at, revision)
  on person to weerbaar_app, weerbaar_operator;
grant update (last_seen_at) on person to weerbaar_app;

create table session (
  tenant_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('signed-in', 'second-factor', 'enrol-second-factor')),
  challenge text,
  user_agent text not null default '' check (length(user_agent) <= 300),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  proved_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, token_hash),
  unique (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
-- Everybody's sessions, and when each person was last seen without a look at the rest of them.
create index session_of_person on session (tenant_id, person_id, last_seen_at);
call raise_wall('session');
grant select, insert, delete on session to weerbaar_app;
grant update (challenge, last_seen_at, ended_at, proved_at, state) on session to weerbaar_app;
grant select on session to weerbaar_operator;
grant update (ended_at) on session to weerbaar_operator;

create table authenticator (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  secret_sealed bytea not null,
  last_step bigint not null default 0,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create unique index authenticator_in_use on authenticator (tenant_id, person_id)
  where confirmed_at is not null and removed_at is null;
call raise_wall('authenticator');
grant select, insert on authenticator to weerbaar_app;
grant update (last_step, confirmed_at, removed_at) on authenticator to weerbaar_app;

create table passkey (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text not null default '',
  name text not null check (length(name) between 1 and 100),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index passkey_of_person on passkey (tenant_id, person_id) where removed_at is null;
call raise_wall('passkey');
grant select, insert on passkey to weerbaar_app;
grant update (counter, last_used_at, removed_at) on passkey to weerbaar_app;

create table recovery_code (
  tenant_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (tenant_id, person_id, code_hash),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
call raise_wall('recovery_code');
grant select, insert on recovery_code to weerbaar_app;
grant update (used_at) on recovery_code to weerbaar_app;

create table one_time_link (
  tenant_id uuid not null references tenant (id),
  token_hash bytea not null check (length(token_hash) = 32),
  purpose text not null check (purpose in ('founding', 'invitation', 'reset')),
  person_id uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((purpose = 'founding') = (person_id is null))
);
call raise_wall('one_time_link');
grant select, insert on one_time_link to weerbaar_app, weerbaar_operator;
grant delete on one_time_link to weerbaar_app;
grant update (used_at) on one_time_link to weerbaar_app, weerbaar_operator;

-- Failures per account, also for accounts that do not exist, so that the answer is the same.
create table account_throttle (
  tenant_id uuid not null references tenant (id),
  account_key bytea not null check (length(account_key) = 32),
  failures integer not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz,
  primary key (tenant_id, account_key)
);
create index account_throttle_oldest on account_throttle (tenant_id, last_failure_at);
call raise_wall('account_throttle');
grant select, insert, update, delete on account_throttle to weerbaar_app;

-- Failures per address: known before the tenant is, therefore outside the wall. Holds a keyed hash, never an address.
create table address_throttle (
  address_key bytea primary key check (length(address_key) = 32),
  failures integer not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz
);
create index address_throttle_oldest on address_throttle (last_failure_at);
grant select, insert, update, delete on address_throttle to weerbaar_app;

create table idempotency_key (
  tenant_id uuid not null,
  person_id uuid not null,
  route text not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  status smallint not null,
  response jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, person_id, route, key),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index idempotency_key_oldest on idempotency_key (tenant_id, created_at);
call raise_wall('idempotency_key');
grant select, insert, delete on idempotency_key to weerbaar_app;

-- The record. Columns only index the bytes; append-only by privilege.
create table event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  recorded_at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'operator', 'loader', 'system')),
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  unit_id uuid,
  schema_version integer not null,
  bytes bytea not null,
  primary key (tenant_id, id)
);
create index event_by_time on event (tenant_id, recorded_at desc, id desc);
call raise_wall('event');
grant select, insert on event to weerbaar_app, weerbaar_operator;

create table event_personal (
  tenant_id uuid not null,
  event_id uuid not null,
  path text not null,
  salt bytea not null,
  value text not null,
  primary key (tenant_id, event_id, path),
  foreign key (tenant_id, event_id) references event (tenant_id, id)
);
call raise_wall('event_personal');
grant select, insert, delete on event_personal to weerbaar_app;
grant select, insert on event_personal to weerbaar_operator;
`,
} as const;
