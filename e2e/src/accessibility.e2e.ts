import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, faultsInBothThemes } from './axe';
import { openBrowser, Visitor } from './browser';
import { personWith, unitNamed } from './demonstration';

type Reader = 'ciso' | 'beheerder';

/** Every page of the frame by the pattern of its route, with whoever sees most on it. */
const pages: Readonly<Record<string, Reader>> = {
  dashboard: 'ciso',
  'my-work': 'ciso',
  maturity: 'ciso',
  'maturity/:controlCode': 'ciso',
  'maturity/:controlCode/:safeguardCode': 'ciso',
  'safeguards/:safeguardCode': 'ciso',
  targets: 'ciso',
  'targets/weights': 'ciso',
  duties: 'ciso',
  'duties/matrix': 'ciso',
  'duties/due': 'ciso',
  'duties/actions': 'ciso',
  'duties/actions/:actionId': 'ciso',
  'duties/crosswalk': 'ciso',
  'duties/:entityId': 'ciso',
  'duties/:entityId/classification': 'ciso',
  'duties/:entityId/body': 'ciso',
  'duties/:entityId/registration': 'ciso',
  'duties/:entityId/actions': 'ciso',
  'duties/:entityId/duty/:duty': 'ciso',
  landmarks: 'ciso',
  incidents: 'ciso',
  'incidents/breaches': 'ciso',
  'incidents/statistics': 'ciso',
  'incidents/pack': 'ciso',
  'incidents/settings': 'ciso',
  'incidents/:incidentId': 'ciso',
  'incidents/:incidentId/recovery': 'ciso',
  'incidents/:incidentId/status-page': 'ciso',
  contacts: 'ciso',
  notifications: 'ciso',
  budget: 'ciso',
  'budget/decisions': 'ciso',
  'budget/commitments': 'ciso',
  'budget/expenses': 'ciso',
  'budget/initiatives': 'ciso',
  'budget/initiatives/:initiativeId': 'ciso',
  services: 'ciso',
  'services/:serviceId': 'ciso',
  units: 'beheerder',
  'units/:unitId': 'beheerder',
  people: 'beheerder',
  'people/:personId': 'beheerder',
  activity: 'ciso',
  'activity/record': 'ciso',
  transfer: 'ciso',
  settings: 'beheerder',
  profile: 'ciso',
};

describe('every page of the frame', () => {
  let browser: Browser;
  const readers = {} as Record<Reader, Visitor>;

  beforeAll(async () => {
    browser = await openBrowser();
    for (const reader of ['ciso', 'beheerder'] as const) {
      readers[reader] = await Visitor.arrive(browser);
      await readers[reader].signIn(`${reader}@antwerpen.example`);
    }
  });
  afterAll(async () => {
    await browser.close();
  });

  it('stands on the list of these tests', () => {
    expect(Object.keys(pages).sort()).toEqual(pathsOfTheWeb().sort());
  });

  it.each([
    ...Object.entries(pages),
    ['no-such-page', 'ciso'] as const,
    // Not a page of his role.
    ['settings', 'ciso'] as const,
  ])(
    '/%s as %s: axe finds nothing in either theme, wide or narrow, and nothing runs over the side in either language',
    async (pattern, reader) => {
      const visitor = readers[reader];
      await visitor.open(await addressOf(visitor, pattern));
      const faults = await faultsInBothThemes(visitor.page);
      const sideways: string[] = [];
      for (const language of ['nl', 'en'] as const) {
        await visitor.speak(language);
        for (const width of [1440, 768, 360]) {
          const beyond = await visitor.overflow(width);
          if (beyond > 0) sideways.push(`${language} at ${width}: ${beyond} px`);
        }
      }
      const narrow = await accessibilityFaults(visitor.page);
      await visitor.overflow(1280);
      expect({ faults, narrow, sideways }).toEqual({ faults: [], narrow: [], sideways: [] });
      expect(visitor.complaints.splice(0)).toEqual([]);
    },
  );
});

