/** Work for later: enqueued in the transaction that wants it, and carried by a library that knows only ids. */
export const jobs = {
  timestamp: 1763700600000,
  name: 'Jobs',
  sql: `
-- What shall be done later, enqueued in the transaction that wants it. The library of jobs carries its id and nothing else.
create table job (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  key text not null check (length(key) between 1 and 200),
  input jsonb not null,
  enqueued_at timestamptz not null,
  due_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  -- Why it was given up; no text of an error, which may quote what it failed on.
  failure text check (failure is null or finished_at is not null),
  primary key (tenant_id, id)
);
-- Whoever asks for what already waits gets the one that waits; what has begun may have looked too early.
create unique index job_waiting on job (tenant_id, kind, key) where started_at is null and finished_at is null;
create index job_unfinished on job (tenant_id, due_at) where finished_at is null;
create index job_finished on job (tenant_id, finished_at) where finished_at is not null;
call raise_wall('job');
grant select, insert, delete on job to weerbaar_app;
grant update (due_at, started_at, finished_at, attempts, failure) on job to weerbaar_app;
`,
} as const;
