/**
 * Who may import whom. Lint reads this table (eslint.config.mjs), and tools/check-fences.mjs plants
 * one forbidden import for every line of it.
 * @typedef {object} Room
 * @property {string} folder from the root of the repository
 * @property {string[]} rooms the rooms that it may import, by their alias
 * @property {string[]} [specRooms] the rooms that its specs may import as well
 * @property {Ban[]} bans what it may not import from elsewhere
 * @property {Ban[]} [specBans] the same for its specs, when they may do more
 * @property {boolean} [supports] whether it serves tests and measurements only
 * @property {string[]} [outside] folders outside the room that its files may reach with a path
 */

/**
 * @typedef {object} Ban
 * @property {string} pattern of module specifiers, as a regular expression
 * @property {string} why completes "… because"
 * @property {string} example a specifier that it forbids
 */

/** @type {Ban} */
const server = {
  pattern: '^(@nestjs|@fastify)/|^(fastify|nestjs-pino|pino|pino-http)($|/)',
  why: 'the server is technique of the api',
  example: '@nestjs/common',
};
/** @type {Ban} */
const orm = {
  pattern: '^typeorm($|/)',
  why: 'only the api writes through TypeORM',
  example: 'typeorm',
};
/** @type {Ban} */
const postgres = {
  pattern: '^(pg|pg-copy-streams)($|/)',
  why: 'only the api speaks to PostgreSQL',
  example: 'pg',
};
/** @type {Ban} */
const angular = {
  pattern: '^@angular/',
  why: 'Angular belongs to the browser',
  example: '@angular/core',
};
/** @type {Ban} */
const streams = {
  pattern: '^rxjs($|/)',
  why: 'a rule returns its answer and does not stream it',
  example: 'rxjs',
};
/** @type {Ban} */
const charts = {
  pattern: '^chart\\.js($|/)',
  why: 'libs/charts alone draws',
  example: 'chart.js',
};
/** @type {Ban} */
const node = {
  pattern:
    '^node:|^(fs|path|crypto|os|child_process|http|https|net|stream|util|url|worker_threads)($|/)',
  why: 'this runs in a browser as well',
  example: 'node:fs',
};
/** @type {Ban} */
const everything = {
  pattern: '^[^.]',
  why: 'a migration is frozen and must not change with anything',
  example: 'date-fns',
};

const technique = [server, orm, postgres, angular, streams, charts];

/**
 * A room of pure rules.
 * @param {string} name
 * @param {string[]} rooms
 * @returns {Room}
 */
const domain = (name, rooms) => ({
  folder: `libs/${name}`,
  rooms,
  specRooms: ['testing'],
  bans: [...technique, node],
  specBans: technique,
});

/** @type {Room[]} */
export const ROOMS = [
  domain('kernel', []),
  domain('catalogue', ['kernel']),
  domain('access', ['kernel']),
  domain('phrases', ['kernel']),
  domain('ledger', ['kernel']),
  domain('maturity', ['catalogue', 'kernel']),
  domain('obligations', ['catalogue', 'kernel', 'maturity']),
  domain('money', ['kernel']),
  domain('planning', ['catalogue', 'kernel', 'maturity', 'money']),
  domain('contracts', [
    ...['kernel', 'catalogue', 'maturity', 'obligations', 'money', 'planning'],
    ...['access', 'ledger'],
  ]),
  {
    folder: 'libs/charts',
    rooms: ['phrases', 'kernel'],
    bans: [server, orm, postgres, node],
    specBans: [server, orm, postgres],
  },
  {
    folder: 'libs/ui',
    rooms: ['phrases', 'kernel'],
    bans: [server, orm, postgres, charts, node],
    specBans: [server, orm, postgres, charts],
  },
  {
    folder: 'libs/testing',
    supports: true,
    rooms: [
      'kernel',
      'catalogue',
      'maturity',
      'obligations',
      'money',
      'planning',
      'access',
      'ledger',
      'contracts',
      'phrases',
      'migrations',
    ],
    bans: [server, orm, angular, streams, charts],
    outside: ['tools'],
  },
  {
    folder: 'api',
    rooms: [
      'kernel',
      'catalogue',
      'maturity',
      'obligations',
      'money',
      'planning',
      'access',
      'ledger',
      'contracts',
      'phrases',
      'migrations',
    ],
    specRooms: ['testing'],
    bans: [angular, charts],
  },
  {
    folder: 'web',
    rooms: [
      'kernel',
      'catalogue',
      'maturity',
      'obligations',
      'money',
      'planning',
      'access',
      'ledger',
      'contracts',
      'phrases',
      'charts',
      'ui',
    ],
    bans: [server, orm, postgres, charts, node],
    specBans: [server, orm, postgres, charts],
  },
  { folder: 'migrations', rooms: [], bans: [everything], specBans: technique },
  {
    folder: 'e2e',
    supports: true,
    rooms: ['kernel', 'catalogue', 'access', 'contracts', 'phrases', 'testing'],
    bans: [server, orm, angular, streams, charts],
    outside: ['tools'],
  },
  {
    folder: 'bench',
    supports: true,
    rooms: [
      'kernel',
      'catalogue',
      'maturity',
      'obligations',
      'money',
      'planning',
      'access',
      'ledger',
      'contracts',
      'migrations',
      'testing',
    ],
    bans: [angular, charts],
    outside: ['tools', 'api'],
  },
];

/** Every room that has an alias. */
export const ALIASED = [
  ...['kernel', 'catalogue', 'maturity', 'obligations', 'money', 'planning', 'ledger', 'access'],
  ...['contracts', 'phrases', 'charts', 'ui', 'testing', 'migrations'],
];
