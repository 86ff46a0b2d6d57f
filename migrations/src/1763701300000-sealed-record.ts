/** The record, sealed: which event stands at which place of the tree, and what was signed of it when. */
export const sealedRecord = {
  timestamp: 1763701300000,
  name: 'SealedRecord',
  sql: `
-- The keys with which an organisation's checkpoints are signed, the newest for what comes. The private half is encrypted with
-- a key of the installation, which the database does not hold.
create table record_key (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  public_key bytea not null check (length(public_key) = 32),
  sealed_private_key bytea not null,
  since timestamptz not null,
  primary key (tenant_id, id)
);
call raise_wall('record_key');
grant select, insert on record_key to weerbaar_app;

-- The tree of RFC 6962: a leaf per event in the order in which they were sealed, and every perfect subtree above them.
create table record_leaf (
  tenant_id uuid not null references tenant (id),
  leaf bigint not null check (leaf >= 0),
  event_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, leaf),
  unique (tenant_id, event_id),
  foreign key (tenant_id, event_id) references event (tenant_id, id)
);
call raise_wall('record_leaf');
grant select, insert on record_leaf to weerbaar_app;

create table record_node (
  tenant_id uuid not null references tenant (id),
  level smallint not null check (level between 1 and 52),
  place bigint not null check (place >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, level, place)
);
call raise_wall('record_node');
grant select, insert on record_node to weerbaar_app;

-- What was signed: a text of its own, to be kept elsewhere as well.
create table record_checkpoint (
  tenant_id uuid not null references tenant (id),
  size bigint not null check (size > 0),
  note text not null,
  sealed_at timestamptz not null,
  primary key (tenant_id, size)
);
call raise_wall('record_checkpoint');
grant select, insert on record_checkpoint to weerbaar_app;

-- Each time that the whole record was read again: up to where, against whose checkpoint, and what was found.
create table record_check (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  asked_at timestamptz not null,
  -- Nobody when the clock asked.
  asked_by uuid,
  witness text check (length(witness) <= 4000),
  finished_at timestamptz,
  size bigint,
  flaws jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references person (tenant_id, id),
  check ((finished_at is null) = (flaws is null) and (finished_at is null) = (size is null))
);
create index record_check_by_time on record_check (tenant_id, asked_at desc);
call raise_wall('record_check');
grant select, insert on record_check to weerbaar_app;
grant update (finished_at, size, flaws) on record_check to weerbaar_app;
`,
} as const;
