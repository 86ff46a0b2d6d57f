import { ALIASED } from './rooms.mjs';

/** @typedef {import('./rooms.mjs').Room} Room */
/** @typedef {import('./rooms.mjs').Ban} Ban */

/**
 * A room is entered by its door. The catalogue and the obligations have a second one, for their bulky texts; the
 * obligations have one for incidents and one for services, money has one for EFRO, and ui has one for each part that the first screen does
 * without: whatever lies behind one door is fetched together.
 */
const DOORS =
  '(?!((catalogue|obligations)/texts|obligations/(incidents|services)|money/efro|contracts/identity|ui/(data|form|overlay))$)[^/]+/';

/**
 * Everything that a room, or its specs, may not import.
 * @param {Room} room
 * @param {boolean} spec
 * @returns {Ban[]}
 */
export function bansOf(room, spec) {
  const own = room.folder.replace(/^libs\//, '');
  const open = [...room.rooms, ...(spec ? (room.specRooms ?? []) : [])];
  const closed = ALIASED.filter((name) => name !== own && !open.includes(name));
  const outside = spec ? (room.specBans ?? room.bans) : room.bans;
  return [
    ...closed.map((name) => ({
      pattern: `^@weerbaar/${name}($|/)`,
      why: `${room.folder} stands beneath or beside ${name}`,
      example: `@weerbaar/${name}`,
    })),
    {
      pattern: `^@weerbaar/${DOORS}`,
      why: 'a room is entered by its door',
      example: `@weerbaar/kernel/src/result`,
    },
    ...outside,
  ];
}

/**
 * @param {Ban[]} bans
 * @returns {object} options of no-restricted-imports
 */
export function restrictedImports(bans) {
  return {
    patterns: bans.map(({ pattern, why }) => ({
      regex: pattern,
      message: `Forbidden, because ${why}.`,
    })),
  };
}

/**
 * The same fences for `import('…')`, which no-restricted-imports does not look at.
 * @param {Ban[]} bans
 * @returns {{ selector: string, message: string }[]}
 */
export function restrictedDynamicImports(bans) {
  return bans.flatMap(({ pattern, why }) => {
    const value = `/${pattern.replaceAll('/', '\\u002F')}/`;
    const message = `Forbidden, because ${why}.`;
    return [
      { selector: `ImportExpression[source.value=${value}]`, message },
      { selector: `TSImportType[source.value=${value}]`, message },
    ];
  });
}
