import * as fs from 'node:fs';
import path from 'node:path';
import { obtainChromium } from './chromium.mjs';
import { openTemporaryFolder } from './workshop.mjs';

/** @type {string} */
let bin;
const before = { ...process.env };
const asRoot = process.getuid?.() === 0;
const names = ['weerbaar-chromium'];

beforeEach(() => {
  bin = openTemporaryFolder('weerbaar bin');
  process.env['PATH'] = `${bin}:${before['PATH']}`;
  delete process.env['CHROMIUM'];
});
afterEach(() => {
  process.env = { ...before };
  fs.rmSync(bin, { recursive: true, force: true });
});

/**
 * @param {string} name
 * @param {string} script
 */
function program(name, script) {
  fs.writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

describe('The browser of the tests', () => {
  it('is the one that CHROMIUM names', () => {
    program('mine', 'exit 0');
    process.env['CHROMIUM'] = path.join(bin, 'mine');
    expect(obtainChromium(() => {}, names)).toBe(path.join(bin, 'mine'));
  });

  it('is no other than the one that CHROMIUM names', () => {
    program('weerbaar-chromium', 'exit 0');
    process.env['CHROMIUM'] = path.join(bin, 'missing');
    expect(() => obtainChromium(() => {}, names)).toThrow(/CHROMIUM names .+ does not run/);
  });

  it('is found by its name, when it runs', () => {
    program('weerbaar-chromium', 'exit 0');
    expect(obtainChromium(() => {}, ['weerbaar-missing', ...names])).toBe('weerbaar-chromium');
  });

  it('is installed by root; anybody else is told how', () => {
    const chromium = path.join(bin, 'weerbaar-chromium');
    program('apt-get', `printf '#!/bin/sh\\nexit 0\\n' > '${chromium}'; chmod +x '${chromium}'`);
    const obtain = () => obtainChromium(() => {}, names);
    if (asRoot) expect(obtain()).toBe('weerbaar-chromium');
    else expect(obtain).toThrow(/No Chromium was found.+apt-get install chromium/);
  });

  it('fails in one line when it cannot be installed', () => {
    program('apt-get', 'exit 100');
    expect(() => obtainChromium(() => {}, names)).toThrow(/apt-get.+CHROMIUM/);
  });
});
