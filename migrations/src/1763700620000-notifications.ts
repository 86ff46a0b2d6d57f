/** What people are told, the mail that carries it, and the calendars that they subscribe to. */
export const notifications = {
  timestamp: 1763700620000,
  name: 'Notifications',
  sql: `
-- Steps of clocks that have been told, by whichever process; a key names the clock, its deadline and the step.
create table told_step (
  tenant_id uuid not null,
  incident_id uuid not null,
  key text not null,
  told_at timestamptz not null,
  -- A later step was due as well, so that nobody was told this one.
  overtaken boolean not null,
  primary key (tenant_id, incident_id, key),
  foreign key (tenant_id, incident_id) references incident (tenant_id, id)
);
call raise_wall('told_step');
grant select, insert on told_step to weerbaar_app;

-- What a person is told: a code with parameters and never a sentence. Once for each key.
create table notification (
  tenant_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  key text not null,
  kind text not null,
  code text not null,
  parameters jsonb not null,
  link text not null check (link like '/%'),
  unit_id uuid,
  told_at timestamptz not null,
  -- Whether the person wants it in the product; the digest by mail counts it all the same.
  shown boolean not null,
  read_at timestamptz,
  primary key (tenant_id, person_id, id),
  unique (tenant_id, person_id, key),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index notification_unread on notification (tenant_id, person_id) where shown and read_at is null;
call raise_wall('notification');
grant select, insert, delete on notification to weerbaar_app;
grant update (read_at) on notification to weerbaar_app;

-- What a person chose to be told, where and how often; whoever has no row keeps to the house's choice.
create table notification_choice (
  tenant_id uuid not null,
  person_id uuid not null,
  choices jsonb not null,
  revision integer not null check (revision >= 1),
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
call raise_wall('notification_choice');
grant select, insert on notification_choice to weerbaar_app;
grant update (choices, revision) on notification_choice to weerbaar_app;

-- Mail that shall go out, once for each key. Whoever sends it claims it first; the address is looked up when it goes.
create table outgoing_mail (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid,
  contact_id uuid,
  key text not null,
  template text not null,
  -- A path in the product, and how many things wait there; a mail says no more.
  link text not null check (link like '/%'),
  things integer not null check (things >= 1),
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  claimed_at timestamptz,
  sent_at timestamptz,
  given_up_at timestamptz,
  failure text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, contact_id) references crisis_contact (tenant_id, id),
  check (num_nonnulls(person_id, contact_id) = 1),
  check (num_nonnulls(sent_at, given_up_at) <= 1)
);
create unique index outgoing_mail_to_person on outgoing_mail (tenant_id, person_id, key) where person_id is not null;
create unique index outgoing_mail_to_contact on outgoing_mail (tenant_id, contact_id, key) where contact_id is not null;
create index outgoing_mail_waiting on outgoing_mail (tenant_id, due_at) where sent_at is null and given_up_at is null;
call raise_wall('outgoing_mail');
grant select, insert, delete on outgoing_mail to weerbaar_app;
grant update (due_at, attempts, claimed_at, sent_at, given_up_at, failure) on outgoing_mail to weerbaar_app;

-- The address of a person's calendar, known by the hash of its secret.
create table calendar_feed (
  tenant_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  person_id uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create unique index calendar_feed_in_use on calendar_feed (tenant_id, person_id) where revoked_at is null;
call raise_wall('calendar_feed');
grant select, insert on calendar_feed to weerbaar_app;
grant update (revoked_at) on calendar_feed to weerbaar_app;

-- Until which morning the dated things of an organisation have been told.
create table told_morning (
  tenant_id uuid primary key references tenant (id),
  on_day date not null
);
call raise_wall('told_morning');
grant select, insert on told_morning to weerbaar_app;
grant update (on_day) on told_morning to weerbaar_app;
`,
} as const;
