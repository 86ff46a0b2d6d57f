import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';

/**
 * Copies what belongs to the repository, as it stands on the disk, with the installed packages
 * linked: mutants live there, and never among the files that somebody is working on.
 * @param {string} root
 * @param {string} folder
 * @returns {string} the folder
 */
export function copyRepository(root, folder) {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    const from = path.join(root, file);
    if (!fs.existsSync(from)) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.copyFileSync(from, path.join(folder, file));
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
