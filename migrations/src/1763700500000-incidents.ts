/**
 * Incidents: the timeline is the fact and is only ever added to. What lists and clocks need stands beside it, written in the
 * same transaction, and can be rebuilt from the timeline.
 */
export const incidents = {
  timestamp: 1763700500000,
  name: 'Incidents',
  sql: `
create table incident (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- Where it was opened: who may report there leads the register of it.
  unit_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  revision integer not null default 1 check (revision >= 1),
  opened_at timestamptz not null,
  detected_at timestamptz not null,
  status text not null check (status in ('open', 'closed')),
  severity text not null check (severity in ('low', 'medium', 'high', 'critical')),
  -- The day whose law is applied as if it had held; never taken away again.
  law_as_if date,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
call raise_wall('incident');
grant select, insert on incident to weerbaar_app;
grant update (revision, detected_at, status, severity, law_as_if) on incident to weerbaar_app;

create table incident_event (
  tenant_id uuid not null,
  incident_id uuid not null,
  number integer not null check (number >= 1),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  body jsonb not null,
  primary key (tenant_id, incident_id, number),
  foreign key (tenant_id, incident_id) references incident (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('incident_event');
grant select, insert on incident_event to weerbaar_app;

-- The legal entities that take part, each since the day on which that was recorded.
create table incident_entity (
  tenant_id uuid not null,
  incident_id uuid not null,
  unit_id uuid not null,
  since_on date not null,
  primary key (tenant_id, incident_id, unit_id),
  foreign key (tenant_id, incident_id) references incident (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index incident_entity_of_unit on incident_entity (tenant_id, unit_id);
call raise_wall('incident_entity');
grant select, insert on incident_entity to weerbaar_app;

create table incident_clock (
  tenant_id uuid not null,
  incident_id uuid not null,
  key text not null,
  unit_id uuid not null,
  clock text not null,
  report text not null,
  counterpart text,
  triggered_at timestamptz not null,
  deadline timestamptz,
  done_at timestamptz,
  ended text,
  -- It runs only if the incident turns out to be significant; until somebody has judged, time passes all the same.
  prospective boolean not null,
  primary key (tenant_id, incident_id, key),
  foreign key (tenant_id, incident_id) references incident (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index incident_clock_open on incident_clock (tenant_id, deadline) where done_at is null and ended is null;
call raise_wall('incident_clock');
grant select, insert, delete on incident_clock to weerbaar_app;

alter table attachment add column incident_id uuid;
alter table attachment add foreign key (tenant_id, incident_id) references incident (tenant_id, id);
alter table attachment add check (incident_id is null or (assessment_id is null and landmark_id is null));
create index attachment_of_incident on attachment (tenant_id, incident_id) where incident_id is not null and removed_at is null;
`,
} as const;
