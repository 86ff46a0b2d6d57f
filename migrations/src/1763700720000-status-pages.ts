/**
 * What the public is told of an incident: a draft, everything that was ever published, and what can be read now as files that
 * lie ready outside the wall.
 */
export const statusPages = {
  timestamp: 1763700720000,
  name: 'StatusPages',
  sql: `
-- The page about an incident for everybody: its draft, and under which address it is or was published.
create table status_page (
  tenant_id uuid not null,
  incident_id uuid not null,
  -- 128 random bits: says nothing about the incident, and cannot be guessed.
  slug text not null check (slug ~ '^[A-Za-z0-9_-]{22}$'),
  revision integer not null default 1 check (revision >= 1),
  -- Whether the public sees when a service is planned to be back.
  plans_shown boolean not null,
  -- The publication that everybody can read; null when there is none.
  published integer,
  primary key (tenant_id, incident_id),
  unique (tenant_id, slug),
  foreign key (tenant_id, incident_id) references incident (tenant_id, id)
);
call raise_wall('status_page');
grant select, insert on status_page to weerbaar_app;
grant update (revision, plans_shown, published) on status_page to weerbaar_app;

create table status_page_text (
  tenant_id uuid not null,
  incident_id uuid not null,
  language text not null check (language in ('nl', 'en')),
  title text not null check (length(title) between 1 and 200),
  message text not null check (length(message) <= 4000),
  primary key (tenant_id, incident_id, language),
  foreign key (tenant_id, incident_id) references status_page (tenant_id, incident_id)
);
call raise_wall('status_page_text');
grant select, insert, delete on status_page_text to weerbaar_app;

-- The services that stand on the page, with what is said of each beside its state.
create table status_service_text (
  tenant_id uuid not null,
  incident_id uuid not null,
  service_id uuid not null,
  language text not null check (language in ('nl', 'en')),
  text text not null check (length(text) <= 2000),
  primary key (tenant_id, incident_id, service_id, language),
  foreign key (tenant_id, incident_id) references status_page (tenant_id, incident_id),
  foreign key (tenant_id, service_id) references service (tenant_id, id)
);
call raise_wall('status_service_text');
grant select, insert, delete on status_service_text to weerbaar_app;

-- Everything that was ever published, and that it was taken away: kept as it was read.
create table status_publication (
  tenant_id uuid not null,
  incident_id uuid not null,
  number integer not null check (number >= 1),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  -- What could be read; null when the page was taken away.
  content jsonb,
  -- SHA-256 of what was shown in the preview.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, incident_id, number),
  foreign key (tenant_id, incident_id) references status_page (tenant_id, incident_id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('status_publication');
grant select, insert on status_publication to weerbaar_app;

alter table status_page add foreign key (tenant_id, incident_id, published)
  references status_publication (tenant_id, incident_id, number);

-- What everybody may read, ready to be sent: found by an address that nobody can guess, before any organisation is known.
-- Each organisation writes its own only.
create table published_file (
  slug text not null check (slug ~ '^[A-Za-z0-9_-]{22}$'),
  file text not null check (length(file) between 1 and 40),
  organisation_id uuid not null references tenant (id),
  media_type text not null,
  etag text not null,
  published_at timestamptz not null,
  body bytea not null,
  gzip bytea not null,
  brotli bytea not null,
  primary key (slug, file)
);
alter table published_file enable row level security;
alter table published_file force row level security;
create policy everybody_reads on published_file for select using (true);
create policy own_arrives on published_file for insert to weerbaar_app with check (organisation_id = current_tenant());
create policy own_leaves on published_file for delete to weerbaar_app using (organisation_id = current_tenant());
grant select, insert, delete on published_file to weerbaar_app;
`,
} as const;
