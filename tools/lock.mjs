import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeLock, defectsOfLock } from './lock/lock-file.mjs';

// `node tools/lock.mjs` after every `npm install`; `node tools/lock.mjs --check` only looks.
const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));

if (process.argv.includes('--check')) {
  const defects = defectsOfLock(lock);
  for (const defect of defects) process.stderr.write(`${defect}\n`);
  if (defects.length > 0) {
    process.stderr.write('Run `node tools/lock.mjs` and commit package-lock.json.\n');
    process.exitCode = 1;
  }
} else {
  const { completed, added } = completeLock(lock);
  writeFileSync(file, `${JSON.stringify(completed, null, 2)}\n`);
  process.stdout.write(`${added.length} packages of other platforms were added.\n`);
  for (const defect of defectsOfLock(completed)) process.stdout.write(`${defect}\n`);
}
