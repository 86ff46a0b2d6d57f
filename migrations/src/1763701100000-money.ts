/**
 * The programme and its money. Decisions, versions, amounts and shares are only ever added; a head row keeps what never
 * changes, the number of its latest version, and is what writers hold while they judge. Amounts are euro cents.
 */
export const money = {
  timestamp: 1763701100000,
  name: 'Money',
  sql: `
create table initiative (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  code text not null check (length(code) between 1 and 50),
  illustrative boolean not null,
  revision integer not null default 1 check (revision >= 1),
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
call raise_wall('initiative');
grant select, insert on initiative to weerbaar_app;
grant update (revision) on initiative to weerbaar_app;

create table initiative_version (
  tenant_id uuid not null,
  initiative_id uuid not null,
  revision integer not null check (revision >= 1),
  effective_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  unit_id uuid not null,
  -- What a person stated: kind, titles, dates, status, milestones, dependencies, risks, lifts, keys.
  body jsonb not null,
  primary key (tenant_id, initiative_id, revision),
  foreign key (tenant_id, initiative_id) references initiative (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('initiative_version');
grant select, insert on initiative_version to weerbaar_app;

create table budget_line (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  code text not null check (length(code) between 1 and 50),
  title text not null check (length(title) between 1 and 200),
  unit_id uuid not null,
  -- Never change: every amount on the line means what they say.
  vat_basis text not null check (vat_basis in ('excluding', 'including', 'borne')),
  efro_basis text not null check (efro_basis in ('gross', 'net')),
  accounting_code text not null,
  source text not null,
  illustrative boolean not null,
  revision integer not null default 1 check (revision >= 1),
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
call raise_wall('budget_line');
grant select, insert on budget_line to weerbaar_app;
grant update (title, unit_id, accounting_code, source, revision) on budget_line to weerbaar_app;

-- What an initiative is expected to have cost in the end, per line and year, as its version says.
create table initiative_estimate (
  tenant_id uuid not null,
  initiative_id uuid not null,
  revision integer not null,
  line_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  amount bigint not null check (amount between 1 and 1000000000000),
  primary key (tenant_id, initiative_id, revision, line_id, year),
  foreign key (tenant_id, initiative_id, revision) references initiative_version (tenant_id, initiative_id, revision),
  foreign key (tenant_id, line_id) references budget_line (tenant_id, id)
);
call raise_wall('initiative_estimate');
grant select, insert on initiative_estimate to weerbaar_app;

create table budget_decision (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('grant', 'cut', 'transfer', 'carry-over', 'allotment')),
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  body text not null check (length(body) between 1 and 200),
  reference text not null,
  title text not null check (length(title) between 1 and 300),
  source text not null,
  reason text not null,
  illustrative boolean not null,
  replaces uuid,
  primary key (tenant_id, id),
  -- A decision is replaced once: whoever comes second must replace the replacement.
  unique (tenant_id, replaces),
  foreign key (tenant_id, replaces) references budget_decision (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('budget_decision');
grant select, insert on budget_decision to weerbaar_app;

create table budget_entry (
  tenant_id uuid not null,
  decision_id uuid not null,
  number integer not null check (number >= 1),
  line_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  initiative_id uuid,
  amount bigint not null check (amount <> 0 and amount between -1000000000000 and 1000000000000),
  primary key (tenant_id, decision_id, number),
  foreign key (tenant_id, decision_id) references budget_decision (tenant_id, id),
  foreign key (tenant_id, line_id) references budget_line (tenant_id, id),
  foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create index budget_entry_of_line on budget_entry (tenant_id, line_id, year);
call raise_wall('budget_entry');
grant select, insert on budget_entry to weerbaar_app;

create table commitment (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  reference text not null check (length(reference) between 1 and 100),
  line_id uuid not null,
  initiative_id uuid,
  supplier text not null check (length(supplier) between 1 and 200),
  title text not null check (length(title) between 1 and 300),
  procurement_file text not null,
  illustrative boolean not null,
  revision integer not null default 1 check (revision >= 1),
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  -- A share that draws on it names its line too: see expense_share.
  unique (tenant_id, id, line_id),
  foreign key (tenant_id, line_id) references budget_line (tenant_id, id),
  foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create index commitment_of_line on commitment (tenant_id, line_id);
call raise_wall('commitment');
grant select, insert on commitment to weerbaar_app;
grant update (revision) on commitment to weerbaar_app;

create table commitment_version (
  tenant_id uuid not null,
  commitment_id uuid not null,
  revision integer not null check (revision >= 1),
  effective_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  closed boolean not null,
  reason text not null,
  primary key (tenant_id, commitment_id, revision),
  foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
call raise_wall('commitment_version');
grant select, insert on commitment_version to weerbaar_app;

create table commitment_year (
  tenant_id uuid not null,
  commitment_id uuid not null,
  revision integer not null,
  year integer not null check (year between 2000 and 2100),
  amount bigint not null check (amount between 1 and 1000000000000),
  primary key (tenant_id, commitment_id, revision, year),
  foreign key (tenant_id, commitment_id, revision) references commitment_version (tenant_id, commitment_id, revision)
);
call raise_wall('commitment_year');
grant select, insert on commitment_year to weerbaar_app;

create table expense (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  supplier text not null check (length(supplier) between 1 and 200),
  number text not null check (length(number) between 1 and 100),
  -- Supplier and number without case, blanks and punctuation: one invoice comes in once.
  invoice_key text not null check (length(invoice_key) between 3 and 400),
  -- The file that it came with, by the name of its mapping; empty when a person typed it.
  origin text not null,
  illustrative boolean not null,
  revision integer not null default 1 check (revision >= 1),
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, invoice_key)
);
call raise_wall('expense');
grant select, insert on expense to weerbaar_app;
grant update (revision) on expense to weerbaar_app;

create table expense_version (
  tenant_id uuid not null,
  expense_id uuid not null,
  revision integer not null check (revision >= 1),
  recorded_at timestamptz not null,
  recorded_by uuid,
  kind text not null check (kind in ('invoice', 'credit-note')),
  invoiced_on date not null,
  paid_on date,
  excluding bigint not null check (excluding <> 0 and excluding between -1000000000000 and 1000000000000),
  vat bigint not null,
  recoverable bigint not null,
  -- What its shares come to: never more than it, whatever two people do at once.
  shared bigint not null,
  description text not null,
  reason text not null,
  primary key (tenant_id, expense_id, revision),
  check ((kind = 'credit-note') = (excluding < 0)),
  check (sign(vat) * sign(excluding) >= 0 and abs(vat) <= abs(excluding)),
  check (sign(recoverable) * sign(vat) >= 0 and abs(recoverable) <= abs(vat)),
  check (sign(shared) * sign(excluding) >= 0 and abs(shared) <= abs(excluding)),
  foreign key (tenant_id, expense_id) references expense (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
create index expense_version_invoiced on expense_version (tenant_id, invoiced_on);
call raise_wall('expense_version');
grant select, insert on expense_version to weerbaar_app;

create table expense_share (
  tenant_id uuid not null,
  expense_id uuid not null,
  revision integer not null,
  number integer not null check (number >= 1),
  line_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  initiative_id uuid,
  commitment_id uuid,
  excluding bigint not null check (excluding <> 0),
  vat bigint not null,
  recoverable bigint not null,
  primary key (tenant_id, expense_id, revision, number),
  foreign key (tenant_id, expense_id, revision) references expense_version (tenant_id, expense_id, revision),
  foreign key (tenant_id, line_id) references budget_line (tenant_id, id),
  foreign key (tenant_id, initiative_id) references initiative (tenant_id, id),
  foreign key (tenant_id, commitment_id, line_id) references commitment (tenant_id, id, line_id)
);
create index expense_share_of_line on expense_share (tenant_id, line_id, year);
create index expense_share_of_commitment on expense_share (tenant_id, commitment_id) where commitment_id is not null;
call raise_wall('expense_share');
grant select, insert on expense_share to weerbaar_app;

alter table attachment add column budget_decision_id uuid;
alter table attachment add column commitment_id uuid;
alter table attachment add column expense_id uuid;
alter table attachment add foreign key (tenant_id, budget_decision_id) references budget_decision (tenant_id, id);
alter table attachment add foreign key (tenant_id, commitment_id) references commitment (tenant_id, id);
alter table attachment add foreign key (tenant_id, expense_id) references expense (tenant_id, id);
alter table attachment add check (num_nonnulls(budget_decision_id, commitment_id, expense_id) = 0
  or num_nonnulls(budget_decision_id, commitment_id, expense_id, assessment_id, landmark_id, classification_id, duty_id, incident_id,
                  training_id, corrective_action_id) = 1);
create index attachment_of_decision on attachment (tenant_id, budget_decision_id) where budget_decision_id is not null and removed_at is null;
create index attachment_of_commitment on attachment (tenant_id, commitment_id) where commitment_id is not null and removed_at is null;
create index attachment_of_expense on attachment (tenant_id, expense_id) where expense_id is not null and removed_at is null;
`,
} as const;
