import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDataFolder } from './data-folder.mjs';

describe('the data folder', () => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar folder '));
  afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

  it('is made with every folder above it, and for its owner alone', () => {
    const wanted = path.join(place, 'of', 'the product');
    expect(openDataFolder(wanted)).toBe(fs.realpathSync(wanted));
    expect(fs.statSync(wanted).mode & 0o077).toBe(process.getuid?.() === 0 ? 0o011 : 0);
    expect(openDataFolder(wanted)).toBe(fs.realpathSync(wanted));
  });

  it('that cannot be made is said at once, also where the system says odd things', () => {
    const file = path.join(place, 'a file');
    fs.writeFileSync(file, '');
    const impossible = ['/proc/nope', '/proc/nope/deeper', path.join(file, 'below')];
    for (const folder of impossible) {
      expect(() => openDataFolder(folder)).toThrow(/cannot be used .* name another DATA_DIR/);
    }
  });
});
