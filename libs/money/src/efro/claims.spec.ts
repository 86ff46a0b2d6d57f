import fc from 'fast-check';
import { cents, noMoney, sumCents } from '../amount';
import { portionOf } from '../portion';
import { standingLines, type ClaimScope, payDueOn } from './claim';
import { claimActsAt, stepClaims, type ClaimAct, type Claims } from './claim-acts';
import { efroCyberCities2023 as call } from './data/efro-flanders-2021';
import { eligibleCost } from './methods';
import { indicatorAt, publicityDuties, retention } from './obligations';
import { claimOverview, mayBeLost, supportPosition } from './overview';
import { costByKind, type EfroProject } from './project';

const project: EfroProject = {
  number: '1',
  from: '2023-07-01',
  until: '2026-06-30',
  appliedOn: '2023-05-01',
  completedOn: null,
  total: cents(30_000_000),
  rate: 3333,
  methods: {
    rates: [{ code: 'indirect-15', rate: 1499, calculated: false }],
    hourlyRate: true,
    exception: '',
  },
  budget: { staff: cents(10_000_000), 'external-services': cents(5_000_000) },
  coFinanciers: [
    { code: 'city', kind: 'own', amount: cents(20_000_001) },
    { code: 'port', kind: 'public', amount: cents(4_500_000) },
  ],
};
const scope: ClaimScope = { project, call };
const today = '2026-06-30';
const documents = ['progress-report'];

const after = (acts: ClaimAct[], from: Claims = [], of: ClaimScope = scope): Claims =>
  acts.reduce((claims, act) => {
    const next = stepClaims(claims, act, of, today);
    if (!next.ok) throw new Error(next.error.code);
    return next.value;
  }, from);
const refusal = (claims: Claims, act: ClaimAct) => {
  const next = stepClaims(claims, act, scope, today);
  return next.ok ? 'done' : next.error.code;
};

const line = (key: string, amount: number, category = 'staff') => ({
  kind: 'add-line' as const,
  claim: 1,
  line: { key, category, amount: cents(amount) },
});
const opened = after([{ kind: 'open', from: '2023-07-01', until: '2023-12-31' }]);
const drafted = after(
  [line('a', 100_000), line('b', 50_000, 'external-services'), line('c', -1000)],
  opened,
);
const submit: ClaimAct = {
  kind: 'submit',
  claim: 1,
  on: '2024-01-15',
  documents,
  incomplete: ['z'],
};
const submitted = after([submit], drafted);
const verify = (changes: object = {}): ClaimAct => ({
  kind: 'verify',
  claim: 1,
  on: '2024-03-01',
  cuts: [{ line: 'a', amount: cents(10_000), error: 'not-proven', words: 'no proof' }],
  parked: ['b'],
  ...changes,
});
const verified = after([verify()], submitted);
const pay = (amount: number, reason = ''): ClaimAct => ({
  kind: 'pay',
  claim: 1,
  on: '2024-04-01',
  amount: cents(amount),
  reason,
});

