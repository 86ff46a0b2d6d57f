import fc from 'fast-check';
import { scoreActs, scoreMoments } from '@weerbaar/testing';
import { startApi, type TestApi } from '../../testing/api-harness';
import { SmallGroup } from '../../testing/small-group';

const runs = Number(process.env['ROLL_UP_RUNS'] ?? 10);
const seed = process.env['ROLL_UP_SEED'];
/** A failure prints its seed. ROLL_UP_SEED plays it again, and then looks for the shortest way to it. */
const settings = {
  numRuns: runs,
  endOnFailure: seed === undefined,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
};
const longest = 60_000 + runs * 20_000;

describe('the stored scores', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const weights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });

  it(
    'equal what follows from the facts, whatever was recorded, corrected, moved and back-dated',
    async () => {
      let [done, refused] = [0, 0];
      await fc.assert(
        fc.asyncProperty(weights, scoreActs, async (controlWeights, acts) => {
          const group = await SmallGroup.found(api, controlWeights);
          for (const act of acts) await group.perform(act);
          expect(await group.differences()).toEqual([]);
          done += group.counted.done;
          refused += group.counted.refused;
        }),
        settings,
      );
      expect(done).toBeGreaterThan(refused / 2);
    },
    longest,
  );

  it(
    'equal it still when people act at the same moment on other safeguards, units and providers',
    async () => {
      await fc.assert(
        fc.asyncProperty(scoreMoments, async (acts) => {
          const group = await SmallGroup.found(api);
          for (const atOnce of acts) await group.performAtOnce(atOnce);
          expect(await group.differences()).toEqual([]);
        }),
        settings,
      );
      const deadlocks = await api.superuser.query(
        'select deadlocks::int from pg_stat_database where datname = current_database()',
      );
      expect(deadlocks.rows).toEqual([{ deadlocks: 0 }]);
    },
    longest,
  );
});
