import { addDays } from '@weerbaar/kernel';
import fc from 'fast-check';
import {
  correctiveActsAt,
  correctiveStages,
  findShortcoming,
  stepCorrectiveAction,
  type CorrectiveAct,
  type CorrectiveAction,
} from './corrective-action';

const today = '2026-11-21';
const found = (): CorrectiveAction => {
  const result = findShortcoming(
    'Backups are not tested.',
    '2026-09-01',
    'measure-continuity',
    today,
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const plan = {
  kind: 'plan',
  on: '2026-09-02',
  measure: 'Restore one system a month.',
  owner: 'p',
  dueOn: '2026-10-01',
  reason: '',
} as const;
const carryOut = { kind: 'carry-out', on: '2026-09-20', retestOn: '2026-10-15' } as const;
const passed = { kind: 'retest', on: '2026-10-14', passed: true, note: '' } as const;
const failed = {
  kind: 'retest',
  on: '2026-10-14',
  passed: false,
  note: 'Two files lost.',
} as const;
const close = { kind: 'close', on: '2026-10-15' } as const;

const play = (...acts: readonly CorrectiveAct[]) => {
  let action = found();
  for (const act of acts) {
    const next = stepCorrectiveAction(action, act, today);
    if (!next.ok) return next.error.code;
    action = next.value;
  }
  return action;
};
const refusal = (...acts: readonly CorrectiveAct[]) => {
  const result = play(...acts);
  return typeof result === 'string' ? result : 'done';
};

describe('a corrective action', () => {
  it('goes from finding through plan, execution and test to its closure', () => {
    expect(play(plan, carryOut, passed, close)).toMatchObject({
      stage: 'closed',
      owner: 'p',
      dueOn: '2026-10-01',
      carriedOutOn: '2026-09-20',
      retests: [{ on: '2026-10-14', passed: true }],
      closedOn: '2026-10-15',
    });
  });

  it('goes back to its plan when the test fails, and keeps that test', () => {
    expect(play(plan, carryOut, failed)).toMatchObject({
      stage: 'planned',
      carriedOutOn: null,
      retests: [{ passed: false, note: 'Two files lost.' }],
    });
    const again = { ...carryOut, on: '2026-10-20', retestOn: null } as const;
    expect(refusal(plan, carryOut, failed, again, { ...close, on: '2026-10-21' })).toBe(
      'retest-missing',
    );
  });

  it('asks for a new proof after it was opened again, on the same day as well', () => {
    const reopen = { kind: 'reopen', on: '2026-10-15', reason: 'It came back.' } as const;
    const again = { ...carryOut, on: '2026-10-15', retestOn: null } as const;
    expect(play(plan, carryOut, passed, close, reopen)).toMatchObject({
      stage: 'planned',
      closedOn: null,
    });
    expect(refusal(plan, carryOut, passed, close, reopen, again, close)).toBe('retest-missing');
  });

  it.each<[string, readonly CorrectiveAct[]]>([
    ['wrong-stage', [carryOut]],
    ['wrong-stage', [plan, close]],
    ['wrong-stage', [plan, carryOut, plan]],
    ['wrong-stage', [plan, carryOut, passed, close, close]],
    ['measure-missing', [{ ...plan, measure: ' ' }]],
    ['owner-missing', [{ ...plan, owner: null }]],
    ['due-date-missing', [{ ...plan, dueOn: null }]],
    ['due-before-finding', [{ ...plan, dueOn: '2026-08-31' }]],
    ['reason-missing', [plan, { ...plan, dueOn: '2026-12-01' }]],
    ['done', [plan, { ...plan, dueOn: '2026-12-01', reason: 'The supplier is late.' }]],
    ['before-last-step', [{ ...plan, on: '2026-08-31' }]],
    ['before-last-step', [plan, carryOut, { ...passed, on: '2026-09-19' }]],
    ['in-the-future', [plan, { ...carryOut, on: '2026-11-22', retestOn: null }]],
    ['retest-before-carried-out', [plan, { ...carryOut, retestOn: '2026-09-19' }]],
    ['retest-missing', [plan, carryOut, close]],
    ['reason-missing', [plan, carryOut, { ...failed, note: '' }]],
    ['reason-missing', [{ kind: 'dismiss', on: '2026-09-02', reason: '' }]],
    ['done', [{ kind: 'dismiss', on: '2026-09-02', reason: 'It was a misreading.' }]],
    ['wrong-stage', [plan, carryOut, { kind: 'dismiss', on: '2026-10-01', reason: 'No.' }]],
  ])('answers %s to %j', (code, acts) => {
    expect(refusal(...acts)).toBe(code);
  });

  it('begins with a finding that lies behind us', () => {
    expect(findShortcoming(' ', '2026-09-01', null, today)).toMatchObject({
      error: { code: 'finding-missing' },
    });
    expect(findShortcoming('A gap.', '2026-11-22', null, today)).toMatchObject({
      error: { code: 'in-the-future' },
    });
  });

  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-09-20', days));
  const text = fc.constantFrom('', 'Because.', 'Therefore.', 'Hence.');
  const anyAct: fc.Arbitrary<CorrectiveAct> = fc.oneof(
    fc.record({
      kind: fc.constant('plan' as const),
      on: day,
      measure: text,
      owner: fc.constantFrom(null, 'p', 'q', 'r'),
      dueOn: fc.option(day, { freq: 5 }),
      reason: text,
    }),
    fc.record({ kind: fc.constant('carry-out' as const), on: day, retestOn: fc.option(day) }),
    fc.record({ kind: fc.constant('retest' as const), on: day, passed: fc.boolean(), note: text }),
    fc.record({ kind: fc.constant('close' as const), on: day }),
    fc.record({ kind: fc.constant('dismiss' as const), on: day, reason: text }),
    fc.record({ kind: fc.constant('reopen' as const), on: day, reason: text }),
  );

  const lawful = (action: CorrectiveAction): void => {
    const { stage, measure, owner, dueOn, carriedOutOn, closedOn, retests } = action;
    expect(correctiveStages).toContain(stage);
    if (stage === 'planned' || stage === 'carried-out' || stage === 'closed') {
      expect([measure, owner, dueOn].includes(null)).toBe(false);
    }
    expect(carriedOutOn !== null).toBe(stage === 'carried-out' || stage === 'closed');
    expect(closedOn !== null).toBe(stage === 'closed' || stage === 'dismissed');
    if (stage === 'closed') {
      const last = retests.at(-1);
      expect(last?.passed).toBe(true);
      expect((last?.on ?? '') >= (carriedOutOn ?? '') && (closedOn ?? '') >= (last?.on ?? '')).toBe(
        true,
      );
    }
    expect(retests.map(({ on }) => on)).toEqual(retests.map(({ on }) => on).sort());
  };

  it('reaches no unlawful state by any sequence of acts, and loses no test', () => {
    let closed = 0;
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 20, maxLength: 60 }), (acts) => {
        let action = found();
        // In order of day, so that long histories come about.
        for (const act of acts.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
          const next = stepCorrectiveAction(action, act, today);
          if (!next.ok) continue;
          expect(correctiveActsAt(action.stage)).toContain(act.kind);
          expect(next.value.retests.slice(0, action.retests.length)).toEqual(action.retests);
          expect(next.value.lastOn >= action.lastOn).toBe(true);
          action = next.value;
          lawful(action);
          if (action.stage === 'closed') closed += 1;
        }
      }),
      { numRuns: 300, seed: 20221206 },
    );
    expect(closed).toBeGreaterThan(10);
  });
});
