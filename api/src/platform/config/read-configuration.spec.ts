import path from 'node:path';
import fc from 'fast-check';
import { readConfiguration, readOwnerConfiguration, UnusableSettings } from './read-configuration';

const key = Buffer.alloc(32, 7);
const least = {
  DATABASE_URL: 'postgres://weerbaar_app:hush@127.0.0.1:5432/weerbaar',
  DATABASE_JOBS_URL: 'postgres://weerbaar_jobs:hush@127.0.0.1:5432/weerbaar',
  SECRET_KEY: key.toString('base64'),
};
const mail = {
  SMTP_URL: 'smtps://login:hush@mail.example.org:465',
  MAIL_FROM: 'weerbaar@example.org',
  PUBLIC_URL: 'https://weerbaar.example.org',
};

function complaints(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof UnusableSettings) return error.lines;
    throw error;
  }
}

describe('The settings of the server', () => {
  it('need an address of the database and a key, and bring safe values for the rest', () => {
    expect(readConfiguration(least)).toMatchObject({
      databaseUrl: least.DATABASE_URL,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
      trustedProxies: [],
      fileDir: path.resolve('data/files'),
      maxUploadBytes: 50 * 1024 * 1024,
      secretKey: key,
      sessionIdleMinutes: 60,
      sessionHours: 12,
      logLevel: 'info',
    });
    expect(complaints({})).toEqual([
      expect.stringContaining('DATABASE_URL is not set'),
      expect.stringContaining('SECRET_KEY is not set'),
      expect.stringContaining('DATABASE_JOBS_URL is not set'),
    ]);
  });

  it('take an empty variable for one that is not set', () => {
    expect(readConfiguration({ ...least, PORT: '', PUBLIC_URL: ' ' }).port).toBe(3000);
  });

  it('send mail only with a server, a sender and an address to lead to', () => {
    expect(readConfiguration(least).smtpUrl).toBeUndefined();
    expect(readConfiguration({ ...least, ...mail })).toMatchObject({
      smtpUrl: mail.SMTP_URL,
      mailFrom: mail.MAIL_FROM,
    });
    expect(complaints({ ...least, SMTP_URL: mail.SMTP_URL })).toEqual([
      expect.stringContaining('MAIL_FROM is not set'),
      expect.stringContaining('PUBLIC_URL is not set'),
    ]);
  });

  it('put files beside the data, unless another folder is named', () => {
    expect(readConfiguration({ ...least, DATA_DIR: '/srv/a b' }).fileDir).toBe('/srv/a b/files');
    expect(readConfiguration({ ...least, FILE_DIR: '/srv/c' }).fileDir).toBe('/srv/c');
  });

  it.each([
    ['PORT', ['0', '65536', '3000x', '3e3', ' 3000', '-1', '0x10', '080', '1.5']],
    ['MAX_UPLOAD_MB', ['0', '10241', 'fifty']],
    ['SESSION_HOURS', ['0', '721']],
    [
      'SMTP_URL',
      ['mail.example.org', 'http://mail.example.org', 'smtp://', 'smtp://a/b', 'smtp://a?b=c'],
    ],
    ['MAIL_FROM', ['weerbaar', 'Weerbaar <weerbaar@example.org>', 'a@b\r\nBcc: c@d.be']],
    ['LOG_LEVEL', ['verbose', 'INFO']],
    ['HOST', ['http://0.0.0.0', 'a b', '127.0.0.1:3000']],
    [
      'PUBLIC_URL',
      [
        'http://weerbaar.example.org',
        'https://a/path',
        'https://u:p@a',
        'https://a?b',
        'weerbaar.be',
        'ftp://a',
      ],
    ],
    ['TRUSTED_PROXIES', ['proxy', '10.0.0.0/33', '::1/129', '10.0.0.1,', '10.0.0.1/8/8']],
    [
      'SECRET_KEY',
      [
        'short',
        Buffer.alloc(31).toString('base64'),
        Buffer.alloc(33).toString('base64'),
        'é'.repeat(44),
      ],
    ],
    [
      'DATABASE_URL',
      [
        'mysql://a@b/c',
        'postgres://host/base',
        'postgres://login@host',
        'postgres://login@host/',
        'x',
      ],
    ],
  ])(
    'refuse a %s that is not exactly right, in one line that says what to give',
    (name, values) => {
      for (const value of values) {
        const [line, ...more] = complaints({ ...least, [name]: value });
        expect(line).toMatch(new RegExp(`^${name} is not usable: give .+\\.$`));
        expect(more).toEqual([]);
      }
    },
  );

  it('never repeat a value, because it may be a secret', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DATABASE_URL', 'SECRET_KEY'),
        fc.stringMatching(/^[a-z]{12,30}$/),
        (name, secret) =>
          complaints({ ...least, [name]: secret }).every((line) => !line.includes(secret)),
      ),
    );
  });

  it('open the door to other machines only under https', () => {
    const open = { ...least, HOST: '0.0.0.0' };
    expect(complaints(open)).toEqual([
      expect.stringMatching(/^PUBLIC_URL is not set: give the https/),
    ]);
    expect(complaints({ ...open, PUBLIC_URL: 'http://localhost:3000' })).toHaveLength(1);
    expect(
      readConfiguration({ ...open, PUBLIC_URL: 'https://weerbaar.example.org/' }),
    ).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://weerbaar.example.org' });
    for (const HOST of ['localhost', '127.0.0.9', '::1']) {
      expect(complaints({ ...least, HOST })).toEqual([]);
    }
  });

  it('do not let a session idle for longer than it may live', () => {
    const lines = complaints({ ...least, SESSION_HOURS: '1', SESSION_IDLE_MINUTES: '61' });
    expect(lines).toEqual([expect.stringContaining('SESSION_IDLE_MINUTES is not usable')]);
  });

  it('read a list of proxies', () => {
    const { trustedProxies } = readConfiguration({
      ...least,
      TRUSTED_PROXIES: '10.0.0.5, 192.168.7.0/24,::1',
    });
    expect(trustedProxies).toEqual(['10.0.0.5', '192.168.7.0/24', '::1']);
  });
});

describe('The settings of the owner', () => {
  it('name the logins that he shall make', () => {
    const DATABASE_OWNER_URL = 'postgres://weerbaar_owner:hush@db/weerbaar';
    expect(readOwnerConfiguration({ DATABASE_OWNER_URL })).toEqual({
      ownerUrl: DATABASE_OWNER_URL,
      logins: {},
    });
    expect(
      readOwnerConfiguration({ DATABASE_OWNER_URL, WEERBAAR_APP_PASSWORD: 'a-long-enough-secret' }),
    ).toMatchObject({ logins: { weerbaar_app: 'a-long-enough-secret' } });
    expect(() => readOwnerConfiguration({})).toThrow('DATABASE_OWNER_URL is not set');
  });
});
