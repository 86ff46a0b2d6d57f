import type {
  DutyHistory,
  DutyLine,
  DutyMatrix,
  DutyRegister,
  EntityClassification,
  EntityList,
} from '@weerbaar/contracts';
import { aForm } from '../testing/form';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const important = {
  effectiveOn: '2025-01-01',
  answers: {},
  outcome: 'important',
  dutyClass: 'important',
  reason: 'decided by the college before the figures were in',
};
/** A private company whose only listed activity is a large one of annex I. */
const essential = {
  jurisdiction: 'belgium',
  body: 'private',
  activities: [{ type: 'electricity-distribution', weight: 'main' }],
  staff: 900,
  turnover: 300_000_000,
  balanceSheet: 300_000_000,
  related: 'none',
  critical: false,
  specialCases: [],
  identification: 'none',
};

describe('legal entities and their duties', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let entity: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    entity = await tenant.aUnit({ name: 'The city', legalEntity: true });
  });

  const classify = (body: object, revision = 0, unit = entity) =>
    ciso.post(`/entities/${unit}/classifications`, body, seen(revision));
  const say = (duty: string, body: object, revision = 0) =>
    ciso.post(
      `/entities/${entity}/duties/${duty}/states`,
      { effectiveOn: '2025-03-01', ...body },
      seen(revision),
    );
  const register = async (reader = ciso, query = ''): Promise<DutyRegister> =>
    (await reader.get<DutyRegister>(`/entities/${entity}/duties${query}`)).body;
  const lineOf = async (duty: string): Promise<DutyLine> => {
    const line = (await register()).duties.find(({ code }) => code === duty);
    if (line === undefined) throw new Error(`the register has no ${duty}`);
    return line;
  };
  const score = (code: string, level: number, unit = entity, revision = 0) =>
    ciso.post(
      `/units/${unit}/safeguards/${code}/assessments`,
      {
        effectiveOn: '2025-01-01',
        answer: { kind: 'scored', documentation: level, implementation: level },
      },
      seen(revision),
    );

  describe('the classification', () => {
    it('keeps what was decided, with the law, the grounds and who decided, and is reviewable', async () => {
      const decision = {
        effectiveOn: '2025-01-01',
        answers: essential,
        outcome: 'essential',
        dutyClass: 'essential',
        decidedBy: 'the board, meeting 12',
        reviewOn: '2026-01-01',
      };
      expect((await classify(decision)).status).toBe(201);
      const { body } = await ciso.get<EntityClassification>(`/entities/${entity}/classifications`);
      expect(body).toMatchObject({ recordable: true, revision: 1, law: { code: 'be-nis2' } });
      expect(body.current).toMatchObject({
        outcome: 'essential',
        departs: false,
        decidedBy: 'the board, meeting 12',
        reviewOn: '2026-01-01',
        law: { code: 'be-nis2', version: '2024' },
        answers: { staff: 900, activities: [{ type: 'electricity-distribution', weight: 'main' }] },
      });
      expect(body.current?.grounds).not.toEqual([]);
    });

    it('may depart from the rules with a reason only, and then has no ground but that', async () => {
      const refused = await classify({ ...important, reason: '' });
      expect([refused.status, refused.body['code']]).toEqual([
        422,
        'classification-reason-missing',
      ]);
      expect((await classify(important)).status).toBe(201);
      const { body } = await ciso.get<EntityClassification>(`/entities/${entity}/classifications`);
      expect(body.current).toMatchObject({ departs: true, grounds: [], reason: important.reason });
    });

    it.each([
      ['a day before the law', { effectiveOn: '2024-10-17' }, 'classification-law-not-in-force'],
      ['a day to come', { effectiveOn: '2090-01-01' }, 'classification-in-the-future'],
      ['another class', { dutyClass: 'essential' }, 'classification-class-not-fitting'],
      ['a review before it', { reviewOn: '2025-01-01' }, 'classification-review-not-later'],
      ['a correction of nothing', { replaces: 7 }, 'revision-not-live'],
    ])('refuses %s', async (_, change, code) => {
      const answer = await classify({ ...important, ...change });
      expect([answer.status, answer.body['code']]).toEqual([422, code]);
    });

    it('shows the decision in between to whoever builds on an older one', async () => {
      await classify(important);
      const late = await classify(important);
      expect([late.status, late.body['code']]).toEqual([412, 'stale-revision']);
      expect(late.body['current']).toMatchObject({ revision: 1, outcome: 'important' });
    });

    it('holds from its day on, and a correction takes the place of what it corrects', async () => {
      await classify(important);
      const later = {
        ...important,
        effectiveOn: '2025-06-01',
        outcome: 'voluntary',
        dutyClass: null,
      };
      await classify(later, 1);
      const on = async (day: string) =>
        (await ciso.get<EntityClassification>(`/entities/${entity}/classifications?on=${day}`))
          .body;
      expect((await on('2024-12-31')).current).toBeNull();
      expect((await on('2025-05-31')).current?.outcome).toBe('important');
      expect((await on('2025-06-01')).current?.outcome).toBe('voluntary');
      await classify({ ...important, replaces: 2 }, 2);
      const now = await on('2025-06-01');
      expect(now.current).toMatchObject({ revision: 3, outcome: 'important' });
      expect(now.history.map(({ revision, replaced }) => [revision, replaced])).toEqual([
        [2, true],
        [3, false],
        [1, false],
      ]);
    });

    it('is for legal entities alone', async () => {
      const unit = await tenant.aUnit();
      expect((await classify(important, 0, unit)).status).toBe(404);
      expect((await ciso.get(`/entities/${unit}/classifications`)).status).toBe(404);
      expect((await ciso.get(`/entities/${unit}/duties`)).status).toBe(404);
    });
  });

  describe('the register', () => {
    it('leaves everything open until the entity is classified, and then says what binds it', async () => {
      const before = await register();
      expect(new Set(before.duties.map(({ binding }) => binding))).toEqual(new Set(['open']));
      const refused = await say('written-policy', { status: 'partly' });
      expect([refused.status, refused.body['code']]).toEqual([422, 'entity-not-classified']);
      await classify(important);
      expect(await lineOf('management-approval')).toMatchObject({ binding: 'obliged' });
      expect(await lineOf('conformity-assessment')).toMatchObject({ binding: 'free' });
      expect(await lineOf('digital-policy')).toMatchObject({
        binding: 'none',
        bindingReason: 'not-a-provider',
      });
    });

    it('refuses "met" without evidence of its own, and takes it once a file hangs on the duty', async () => {
      await classify(important);
      const { id, ownEvidence } = await lineOf('management-approval');
      expect(ownEvidence).not.toBeNull();
      const bare = await say('management-approval', { status: 'met' });
      expect([bare.status, bare.body['code']]).toEqual([422, 'duty-own-evidence-missing']);
      const form = aForm(
        { subject: 'duty', id: id ?? '' },
        { name: 'decision.txt', content: 'approved' },
      );
      expect((await ciso.post('/attachments', form.payload, { ...form.headers })).status).toBe(201);
      expect((await say('management-approval', { status: 'met' })).status).toBe(201);
      expect(await lineOf('management-approval')).toMatchObject({
        files: 1,
        revision: 1,
        state: { status: 'met' },
      });
    });

    it.each([
      ['no reason', 'written-policy', { status: 'not-applicable' }, 'duty-reason-missing'],
      [
        'a day to come',
        'written-policy',
        { status: 'partly', effectiveOn: '2090-01-01' },
        'duty-in-the-future',
      ],
      [
        'a day before it held',
        'digital-policy',
        { status: 'partly', effectiveOn: '2024-11-06' },
        'duty-not-in-force',
      ],
      [
        'a strange milestone',
        'written-policy',
        { status: 'partly', milestones: [{ code: 'first', reachedOn: '2025-01-01' }] },
        'duty-milestone-unknown',
      ],
      [
        'a stranger as owner',
        'written-policy',
        { status: 'partly', owner: '00000000-0000-7000-8000-000000000000' },
        'duty-owner-unknown',
      ],
      [
        'a correction of nothing',
        'written-policy',
        { status: 'partly', replaces: 3 },
        'revision-not-live',
      ],
    ])('refuses %s', async (_, duty, body, code) => {
      await classify(important);
      const answer = await say(duty, body);
      expect([answer.status, answer.body['code']]).toEqual([422, code]);
    });

    it('keeps every state, and shows the one that holds on a day', async () => {
      await classify(important);
      await say('written-policy', { status: 'not-met', owner: ciso.id, dueOn: '2026-03-01' });
      await say('written-policy', { status: 'partly', effectiveOn: '2025-05-01' }, 1);
      const late = await say('written-policy', { status: 'partly' }, 1);
      expect([late.status, late.body['revision']]).toEqual([412, 2]);
      const then = await register(ciso, '?on=2025-04-30');
      expect(then.duties.find(({ code }) => code === 'written-policy')?.state).toMatchObject({
        status: 'not-met',
        owner: ciso.id,
        dueOn: '2026-03-01',
      });
      const { body } = await ciso.get<DutyHistory>(
        `/entities/${entity}/duties/written-policy/states`,
      );
      expect(body.states.map(({ revision, status }) => [revision, status])).toEqual([
        [2, 'partly'],
        [1, 'not-met'],
      ]);
    });

    it('counts the linked safeguards over the units that speak for the entity, and flags what they contradict', async () => {
      await classify(important);
      const below = await tenant.aUnit({ parent: entity });
      // Another legal entity below it speaks for itself.
      const daughter = await tenant.aUnit({ parent: entity, legalEntity: true });
      const { links } = await lineOf('measure-hygiene');
      const codes = [...links.direct, ...links.partial];
      expect(codes.length).toBeGreaterThan(0);
      await say('measure-hygiene', { status: 'partly' });
      expect((await lineOf('measure-hygiene')).claim.verdict).toBe('silent');
      for (const unit of [entity, below, daughter])
        for (const code of codes) await score(code, unit === daughter ? 5 : 1, unit);
      const weak = await lineOf('measure-hygiene');
      for (const [strand, linked] of [
        [weak.coverage.direct, links.direct],
        [weak.coverage.partial, links.partial],
      ] as const)
        expect(strand).toMatchObject({
          linked: linked.length,
          applicable: 2 * linked.length,
          assessed: 2 * linked.length,
          reached: 0,
        });
      expect((await register()).units).toBe(2);
    });

    it('holds a claim against the target of each unit, and against level 3 where there is none', async () => {
      await classify(important);
      const { links } = await lineOf('measure-disclosure');
      const strand = links.direct.length > 0 ? 'direct' : 'partial';
      const codes = links[strand];
      for (const code of codes) await score(code, 3);
      expect((await lineOf('measure-disclosure')).coverage[strand].reached).toBe(codes.length);
      await ciso.post(
        `/units/${tenant.root}/targets`,
        { controlCode: null, effectiveOn: '2025-01-01', levelTenths: 35 },
        seen(0),
      );
      expect((await lineOf('measure-disclosure')).coverage[strand].reached).toBe(0);
    });
  });

  describe('all entities together', () => {
    it('stand in a list with their totals and in a matrix with a cell for every duty', async () => {
      const other = await tenant.aUnit({ name: 'Another', legalEntity: true });
      await tenant.aUnit({ name: 'No entity' });
      await classify(important);
      await say('written-policy', { status: 'partly' });
      await say('measure-hygiene', { status: 'not-met' });
      const list = (await ciso.get<EntityList>('/entities')).body.entities;
      expect(list.map(({ id, classification }) => [id, classification?.outcome])).toEqual([
        [other, undefined],
        [entity, 'important'],
      ]);
      const { obliged, silent, ...totals } = list[1]?.totals ?? { obliged: 0, silent: 0 };
      expect(totals).toEqual({ met: 0, partly: 1, notMet: 1, notApplicable: 0 });
      expect(obliged - silent).toBe(2);
      const { duties, entities } = (await ciso.get<DutyMatrix>('/duties/matrix')).body;
      const at = duties.findIndex(({ code }) => code === 'written-policy');
      expect(entities.map(({ cells }) => cells[at])).toEqual([
        { binding: 'open', status: null },
        { binding: 'obliged', status: 'partly' },
      ]);
      expect(entities[0]?.cells).toHaveLength(duties.length);
      const early = await ciso.get<DutyMatrix>('/duties/matrix?on=2024-01-01');
      expect(early.body).toMatchObject({ catalogue: null, duties: [] });
    });

    it('are seen by a lead as far as his unit goes, and by an auditor up to his day', async () => {
      await tenant.aUnit({ name: 'Another', legalEntity: true });
      await classify(important);
      const lead = await tenant.aPerson('unit-lead', entity);
      const own = (await lead.get<EntityList>('/entities')).body.entities;
      expect(own.map(({ id }) => id)).toEqual([entity]);
      expect((await register(lead)).recordable).toBe(false);
      const auditor = await tenant.aPerson('auditor', tenant.root, {
        asAt: '2024-12-31',
        expiresAt: new Date('2099-01-01'),
      });
      const then = (await auditor.get<EntityList>('/entities')).body.entities;
      expect(then.map(({ classification }) => classification)).toEqual([null, null]);
      expect((await register(auditor, '?on=2025-02-01')).on).toBe('2024-12-31');
    });
  });
});
