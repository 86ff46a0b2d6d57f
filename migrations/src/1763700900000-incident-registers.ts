/** Beside the timeline: a title that can change, and to whom each entity reports before anything has happened. */
export const incidentRegisters = {
  timestamp: 1763700900000,
  name: 'IncidentRegisters',
  sql: `
-- The title that it bears now; the timeline knows the earlier ones.
grant update (title) on incident to weerbaar_app;

create table reporting_setting (
  tenant_id uuid not null,
  unit_id uuid not null,
  revision integer not null default 1 check (revision >= 1),
  in_scope boolean not null,
  controller boolean not null,
  breach_authorities text[] not null,
  processor_for uuid[] not null,
  contact_point text not null check (length(contact_point) <= 500),
  primary key (tenant_id, unit_id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
call raise_wall('reporting_setting');
grant select, insert on reporting_setting to weerbaar_app;
grant update (revision, in_scope, controller, breach_authorities, processor_for, contact_point)
  on reporting_setting to weerbaar_app;
`,
} as const;
