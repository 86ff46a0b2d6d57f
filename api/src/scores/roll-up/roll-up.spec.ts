import fc from 'fast-check';
import { type ActRequest, scoreAct, ScoreActor, scoreDifferences, type ScoreAct } from '@weerbaar/testing';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { Answered, TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';

const cis = { framework: 'cis', version: '8.1' };
const runs = Number(process.env['ROLL_UP_RUNS'] ?? 12);
const seed = process.env['ROLL_UP_SEED'];
const settings = { numRuns: runs, endOnFailure: true, ...(seed === undefined ? {} : { seed: Number(seed) }) };
/** Why an act of chance may rightly be refused. Anything else, a deadlock above all, is a failure. */
const refusals = new Set([
  'unit-does-not-assess',
  'unit-archived',
  'unit-not-there-yet',
  'revision-not-live',
  'provider-is-unit',
  'nothing-to-change',
  'first-version',
  'tree-cycle',
  'tree-parent-missing',
  'tree-parent-archived',
  'tree-children-active',
  'tree-root-immovable',
]);

describe('the stored scores', () => {
  let api: TestApi;
  let done = 0;
  let refused = 0;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const differences = (tenant: TestTenant) => scoreDifferences(api.superuser, { tenantId: tenant.id, ...cis });

  function send(ciso: TestPerson, { url, body, seen }: ActRequest): Promise<Answered> {
    return ciso.post(url, body, seen === null ? {} : { 'if-match': `"${String(seen)}"` });
  }

  function judge(actor: ScoreActor, request: ActRequest, answered: Answered): void {
    if (answered.status === 201) {
      done += 1;
      actor.learn(request, answered.body);
      return;
    }
    refused += 1;
    if (answered.status === 422 && refusals.has(String(answered.body['code']))) return;
    throw new Error(`${request.url} ${JSON.stringify(request.body)} answered ${String(answered.status)}: ${answered.text}`);
  }

  async function perform(ciso: TestPerson, actor: ScoreActor, act: ScoreAct): Promise<void> {
    const request = actor.request(act);
    judge(actor, request, await send(ciso, request));
  }

  /** Eight units on three levels, all made through the front door. */
  async function aSmallGroup(weights: readonly number[] = []): Promise<{ tenant: TestTenant; ciso: TestPerson; actor: ScoreActor }> {
    const tenant = await api.aTenant({ since: '2020-01-01' });
    await api.superuser.query(
      `update control c set weight = w.weight from unnest(array['1', '4', '13'], $2::integer[]) as w (code, weight)
        where c.tenant_id = $1 and c.code = w.code and w.weight is not null`,
      [tenant.id, weights],
    );
    const ciso = await tenant.aPerson('ciso');
    const actor = new ScoreActor([tenant.root]);
    const tree = [
      { parent: 0, assessesItself: false },
      { parent: 0, assessesItself: true },
      ...[1, 1, 1, 2, 2].map((parent) => ({ parent, assessesItself: true })),
    ];
    for (const [index, place] of tree.entries()) {
      await perform(ciso, actor, { act: 'create', on: '2020-01-01', weight: 1 + (index % 3), ...place });
    }
    return { tenant, ciso, actor };
  }

  const weights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });

  it('equal what follows from the facts, whatever was recorded, corrected, moved and back-dated', async () => {
    await fc.assert(
      fc.asyncProperty(weights, fc.array(scoreAct, { minLength: 15, maxLength: 40 }), async (controlWeights, acts) => {
        const { tenant, ciso, actor } = await aSmallGroup(controlWeights);
        for (const act of acts) await perform(ciso, actor, act);
        expect(await differences(tenant)).toEqual([]);
      }),
      settings,
    );
    expect(done).toBeGreaterThan(refused);
  }, 300_000);

  it('equal it still when people act at the same moment on other safeguards, units and providers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(scoreAct, { minLength: 2, maxLength: 5 }), { minLength: 4, maxLength: 10 }), async (moments) => {
        const { tenant, ciso, actor } = await aSmallGroup();
        for (const acts of moments) {
          const requests = withoutCollisions(acts.map((act) => actor.request(act)));
          const answers = await Promise.all(requests.map((request) => send(ciso, request)));
          requests.forEach((request, index) => judge(actor, request, answers[index] as Answered));
        }
        expect(await differences(tenant)).toEqual([]);
      }),
      settings,
    );
    const deadlocks = await api.superuser.query('select deadlocks::int from pg_stat_database where datname = current_database()');
    expect(deadlocks.rows).toEqual([{ deadlocks: 0 }]);
  }, 300_000);
});

/** Two at once on one subject is a conflict by design: the second is shown the first one's answer. */
function withoutCollisions(requests: readonly ActRequest[]): ActRequest[] {
  const taken = new Set<string>();
  return requests.filter((request) => {
    if (request.moves.some((key) => taken.has(key))) return false;
    for (const key of request.moves) taken.add(key);
    return true;
  });
}
