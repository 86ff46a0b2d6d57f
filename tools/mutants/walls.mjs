import { boot, edge, matrix, rawSql } from './mutant.mjs';

/** @typedef {import('./mutant.mjs').Handmade} Handmade */

const forgery = 'api/src/platform/http/forgery.ts';
const people = 'migrations/src/1763700000000-tenants-and-people.ts';
const roles = 'libs/access/src/permissions.ts';
const reach = 'libs/access/src/reach.ts';
const preconditions = 'api/src/platform/database/preconditions.ts';

/** Who holds what, what the walls say, and what comes from elsewhere. @type {Handmade[]} */
export const walls = [
  [
    'management changes units',
    roles,
    "'unit.change': ['administrator', 'ciso']",
    "'unit.change': ['administrator', 'ciso', 'management']",
    matrix,
  ],
  [
    'unit leads set targets',
    roles,
    "'target.set': ['ciso']",
    "'target.set': ['ciso', 'unit-lead']",
    matrix,
  ],
  [
    'the CISO gives roles',
    roles,
    "'grant.give': ['administrator']",
    "'grant.give': ['administrator', 'ciso']",
    matrix,
  ],
  [
    'the administrator scores',
    roles,
    "'assessment.record': scorers",
    "'assessment.record': readers",
    matrix,
  ],
  [
    'auditors no longer see people',
    roles,
    "'person.read': ['administrator', 'ciso', 'auditor']",
    "'person.read': ['administrator', 'ciso']",
    matrix,
  ],
  [
    'people are managed from a branch',
    reach,
    "'person.update': 'root'",
    "'person.update': 'anywhere'",
    matrix,
  ],
  ['roles are given from a branch', reach, "'grant.give': 'root'", "'grant.give': 'unit'", matrix],
  [
    'a page of another site may write',
    forgery,
    "if (request.headers['x-weerbaar-request'] !== '1') refuse(problems.requestForged);",
    '',
    edge,
  ],
  [
    'another origin may write',
    forgery,
    'if (origin !== own) refuse(problems.requestForged);',
    '',
    edge,
  ],
  [
    'the word of the browser is not heard',
    forgery,
    "site !== undefined && site !== 'same-origin' && site !== 'none'",
    'false',
    edge,
  ],
  [
    'the wall lets everything be read',
    people,
    'as restrictive using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
    'as restrictive using (true) with check (tenant_id = current_tenant())',
    rawSql,
  ],
  [
    'the wall takes everything in',
    people,
    'as restrictive using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
    'as restrictive using (tenant_id = current_tenant()) with check (true)',
    rawSql,
  ],
  [
    'without a context everybody is shown',
    people,
    "return nullif(current_setting('app.tenant_id', true), '')::uuid;",
    "return coalesce(nullif(current_setting('app.tenant_id', true), '')::uuid, (select min(id::text)::uuid from tenant));",
    rawSql,
  ],
  [
    'people share their addresses across organisations',
    people,
    'unique (tenant_id, email_key)',
    'unique (email_key)',
    rawSql,
  ],
  [
    'the record may be rewritten',
    people,
    'grant select, insert on event to weerbaar_app, weerbaar_operator;',
    'grant select, insert, update, delete on event to weerbaar_app, weerbaar_operator;',
    rawSql,
  ],
  [
    'boot does not look at the wall',
    preconditions,
    'settings, version, login, pendingMigrations, wall, views, privileges',
    'settings, version, login, pendingMigrations, views, privileges',
    boot,
  ],
  [
    'boot takes a permissive policy for the wall',
    preconditions,
    'not p.polpermissive and ',
    '',
    boot,
  ],
  [
    'boot does not ask whether the owner is walled',
    preconditions,
    'c.relrowsecurity and c.relforcerowsecurity',
    'c.relrowsecurity',
    boot,
  ],
];