describe('a claim', () => {
  it('goes from draft to paid with totals that were frozen twice', () => {
    const [claim] = verified;
    expect(claim?.submitted).toMatchObject({
      categories: { staff: 99_000, 'external-services': 50_000 },
      eligible: { flat: [{ code: 'indirect-15', amount: 14_840 }], total: 163_840 },
      support: 54_607,
    });
    expect(claim?.accepted).toMatchObject({
      categories: { staff: 89_000 },
      eligible: { total: 89_000 + 13_341 },
      support: 34_110,
    });
    expect(payDueOn(claim!, call)).toBe('2024-04-04');
    expect(after([pay(34_110)], verified)[0]).toMatchObject({ stage: 'paid', paid: 34_110 });
  });

  it.each<[string, Claims, ClaimAct, string]>([
    [
      'opened backwards',
      [],
      { kind: 'open', from: '2024-02-01', until: '2024-01-01' },
      'ends-before-it-starts',
    ],
    [
      'opened outside the project',
      [],
      { kind: 'open', from: '2023-06-30', until: '2024-01-01' },
      'period-outside-project',
    ],
    [
      'opened over another',
      opened,
      { kind: 'open', from: '2023-12-31', until: '2024-01-31' },
      'period-overlaps',
    ],
    ['unknown', opened, { ...submit, claim: 2 }, 'claim-unknown'],
    ['submitted empty', opened, submit, 'claim-empty'],
    ['submitted without its report', drafted, { ...submit, documents: [] }, 'document-missing'],
    [
      'submitted with a line that misses one',
      drafted,
      { ...submit, incomplete: ['b'] },
      'line-incomplete',
    ],
    ['submitted twice', submitted, submit, 'wrong-stage'],
    ['submitted tomorrow', drafted, { ...submit, on: '2026-07-01' }, 'in-the-future'],
    ['submitted before it begins', drafted, { ...submit, on: '2023-06-30' }, 'before-last-step'],
    [
      'submitted with credit notes alone',
      after([line('x', -5)], opened),
      submit,
      'claim-not-positive',
    ],
    ['given a line of nothing', drafted, line('d', 0), 'line-without-amount'],
    ['given a line twice', drafted, line('a', 5), 'line-declared-already'],
    ['given an unknown category', drafted, line('d', 5, 'gifts'), 'category-not-in-call'],
    ['given what a rate pays', drafted, line('d', 5, 'overhead'), 'category-paid-by-rate'],
    ['given a line after submission', submitted, line('d', 5), 'wrong-stage'],
    [
      'relieved of what it has not',
      drafted,
      { kind: 'drop-line', claim: 1, key: 'z' },
      'line-unknown',
    ],
    ['verified before submission', drafted, verify(), 'wrong-stage'],
    [
      'verified on a day before submission',
      submitted,
      verify({ on: '2024-01-14' }),
      'before-last-step',
    ],
    ['parked twice', submitted, verify({ parked: ['b', 'b'] }), 'parked-twice'],
    ['parked where there is nothing', submitted, verify({ parked: ['z'] }), 'line-unknown'],
    ['cut and parked', submitted, verify({ parked: ['a'] }), 'cut-of-parked-line'],
    ...(
      [
        ['z', 1, 'x', 'line-unknown'],
        ['a', 0, 'x', 'cut-not-positive'],
        ['a', 100_001, 'x', 'cut-exceeds-line'],
        ['a', 1, ' ', 'words-missing'],
        ['c', 1, 'x', 'cut-of-credit'],
      ] as const
    ).map(
      ([of, amount, words, code]) =>
        [
          `cut: ${code}`,
          submitted,
          verify({ cuts: [{ line: of, amount: cents(amount), error: 'other', words }] }),
          code,
        ] as [string, Claims, ClaimAct, string],
    ),
    ['paid too much', verified, pay(34_111), 'pay-exceeds-accepted'],
    ['paid below nothing', verified, pay(-1), 'pay-below-nothing'],
    ['paid less without a reason', verified, pay(34_109), 'reason-missing'],
    ['paid less with a reason', verified, pay(34_109, 'publicity'), 'done'],
    ['withdrawn after verification', verified, { kind: 'withdraw', claim: 1 }, 'wrong-stage'],
  ])('that is %s', (_name, claims, act, code) => {
    expect(refusal(claims, act)).toBe(code);
  });

  it('gives back its parked lines, and only those', () => {
    const next = after([{ kind: 'open', from: '2024-01-01', until: '2024-06-30' }], verified);
    const again = (key: string) => refusal(next, { ...line(key, 5), claim: 2 });
    expect(again('b')).toBe('done');
    expect(again('a')).toBe('line-declared-already');
  });

  it('can be corrected within what was declared, and its frozen totals stay', () => {
    const correct = (of: string, amount: number, words = 'audit'): ClaimAct => ({
      kind: 'correct',
      claim: 1,
      correction: { line: of, amount: cents(amount), error: 'other', words, on: '2024-05-01' },
    });
    expect(refusal(verified, correct('a', -90_001))).toBe('correction-exceeds-line');
    expect(refusal(verified, correct('a', 10_001))).toBe('correction-exceeds-line');
    expect(refusal(verified, correct('a', 0))).toBe('correction-without-amount');
    expect(refusal(verified, correct('b', -1))).toBe('correction-of-parked-line');
    expect(refusal(verified, correct('a', -1, ''))).toBe('words-missing');
    expect(refusal(submitted, correct('a', -1))).toBe('wrong-stage');
    const corrected = after([correct('a', -90_000), correct('c', 1000)], verified);
    expect(corrected[0]?.accepted).toEqual(verified[0]?.accepted);
    const { corrected: owed, eligible, left, approved } = supportPosition(corrected, scope);
    expect([owed, eligible, left]).toEqual([-34_110, 0, approved]);
  });

  it('says which acts its stage allows', () => {
    expect(claimActsAt('draft')).toEqual(['add-line', 'drop-line', 'submit']);
    expect(claimActsAt('submitted')).toEqual(['withdraw', 'verify']);
    expect(claimActsAt('verified')).toEqual(['pay', 'correct']);
    expect(claimActsAt('paid')).toEqual(['correct']);
  });

  it('never supports more than was approved', () => {
    const claims = after(
      [line('a', 30_000_000), { ...submit, incomplete: [] }, verify({ cuts: [], parked: [] })],
      opened,
    );
    const { accepted, left, approved } = supportPosition(claims, scope);
    expect([accepted, left]).toEqual([approved, 0]);
    expect(claims[0]?.accepted?.beyondApproved).toBeGreaterThan(0);
  });
});

