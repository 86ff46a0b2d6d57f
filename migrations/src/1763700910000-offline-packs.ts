/** Who took the pack for when the network is down, and when the product made one by itself. What stood in it is not kept. */
export const offlinePacks = {
  timestamp: 1763700910000,
  name: 'OfflinePacks',
  sql: `
create table offline_pack (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  language text not null check (language in ('nl', 'en')),
  made_at timestamptz not null,
  -- Null for one that the product made by itself.
  made_by uuid,
  sha256 bytea not null check (length(sha256) = 32),
  primary key (tenant_id, id),
  foreign key (tenant_id, made_by) references person (tenant_id, id)
);
create index offline_pack_newest on offline_pack (tenant_id, made_at);
call raise_wall('offline_pack');
grant select, insert on offline_pack to weerbaar_app;
`,
} as const;
