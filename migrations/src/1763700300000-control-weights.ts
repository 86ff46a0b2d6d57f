/**
 * What a control weighs in the maturity of a node: a fact like the others, with both times, so that past dashboards stay
 * true when it changes. Without a row a control weighs 1. (No product ever wrote the column that this takes the place of.)
 */
export const controlWeights = {
  timestamp: 1763700300000,
  name: 'ControlWeights',
  sql: `
create table control_weight (
  tenant_id uuid not null,
  framework text not null,
  version text not null,
  control_code text not null,
  -- One number for all that was set at once: the head of the framework, not of the control.
  revision integer not null check (revision >= 1),
  effective_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  weight smallint not null check (weight between 0 and 10),
  reason text not null default '' check (length(reason) <= 4000),
  primary key (tenant_id, framework, version, control_code, revision),
  foreign key (tenant_id, framework, version, control_code) references control (tenant_id, framework, version, code),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('control_weight');
grant select, insert on control_weight to weerbaar_app;
revoke update (weight) on control from weerbaar_app;
alter table control drop column weight;
`,
} as const;