/** An address that fits the pattern of a route, with something to see. */
async function addressOf(visitor: Visitor, pattern: string): Promise<string> {
  if (pattern === 'people/:personId')
    return `/people/${await personWith(visitor, 'auditor@antwerpen.example')}`;
  if (pattern === 'budget/initiatives/:initiativeId') {
    const { initiatives } = await visitor.ask<{ initiatives: { id: string }[] }>('/initiatives');
    return `/budget/initiatives/${initiatives[0]?.id ?? ''}`;
  }
  if (pattern === 'services/:serviceId') {
    const { services } = await visitor.ask<{ services: { id: string }[] }>('/services');
    return `/services/${services[0]?.id ?? ''}`;
  }
  if (/^incidents\/:incidentId\/(recovery|status-page)$/.test(pattern)) {
    const { incidents } = await visitor.ask<{ incidents: { id: string; title: string }[] }>(
      '/incidents',
    );
    const attack = incidents.find(({ title }) => title.includes('2022'));
    const path = pattern.replace(':incidentId', attack?.id ?? '');
    return pattern.endsWith('recovery') ? `/${path}?on=2023-01-15` : `/${path}`;
  }
  if (pattern === 'incidents/:incidentId') return `/incidents/${await anIncident(visitor)}`;
  const unit = pattern.startsWith('maturity') && (await unitNamed(visitor, 'Digipolis'));
  if (pattern === 'units/:unitId') return `/units/${await unitNamed(visitor, 'stad Antwerpen')}`;
  if (pattern === 'duties/actions/:actionId') {
    const { actions } = await visitor.ask<{ actions: { id: string }[] }>('/corrective-actions');
    return `/duties/actions/${actions[0]?.id ?? ''}`;
  }
  if (pattern.includes(':entityId')) {
    const path = pattern.replace(':duty', 'conformity-assessment');
    return `/${path.replace(':entityId', await unitNamed(visitor, 'Digipolis'))}`;
  }
  const path = pattern.replace(':controlCode', '5').replace(':safeguardCode', '5.3');
  return unit ? `/${path}?unit=${unit}` : `/${path}`;
}

/** An incident with a clock that runs, so that there is something to see. */
async function anIncident(visitor: Visitor): Promise<string> {
  const { reportsFor } = await visitor.ask<{ reportsFor: { id: string }[] }>('/incidents');
  return visitor.page.evaluate(
    async ([unitId]) => {
      const post = async (path: string, body: unknown, seen?: number): Promise<{ id: string }> => {
        const answer = await fetch(`/api/v1${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-weerbaar-request': '1',
            'idempotency-key': crypto.randomUUID(),
            ...(seen === undefined ? {} : { 'if-match': `"${String(seen)}"` }),
          },
          body: JSON.stringify(body),
        });
        return (await answer.json()) as { id: string };
      };
      const at = new Date(Date.now() - 3_600_000).toISOString();
      const open = {
        ...{ cause: 'unknown', severity: 'high', malicious: 'unknown', crossBorder: 'unknown' },
        ...{ personalData: 'unknown', occurredAt: null, detectedAt: at },
      };
      const { id } = await post('/incidents', { title: 'To be looked at', unitId, nature: open });
      const role = { inScope: true, trustServices: false, controller: true };
      const involved = { ...role, breachAuthorities: ['vtc'], processorFor: [] };
      const acts = `/incidents/${id}/acts`;
      await post(acts, { kind: 'involve-entity', entity: unitId, role: involved }, 1);
      const aware = { kind: 'record-moment', moment: 'incident-awareness', at };
      await post(acts, { ...aware, entity: unitId }, 2);
      return id;
    },
    [reportsFor[0]?.id ?? ''],
  );
}

/** The patterns as the web itself gives them. */
function pathsOfTheWeb(): string[] {
  const folder = fileURLToPath(new URL('../../web/src/app/', import.meta.url));
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pages.ts'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
  return lists.flatMap((list) =>
    [...list.matchAll(/^ {4}path: '(.+)',$/gm)].map(([, at]) => at ?? ''),
  );
}