const keys = fc.nat(19).map(String);
const number = fc.integer({ min: 1, max: 3 });
const acts: fc.Arbitrary<ClaimAct> = fc.oneof(
  fc.nat(5).map((half): ClaimAct => {
    const year = 2023 + ((half + 1) >> 1);
    const first = half % 2 === 1;
    return {
      kind: 'open',
      from: first ? `${year}-01-01` : `${year}-07-01`,
      until: first ? `${year}-06-30` : `${year}-12-31`,
    };
  }),
  ...[0, 1].map(() =>
    fc.record({
      kind: fc.constant('add-line' as const),
      claim: number,
      line: fc.record({
        key: keys,
        category: fc.constantFrom('staff', 'external-services', 'equipment', 'overhead'),
        amount: fc.integer({ min: -5000, max: 4_000_000 }).map(cents),
      }),
    }),
  ),
  fc.record({ kind: fc.constant('drop-line' as const), claim: number, key: keys }),
  ...[0, 1].map(() =>
    fc.record({
      kind: fc.constant('submit' as const),
      claim: number,
      on: fc.constant('2026-06-30' as const),
      documents: fc.constant(documents),
      incomplete: fc.constant([]),
    }),
  ),
  fc.record({ kind: fc.constant('withdraw' as const), claim: number }),
  ...[0, 1].map(() =>
    fc.record({
      kind: fc.constant('verify' as const),
      claim: number,
      on: fc.constant('2026-06-30' as const),
      cuts: fc.array(
        fc.record({
          line: keys,
          amount: fc.integer({ min: 1, max: 1_000_000 }).map(cents),
          error: fc.constant('other' as const),
          words: fc.constant('x'),
        }),
        { maxLength: 1 },
      ),
      parked: fc.uniqueArray(keys, { maxLength: 1 }),
    }),
  ),
  fc.record({
    kind: fc.constant('pay' as const),
    claim: number,
    on: fc.constant('2026-06-30' as const),
    amount: fc.nat(3_000_000).map(cents),
    reason: fc.constant('x'),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    claim: number,
    correction: fc.record({
      line: keys,
      amount: fc.integer({ min: -500_000, max: 500_000 }).map(cents),
      error: fc.constant('other' as const),
      words: fc.constant('x'),
      on: fc.constant('2026-06-30' as const),
    }),
  }),
);

