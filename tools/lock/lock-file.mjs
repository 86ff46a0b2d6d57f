import { platformOf } from './platform.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {string[]} [cpu]
 * @property {string[]} [os]
 * @property {string[]} [libc]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * An optional dependency that some package of the lock names.
 * @typedef {object} Wish
 * @property {string} at the place of the package that names it
 * @property {string} name
 * @property {string} range
 * @property {boolean} dev
 */

/**
 * The registry does not serve every package for other platforms. npm leaves those out of the lock,
 * and `npm ci` then refuses it: so they get an entry, without a hash, that no machine of ours
 * installs. Addresses of downloads are taken out: which registry serves is no matter of ours.
 * @param {Lock} lock
 * @returns {{ completed: Lock, added: string[] }}
 */
export function completeLock(lock) {
  /** @type {Record<string, LockedPackage>} */
  const packages = {};
  for (const [place, { resolved, ...rest }] of Object.entries(lock.packages)) {
    packages[place] = rest;
  }
  const added = [];
  for (const wish of wishes(lock)) {
    if (isMet(packages, wish)) continue;
    const platform = platformOf(wish.name);
    if (platform === undefined) continue;
    const place = freePlace(packages, wish);
    const version = exactVersion(wish.range);
    const { cpu, libc, os } = platform;
    // In the order in which npm itself writes them, so that it finds nothing to rewrite.
    packages[place] = {
      version,
      ...(cpu && { cpu }),
      ...(wish.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
    };
    added.push(place);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { completed: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

/**
 * @param {Lock} lock
 * @returns {string[]} what is wrong with it, a line each
 */
export function defectsOfLock(lock) {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
  const addressed = entries
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([place]) => `${place} names the address that it was downloaded from`);
  const unverified = entries
    .filter(([, entry]) => entry.integrity === undefined && entry.link !== true && isOurs(entry))
    .map(([place]) => `${place} has no integrity hash, although our platforms install it`);
  const missing = wishes(lock)
    .filter((wish) => !isMet(lock.packages, wish))
    .map(({ at, name }) => `${name}, which ${at || 'package.json'} names, is not in the lock`);
  return [...addressed, ...unverified, ...missing];
}

/**
 * Whether Linux with glibc on x64 or arm64 installs a package.
 * @param {LockedPackage} entry
 */
function isOurs({ os, cpu, libc }) {
  const fits = (/** @type {string[] | undefined} */ list, /** @type {string[]} */ ours) =>
    list === undefined || list.some((one) => ours.includes(one));
  return fits(os, ['linux']) && fits(cpu, ['x64', 'arm64']) && fits(libc, ['glibc']);
}

/**
 * @param {Lock} lock
 * @returns {Wish[]}
 */
function wishes(lock) {
  return Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies).map(([name, range]) => ({ at, name, range, dev })),
  );
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @param {Wish} wish
 */
function isMet(packages, { at, name, range }) {
  const found = find(packages, at, name);
  if (found === undefined) return platformOf(name) === undefined;
  // A range that is no single version was npm's to judge.
  return !/^\d/.test(range) || packages[found]?.version === range;
}

/**
 * Where Node would find a package: beside the one that names it, or in a folder above.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function find(packages, from, name) {
  const folders = from.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const folder = folders.slice(0, depth).join('/node_modules/');
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
  }
  return undefined;
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @param {Wish} wish
 */
function freePlace(packages, { at, name }) {
  const top = `node_modules/${name}`;
  return packages[top] === undefined ? top : `${at}/${top}`;
}

/** @param {string} range */
function exactVersion(range) {
  return range.replace(/^[\^~=v]+/, '');
}
