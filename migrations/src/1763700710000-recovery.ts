/**
 * How services stood in an incident, only ever added to.
 */
export const recovery = {
  timestamp: 1763700710000,
  name: 'Recovery',
  sql: `
-- How a service stood in an incident since a moment, when it was to be back, or which entry was a mistake.
create table recovery_entry (
  tenant_id uuid not null,
  incident_id uuid not null,
  number integer not null check (number >= 1),
  service_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  at timestamptz not null,
  state text check (state in ('up', 'degraded', 'workaround', 'down', 'switched-off')),
  planned_at timestamptz check (planned_at >= at),
  withdraws integer,
  note text not null default '' check (length(note) <= 2000),
  primary key (tenant_id, incident_id, number),
  foreign key (tenant_id, incident_id) references incident (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  foreign key (tenant_id, incident_id, withdraws) references recovery_entry (tenant_id, incident_id, number),
  unique (tenant_id, incident_id, withdraws),
  check (case when withdraws is null then num_nonnulls(state, planned_at) >= 1 else num_nonnulls(state, planned_at) = 0 end)
);
create index recovery_entry_of_service on recovery_entry (tenant_id, service_id);
call raise_wall('recovery_entry');
grant select, insert on recovery_entry to weerbaar_app;
`,
} as const;
