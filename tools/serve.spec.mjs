import * as fs from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readOwnerLock, readServerPid } from './testing/look.mjs';
import { Workshop } from './testing/workshop.mjs';

/** @type {Workshop} */
let workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.close());

/**
 * @param {string} url
 * @returns {Promise<any>}
 */
const ask = async (url) => (await fetch(url)).json();

describe('npm start', () => {
  it('serves in a path with spaces, tells how to sign in, and stops in order', async () => {
    const { run, url, port } = await workshop.start();
    expect(run.output).toContain(`Weerbaar runs at http://localhost:${port}`);
    expect(run.output).toMatch(/with the password [a-z2-9]{4}(-[a-z2-9]{4}){3}\n/);
    expect(run.output).toMatch(/antwerpen {2}ciso@example.org {2}ciso/);
    expect(await ask(url)).toMatchObject({ login: 'weerbaar_app', starts: 1 });

    expect(await run.stop()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect(readOwnerLock(workshop.dataDir)).toBeUndefined();
  });

  it('keeps the data and the password over a restart, and is quick about it', async () => {
    const first = await workshop.start();
    await first.run.stop();
    const began = Date.now();
    const second = await workshop.start();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await ask(second.url)).toMatchObject({ starts: 2 });
    const password = /password (\S+)/;
    expect(password.exec(second.run.output)?.[1]).toBe(password.exec(first.run.output)?.[1]);
    expect(second.run.output).not.toContain('Loading the demonstration');
  });

  it('tells the serving process no secret but its own', async () => {
    const { url } = await workshop.start({
      DEMO_PASSWORD: 'chosen by hand',
      WEERBAAR_APP_PASSWORD: 'only the owner needs it',
    });
    const { told } = await ask(url);
    expect(told).toEqual(expect.arrayContaining(['DATABASE_URL', 'SECRET_KEY', 'DATA_DIR']));
    for (const secret of ['OWNER', 'OPERATOR', 'DEMO', 'PASSWORD']) {
      expect(told.filter((/** @type {string} */ name) => name.includes(secret))).toEqual([]);
    }
  });

  it('shows the password that DEMO_PASSWORD gives', async () => {
    const { run } = await workshop.start({ DEMO_PASSWORD: 'chosen by hand' });
    expect(run.output).toContain('with the password chosen by hand\n');
  });

  it('finishes what is in flight before it stops', async () => {
    const { run, url } = await workshop.start();
    const answer = ask(`${url}/slow`);
    await pause(200);
    expect(await run.stop()).toBe(0);
    expect(await answer).toMatchObject({ login: 'weerbaar_app' });
  });

  it('leads to the founding of an organisation when it starts empty, also the next time', async () => {
    const first = await workshop.start({}, ['--empty']);
    expect(first.run.output).toContain('one-time code: ONCE-ONLY');
    expect(first.run.output).not.toContain('demonstration');
    await first.run.stop();
    const second = await workshop.start();
    expect(second.run.output).toContain('one-time code: ONCE-ONLY');
    expect(second.run.output).not.toContain('demonstration');
  });

  it('adopts the database after a kill -9 of the process that started it', async () => {
    const first = await workshop.start();
    const { pid } = await ask(first.url);
    const before = readOwnerLock(workshop.dataDir);
    process.kill(readServerPid(workshop.dataDir), 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    const second = await workshop.start({ PORT: first.port });
    expect(second.run.output).toContain('still runs: it is used again');
    expect(readOwnerLock(workshop.dataDir)).toEqual(before);
    expect(await ask(second.url)).toMatchObject({ starts: 2 });
  });

  it('leaves nobody on the port when the process at the top is killed', async () => {
    const first = await workshop.start();
    first.run.child.kill('SIGKILL');
    const second = await workshop.start({ PORT: first.port });
    expect(await ask(second.url)).toMatchObject({ starts: 2 });
    expect(second.run.output).toContain('Weerbaar runs at');
  });
});

describe('npm start refuses in one line with what to do', () => {
  /**
   * @param {Record<string, string>} settings
   * @param {string[]} [args]
   */
  const refusal = async (settings, args) => {
    const run = workshop.run('start.mjs', settings, args);
    const code = await run.ended;
    return { code, lines: run.output.trim().split('\n') };
  };

  it('a port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', () => resolve(undefined)));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, lines } = await refusal({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^Port \d+ is in use .+ choose another port/)]);
    expect(fs.existsSync(path.join(workshop.dataDir, 'pg18'))).toBe(false);
  });

  it('a bad setting, before anything is started', async () => {
    const { code, lines } = await refusal({ PORT: 'abc' });
    expect(code).toBe(1);
    expect(lines).toEqual(['PORT is not usable: give a whole number from 1 to 65535.']);
    expect(fs.existsSync(workshop.dataDir)).toBe(false);
  });

  it('an unknown option', async () => {
    const { code, lines } = await refusal({}, ['--emtpy']);
    expect(code).toBe(1);
    expect(lines[0]).toContain('--emtpy');
  });

  it('data of another major version, and leaves it alone', async () => {
    const other = path.join(workshop.dataDir, 'pg17');
    fs.mkdirSync(other, { recursive: true });
    fs.writeFileSync(path.join(other, 'PG_VERSION'), '17\n');
    const { code, lines } = await refusal({});
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/data of PostgreSQL 17.+Nothing was changed/)]);
    expect(fs.readdirSync(other)).toEqual(['PG_VERSION']);
  });

  it('a data folder on which it already runs', async () => {
    const { port } = await workshop.start();
    const { code, lines } = await refusal({});
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`already runs on .+ at http://localhost:${port}`)),
    ]);
  });

  it('a server that does not come up', async () => {
    fs.writeFileSync(
      path.join(workshop.root, 'dist/api/main.js'),
      "console.error('the reason'); process.exit(1);",
    );
    const { code, lines } = await refusal({});
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('the reason');
    expect(readOwnerLock(workshop.dataDir)).toBeUndefined();
  });
});

describe('A server that serves', () => {
  it('takes everything with it when it ends by itself', async () => {
    const { run, url } = await workshop.start();
    const { pid } = await ask(url);
    process.kill(pid, 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('The server ended by itself (SIGKILL): start again.');
    expect(readOwnerLock(workshop.dataDir)).toBeUndefined();
  });

  it('ends when its database does', async () => {
    const { run } = await workshop.start();
    process.kill(readOwnerLock(workshop.dataDir)?.server.pid ?? NaN, 'SIGQUIT');
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('The database ended by itself');
  });
});

describe('npm run weerbaar', () => {
  it('shows its help without a database', async () => {
    const run = workshop.run('weerbaar.mjs', {}, ['--help']);
    expect(await run.ended).toBe(0);
    expect(run.output).toBe('--help undefined with \n');
    expect(fs.existsSync(workshop.dataDir)).toBe(false);
  });

  it('runs beside a serving Weerbaar, and leaves it its database', async () => {
    const { url } = await workshop.start();
    const run = workshop.run('weerbaar.mjs', {}, ['tenant', 'list']);
    expect(await run.ended).toBe(0);
    expect(run.output).toContain('tenant list with DATABASE_OPERATOR_URL DATABASE_URL\n');
    expect(await ask(url)).toMatchObject({ login: 'weerbaar_app' });
  });

  it('starts a database of its own when none runs, and ends as the command ends', async () => {
    const run = workshop.run('weerbaar.mjs', {}, ['fail', 'now']);
    expect(await run.ended).toBe(3);
    expect(readOwnerLock(workshop.dataDir)).toBeUndefined();
  });
});