const halves = after([
  { kind: 'open', from: '2023-07-01', until: '2023-12-31' },
  { kind: 'open', from: '2024-01-01', until: '2024-06-30' },
  ...[101, 333, 4567, 99_999].flatMap((amount, index): ClaimAct[] => [
    line(String(index), amount),
    { ...line(String(index + 10), 7 * amount), claim: 2 },
  ]),
]);

const stages = ['draft', 'submitted', 'verified', 'paid'];

/** What must hold of any claims, whatever was done to them. */
function holds(claims: Claims): void {
  const declared = claims.flatMap((claim) =>
    claim.lines.flatMap(({ key }) => (claim.parked.includes(key) ? [] : [key])),
  );
  expect(new Set(declared).size).toBe(declared.length);
  for (const claim of claims) {
    expect(claim.submitted === null).toBe(claim.stage === 'draft');
    expect(claim.accepted === null).toBe(stages.indexOf(claim.stage) < 2);
    expect(claim.paid === null).toBe(claim.stage !== 'paid');
    const frozen = claim.accepted ?? claim.submitted;
    if (frozen) {
      const { real, flat, total } = frozen.eligible;
      expect(total).toBe(sumCents([...Object.values(real), ...flat.map(({ amount }) => amount)]));
      expect(sumCents(Object.values(frozen.categories))).toBe(
        sumCents(standingLines(claim).map(({ amount }) => amount)),
      );
    }
    for (const row of claimOverview(claims, claim.number, scope) ?? []) {
      expect(row.declared).toBe(row.stands + row.cut + row.parked);
      expect(row.budget).toBe(row.before + row.stands + row.left);
    }
  }
  const position = supportPosition(claims, scope);
  expect(sumCents(position.carriers.map(({ amount }) => amount))).toBe(position.eligible);
  expect(position.approved).toBe(
    position.submitted + position.accepted + position.corrected + position.left,
  );
  expect(position.paid).toBeLessThanOrEqual(
    sumCents(claims.map(({ accepted }) => cents(Math.max(accepted?.support ?? 0, 0)))),
  );
}

describe('claims to which anything is done', () => {
  it('never reach a state that cannot be, and lose no cent', () => {
    let most = 0;
    fc.assert(
      fc.property(fc.array(acts, { minLength: 40, maxLength: 120 }), (sequence) => {
        let claims = halves;
        for (const act of sequence) {
          const next = stepClaims(claims, act, scope, today);
          if (!next.ok) continue;
          for (const before of claims) {
            const claim = next.value.find((one) => one.number === before.number);
            if (before.accepted) expect(claim?.accepted).toBe(before.accepted);
            if (before.paid !== null) expect(claim?.paid).toBe(before.paid);
          }
          claims = next.value;
          if (act.kind !== 'add-line' && act.kind !== 'drop-line') holds(claims);
        }
        const frozen = claims.filter(({ accepted }) => accepted);
        most = Math.max(most, frozen.length);
        const real = costByKind(
          Object.fromEntries(
            call.categories.map(({ code }) => [
              code,
              sumCents(frozen.map(({ accepted }) => accepted?.categories[code] ?? noMoney)),
            ]),
          ),
          call,
        );
        const once = eligibleCost(real, project.methods, call).total;
        const total = sumCents(frozen.map(({ accepted }) => accepted!.eligible.total));
        expect(total).toBe(once);
        const support = sumCents(frozen.map(({ accepted }) => accepted!.support));
        expect(support).toBe(
          Math.min(
            portionOf(once, project.rate, call.rounding),
            supportPosition([], scope).approved,
          ),
        );
      }),
      { numRuns: 60 },
    );
    expect(most).toBeGreaterThan(1);
  });
});

