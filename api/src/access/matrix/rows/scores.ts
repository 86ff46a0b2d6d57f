import { aForm } from '../../../testing/form';
import { knownOnly, readUnit, type Row, slot } from '../row';

const unitId = slot('unit', readUnit);
const framework = slot('framework', knownOnly(200));
const of = (
  ids: Readonly<Record<string, string>>,
): { query: Readonly<Record<string, string>> } => ({
  query: { framework: ids['framework'] ?? 'cis' },
});
const readers = { may: 'ACLPMU', reach: 'unit' } as const;

export const scoreRows: readonly Row[] = [
  {
    ...readers,
    operation: 'GET /api/v1/units/{unitId}/dashboard',
    slots: { unitId, framework },
    send: ({ ids }) => of(ids),
  },
  {
    ...readers,
    operation: 'GET /api/v1/units/{unitId}/scores',
    slots: { unitId, framework },
    send: ({ ids }) => of(ids),
  },
  {
    ...readers,
    operation: 'GET /api/v1/units/{unitId}/targets',
    slots: { unitId, framework },
    send: ({ ids }) => of(ids),
  },
  {
    ...readers,
    operation: 'GET /api/v1/units/{unitId}/targets/export',
    slots: { unitId, framework },
    send: ({ ids }) => of(ids),
  },
  {
    ...readers,
    operation: 'GET /api/v1/units/{unitId}/controls/{code}',
    slots: { unitId, code: slot('control', knownOnly(200)), framework },
    send: ({ ids }) => of(ids),
  },
  {
    ...readers,
    operation: 'GET /api/v1/units/{unitId}/safeguards/{code}',
    slots: { unitId, code: slot('safeguard', knownOnly(200)), framework },
    send: ({ ids }) => of(ids),
  },
  {
    ...readers,
    operation: 'GET /api/v1/safeguards/{code}',
    slots: { code: slot('safeguard', knownOnly(200)), unit: unitId, framework },
    // Without a unit it shows every unit that the asker may see.
    send: ({ ids, cell }) => ({
      query: { ...of(ids).query, ...(cell.slot === 'unit' ? { unit: ids['unit'] ?? '' } : {}) },
    }),
  },
  {
    ...readers,
    operation: 'GET /api/v1/scores/export',
    plain: 200,
    slots: { unit: unitId, framework },
    send: ({ ids, cell }) => ({
      query: { ...of(ids).query, ...(cell.slot === 'unit' ? { unit: ids['unit'] ?? '' } : {}) },
    }),
  },
  {
    // It shows what is there, so a framework that nobody has shows nothing.
    operation: 'GET /api/v1/my-work',
    may: 'CL',
    reach: 'unit',
    slots: {
      framework: slot('framework', { known: '200 work', foreign: '200 none', random: '200 none' }),
    },
    send: ({ ids }) => of(ids),
    word: (body) => ((body['changed'] as unknown[]).length > 0 ? 'work' : 'none'),
  },
  {
    // What a row names and what becomes of it stands in the report; only the rows that may be written are.
    operation: 'POST /api/v1/scores/imports',
    may: 'CL',
    reach: 'unit',
    slots: {
      unit: slot('unit', {
        own: '200 added',
        below: '200 added',
        sibling: ['200 added', '200 unit-unknown', '200 unit-not-allowed'],
        parent: ['200 added', '200 unit-unknown', '200 unit-not-allowed'],
        gone: '200 unit-does-not-assess',
        foreign: '200 unit-unknown',
        random: '200 unit-unknown',
      }),
      code: slot('safeguard', {
        known: '200 added',
        foreign: '200 safeguard-unknown',
        random: '200 safeguard-unknown',
      }),
      framework: slot('framework', { known: '200 added', foreign: 404, random: 404 }),
    },
    send: ({ ids, cell }, world) => {
      const unit = ids['unit'] ?? '';
      const code = cell.expected === '200 added' ? world.unusedSafeguard(unit) : ids['code'];
      const columns = 'unit_id;safeguard;effective_on;kind;documentation;implementation';
      const form = aForm(
        {},
        {
          name: 'scores.csv',
          content: `${columns}\n${unit};${code ?? ''};2025-03-01;scored;2;2\n`,
        },
      );
      return {
        query: { ...of(ids).query, dryRun: 'false' },
        body: form.payload,
        headers: form.headers,
      };
    },
    word: (body) => {
      const [fate] = body['fates'] as { fate: string; reason: string | null }[];
      return fate?.reason ?? fate?.fate ?? 'nothing';
    },
  },
];
