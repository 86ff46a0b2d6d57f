/** Words in a package's name, and the operating system that they stand for. */
const SYSTEMS = /** @type {Record<string, string>} */ ({
  ...{ darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32', win: 'win32' },
  ...{ freebsd: 'freebsd', netbsd: 'netbsd', openbsd: 'openbsd', android: 'android' },
  ...{ openharmony: 'openharmony', sunos: 'sunos', aix: 'aix' },
});

const PROCESSORS = [
  ...['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'],
];

/**
 * What a package of binaries runs on, as npm writes it in the lock.
 * @typedef {object} Platform
 * @property {string[]} [cpu]
 * @property {string[]} [os]
 * @property {string[]} [libc]
 */

/**
 * Reads the platform from a name such as `@swc/core-linux-arm-gnueabihf`.
 * @param {string} name
 * @returns {Platform | undefined} undefined when the name speaks of none
 */
export function platformOf(name) {
  const words = name.replace(/^@/, '').split(/[/\-_.]/);
  const os = words.map((word) => SYSTEMS[word]).find((known) => known !== undefined);
  const isArm = words.some((word) => /^(armv[67]l?|eabi|gnueabihf|musleabihf)$/.test(word));
  const cpu = isArm ? 'arm' : words.find((word) => PROCESSORS.includes(word));
  if (os === undefined && cpu === undefined) return undefined;
  const libc = libcOf(words, os);
  return {
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(libc !== undefined && { libc: [libc] }),
    ...(os !== undefined && { os: [os] }),
  };
}

/**
 * @param {string[]} words
 * @param {string | undefined} os
 */
function libcOf(words, os) {
  if (os !== 'linux') return undefined;
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  return words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
}