describe('what a project owes', () => {
  it('may be lost when it is declared too late', () => {
    const whole = 16_499_000;
    expect(
      mayBeLost(submitted, [{ by: '2024-01-15', eligible: cents(163_840) }], scope, today),
    ).toEqual([
      { by: '2024-01-15', state: 'met', eligible: 0, support: 0 },
      {
        by: '2029-12-31',
        state: 'open',
        eligible: whole - 163_840,
        support: portionOf(cents(whole - 163_840), 3333, 'down'),
      },
    ]);
    const [missed] = mayBeLost(
      submitted,
      [{ by: '2024-01-14', eligible: cents(100) }],
      scope,
      today,
    );
    expect(missed).toEqual({ by: '2024-01-14', state: 'missed', eligible: 100, support: 33 });
  });

  it('is kept five years after the year of the last payment, longer by procedures', () => {
    expect(retention(null, [], call)).toEqual({ code: 'not-yet-paid' });
    expect(retention('2026-03-01', [], call)).toMatchObject({ until: '2031-12-31' });
    const procedure = (from: string, until: string | null) =>
      ({ from, until }) as { from: '2026-01-01'; until: '2026-01-01' | null };
    expect(retention('2026-03-01', [procedure('2028-01-01', '2028-01-10')], call)).toEqual({
      code: 'until',
      until: '2032-01-10',
      extendedDays: 10,
    });
    const overlapping = [
      procedure('2028-01-01', '2028-01-10'),
      procedure('2028-01-05', '2028-01-12'),
      procedure('2028-01-06', '2028-01-07'),
    ];
    expect(retention('2026-03-01', overlapping, call)).toMatchObject({ extendedDays: 12 });
    expect(retention('2026-03-01', [procedure('2026-04-01', '2027-01-02')], call)).toMatchObject({
      extendedDays: 2,
    });
    expect(retention('2026-03-01', [procedure('2030-01-01', null)], call)).toEqual({
      code: 'suspended',
      since: '2030-01-01',
    });
    expect(retention('2026-03-01', [procedure('2032-01-01', null)], call)).toMatchObject({
      until: '2031-12-31',
    });
  });

  it('is made known, or costs up to three per cent of the support', () => {
    const duties = (total: number, investment: boolean, proven: string[]) =>
      publicityDuties({ total: cents(total), investment, proven }, cents(100_001), call);
    const small = ['website-and-social-media', 'statement-on-documents', 'poster-or-display'];
    expect(duties(50_000_000, true, small)).toMatchObject({ atStake: 0 });
    expect(duties(50_000_001, true, small).duties.map(({ code }) => code)).toEqual([
      ...small,
      'plaque',
    ]);
    expect(duties(50_000_001, true, small).atStake).toBe(3000);
    expect(duties(50_000_001, false, small).atStake).toBe(0);
    expect(duties(1_000_000_001, false, []).duties).toHaveLength(4);
  });

  it('is measured by indicators that may have to fall as well as rise', () => {
    const indicator = {
      code: 'RCO14',
      baseline: 0,
      target: 30,
      targetOn: '2026-06-30' as const,
      values: [
        { on: '2024-01-01' as const, value: 10 },
        { on: '2025-01-01' as const, value: 30 },
      ],
    };
    expect(indicatorAt(indicator, '2023-12-31')).toEqual({
      value: null,
      covered: null,
      state: 'no-value',
    });
    expect(indicatorAt(indicator, '2024-06-01')).toEqual({
      value: 10,
      covered: { numerator: 1n, denominator: 3n },
      state: 'under-way',
    });
    expect(indicatorAt(indicator, '2025-01-01').state).toBe('reached');
    expect(indicatorAt({ ...indicator, target: 31 }, '2026-07-01').state).toBe('late');
    const falling = { ...indicator, baseline: 30, target: 10 };
    expect(indicatorAt(falling, '2024-06-01').state).toBe('reached');
    expect(indicatorAt(falling, '2025-06-01').state).toBe('under-way');
  });
});
