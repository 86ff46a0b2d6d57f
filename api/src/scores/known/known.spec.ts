import type { Dashboard } from '@weerbaar/contracts';
import { addDays, type CalendarDate, todayInBrussels } from '@weerbaar/kernel';
import { scoreActs } from '@weerbaar/testing';
import fc from 'fast-check';
import { startApi, type TestApi } from '../../testing/api-harness';
import { SmallGroup } from '../../testing/small-group';
import type { TestPerson } from '../../testing/test-person';

const runs = Number(process.env['ROLL_UP_RUNS'] ?? 3);
const seed = process.env['ROLL_UP_SEED'];
const settings = {
  numRuns: runs,
  endOnFailure: seed === undefined,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
};
const today = todayInBrussels(new Date());
/** The days on which each part of what happened was recorded, the last of them yesterday. */
const recordedOn = [addDays(today, -400), addDays(today, -40), addDays(today, -1)];
const shownOn: readonly CalendarDate[] = ['2020-03-31', '2023-01-01', today];

const anHourAgo = (): Date => new Date(Date.now() - 3_600_000);

/** The tables of facts. */
const facts = [
  'unit_version',
  'assessment',
  'responsibility',
  'target',
  'control_weight',
  'landmark',
];

describe('the dashboard as known on a day', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const databaseTime = async (): Promise<Date> => {
    const { rows } = await api.superuser.query<{ now: Date }>('select now() as now');
    return rows[0]?.now ?? new Date();
  };

  /** What an organisation has recorded since a moment becomes recorded on another day, in the same order. */
  async function happenedOn(tenantId: string, day: CalendarDate, since: Date): Promise<void> {
    for (const table of facts) {
      await api.superuser.query(
        `update ${table} set recorded_at = $2::date + interval '9 hours' + (recorded_at - $3) where tenant_id = $1 and recorded_at >= $3`,
        [tenantId, day, since],
      );
    }
    await api.superuser.query(
      `update landmark set removed_at = $2::date + interval '9 hours' + (removed_at - $3) where tenant_id = $1 and removed_at >= $3`,
      [tenantId, day, since],
    );
  }

  const ask = async (person: TestPerson, unitId: string, query: string) => {
    const { status, body } = await person.get<Dashboard & { requestId?: string }>(
      `/units/${unitId}/dashboard?${query}`,
    );
    const { requestId: _, ...rest } = body;
    return { status, body: rest };
  };

  it(
    'is what the dashboard answered on that day, whatever was back-dated, corrected and taken back since',
    async () => {
      await fc.assert(
        fc.asyncProperty(scoreActs, fc.integer({ min: 1, max: 3 }), async (acts, group) => {
          let since = await databaseTime();
          const small = await SmallGroup.found(api);
          const share = Math.ceil(acts.length / recordedOn.length);
          const then: { unitId: string; query: string; known: string; answer: unknown }[] = [];
          const landmarks: string[] = [];
          for (const [part, day] of recordedOn.entries()) {
            for (const act of acts.slice(part * share, (part + 1) * share))
              await small.perform(act);
            const landmark = { on: '2021-05-01', titleNl: `Deel ${String(part)}`, source: 'test' };
            const { body } = await small.ciso.post('/landmarks', landmark);
            landmarks.push(String(body['id']));
            const [gone] = part === 2 ? landmarks : [];
            if (gone !== undefined)
              await small.ciso.delete(`/landmarks/${gone}`, { 'if-match': '"1"' });
            await happenedOn(small.tenant.id, day, since);
            since = await databaseTime();
            for (const unitId of small.units) {
              for (const on of shownOn) {
                const query = `on=${on}&ig=${String(group)}`;
                then.push({
                  unitId,
                  query,
                  known: day,
                  answer: await ask(small.ciso, unitId, query),
                });
              }
            }
          }
          // What is learned today changes the past once more.
          await small.perform({ act: 'change', unit: 2, on: '2020-03-31', aspects: { weight: 7 } });
          await small.perform({
            act: 'record',
            unit: 3,
            code: '1.1',
            on: '2020-03-31',
            answer: { kind: 'scored', documentation: 5, implementation: 5 },
          });
          for (const { unitId, query, known, answer } of then) {
            const now = await ask(small.ciso, unitId, `${query}&known=${known}`);
            expect({ unitId, query, known, ...now }).toEqual({
              unitId,
              query,
              known,
              ...asKnown(answer as { status: number; body: Dashboard }, known),
            });
          }
          expect(then.some(({ answer }) => (answer as { status: number }).status === 200)).toBe(
            true,
          );
        }),
        settings,
      );
    },
    60_000 + runs * 40_000,
  );

  const asKnown = (answer: { status: number; body: Dashboard }, known: string) =>
    answer.status === 200 ? { ...answer, body: { ...answer.body, knownOn: known } } : answer;

  it('is the present one when the day is not yet past', async () => {
    const tenant = await api.aTenant();
    const ciso = await tenant.aPerson('ciso');
    const now = await ask(ciso, tenant.root, '');
    for (const day of [today, addDays(today, 3)])
      expect(await ask(ciso, tenant.root, `known=${day}`)).toEqual(now);
    expect(now.body.knownOn).toBeNull();
  });

  it('is not there where the unit was not yet known', async () => {
    const tenant = await api.aTenant({ since: '2020-01-01' });
    const ciso = await tenant.aPerson('ciso');
    const yesterday = addDays(today, -1);
    expect((await ask(ciso, tenant.root, `known=${yesterday}`)).status).toBe(404);
    await happenedOn(tenant.id, yesterday, anHourAgo());
    expect((await ask(ciso, tenant.root, `known=${yesterday}`)).status).toBe(200);
  });

  describe('for an auditor', () => {
    const asAt = addDays(today, -100);
    let auditor: TestPerson;
    let unit: string;

    beforeAll(async () => {
      const tenant = await api.aTenant({ since: '2020-01-01' });
      const ciso = await tenant.aPerson('ciso');
      unit = await tenant.aUnit();
      const expiresAt = new Date('2099-01-01');
      auditor = await tenant.aPerson('auditor', tenant.root, { asAt, expiresAt });
      const score = async (effectiveOn: CalendarDate, level: number, seen: number) => {
        const since = await databaseTime();
        await ciso.post(
          `/units/${unit}/safeguards/1.1/assessments`,
          {
            effectiveOn,
            answer: { kind: 'scored', documentation: level, implementation: level },
          },
          { 'if-match': `"${String(seen)}"` },
        );
        return since;
      };
      await happenedOn(tenant.id, addDays(today, -300), anHourAgo());
      await happenedOn(tenant.id, addDays(today, -200), await score(addDays(today, -200), 2, 0));
      // Learned after the auditor's day about a day before it, and something of after his day.
      await happenedOn(tenant.id, addDays(today, -50), await score(addDays(today, -150), 3, 1));
      await happenedOn(tenant.id, addDays(today, -40), await score(addDays(today, -40), 5, 2));
    });

    const maturity = async (query: string) => {
      const { body } = await ask(auditor, unit, query);
      const { numerator = '0', denominator = '1' } = body.maturity ?? {};
      return { on: body.on, level: Number(numerator) / Number(denominator) };
    };

    it('shows his day as it is known now: what was corrected later is the better account of it', async () => {
      expect(await maturity('')).toEqual({ on: asAt, level: 3 });
    });

    it('shows what was believed on any day, never about a day after his', async () => {
      const believed = (days: number) => maturity(`known=${addDays(today, days)}`);
      expect(await believed(-100)).toEqual({ on: asAt, level: 2 });
      expect(await believed(-30)).toEqual({ on: asAt, level: 3 });
      expect(await maturity(`on=${today}&known=${addDays(today, -30)}`)).toEqual({
        on: asAt,
        level: 3,
      });
    });
  });

  it('is counted once at a time for one person, and another does not wait for him', async () => {
    const tenant = await api.aTenant({ since: '2020-01-01' });
    await happenedOn(tenant.id, addDays(today, -10), anHourAgo());
    const [one, other] = [await tenant.aPerson('ciso'), await tenant.aPerson('ciso')];
    const known = `known=${addDays(today, -1)}`;
    const lock = 'lock table unit_version in access exclusive mode';
    await api.superuser.query(`begin; ${lock}`);
    const first = ask(one, tenant.root, known);
    const ofOther = ask(other, tenant.root, known);
    // Both have begun and wait for the table before anybody asks again.
    for (let waiting = 0; waiting < 2;) {
      const { rows } = await api.superuser.query<{ many: number }>(
        `select count(*)::int as many from pg_locks where not granted and relation = 'unit_version'::regclass`,
      );
      waiting = rows[0]?.many ?? 0;
    }
    const second = await one.get(`/units/${tenant.root}/dashboard?${known}`);
    await api.superuser.query('commit');
    expect([second.status, second.body['code'], second.headers['retry-after']]).toEqual([
      429,
      'still-counting',
      '2',
    ]);
    expect([(await first).status, (await ofOther).status]).toEqual([200, 200]);
    expect((await ask(one, tenant.root, known)).status).toBe(200);
  });
});
