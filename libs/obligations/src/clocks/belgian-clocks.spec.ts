import { beClassification2024 } from '../classification/data/be-2024/law';
import { belgianClocks } from './belgian-clocks';
import type { Instant } from './instant';
import { clocksInForce, clockTableProblems, type LegalClock } from './legal-clock';
import { parsePeriod, type Period } from './period';
import { readClock, moveClock, startClock } from './started-clock';
import { brusselsZone } from './wall-clock';

type Deadlines = Readonly<Record<string, Instant>>;

/** For each hard place of the calendar: a trigger, and the deadline of each period of the table. */
const places: readonly (readonly [string, Instant, Deadlines])[] = [
  [
    'over the start of summer time',
    '2023-03-25T10:00:00.000Z',
    {
      PT24H: '2023-03-26T10:00:00.000Z',
      PT72H: '2023-03-28T10:00:00.000Z',
      P1M: '2023-04-25T09:00:00.000Z',
      P3M: '2023-06-25T09:00:00.000Z',
      P5M: '2023-08-25T09:00:00.000Z',
      P2W: '2023-04-08T09:00:00.000Z',
      P30D: '2023-04-24T09:00:00.000Z',
    },
  ],
  [
    'over the end of summer time',
    '2023-10-28T10:00:00.000Z',
    {
      PT24H: '2023-10-29T10:00:00.000Z',
      PT72H: '2023-10-31T10:00:00.000Z',
      P1M: '2023-11-28T11:00:00.000Z',
      P3M: '2024-01-28T11:00:00.000Z',
      P5M: '2024-03-28T11:00:00.000Z',
      P2W: '2023-11-11T11:00:00.000Z',
      P30D: '2023-11-27T11:00:00.000Z',
    },
  ],
  [
    'from a leap day',
    '2024-02-29T22:30:00.000Z',
    {
      PT24H: '2024-03-01T22:30:00.000Z',
      PT72H: '2024-03-03T22:30:00.000Z',
      P1M: '2024-03-29T22:30:00.000Z',
      P3M: '2024-05-29T21:30:00.000Z',
      P5M: '2024-07-29T21:30:00.000Z',
      P2W: '2024-03-14T22:30:00.000Z',
      P30D: '2024-03-30T22:30:00.000Z',
    },
  ],
  [
    'onto a leap day',
    '2024-01-31T09:00:00.000Z',
    {
      PT24H: '2024-02-01T09:00:00.000Z',
      PT72H: '2024-02-03T09:00:00.000Z',
      P1M: '2024-02-29T09:00:00.000Z',
      P3M: '2024-04-30T08:00:00.000Z',
      P5M: '2024-06-30T08:00:00.000Z',
      P2W: '2024-02-14T09:00:00.000Z',
      P30D: '2024-03-01T09:00:00.000Z',
    },
  ],
  [
    'from the end of a long month',
    '2023-01-31T09:00:00.000Z',
    {
      PT24H: '2023-02-01T09:00:00.000Z',
      PT72H: '2023-02-03T09:00:00.000Z',
      P1M: '2023-02-28T09:00:00.000Z',
      P3M: '2023-04-30T08:00:00.000Z',
      P5M: '2023-06-30T08:00:00.000Z',
      P2W: '2023-02-14T09:00:00.000Z',
      P30D: '2023-03-02T09:00:00.000Z',
    },
  ],
  [
    'over the end of a year',
    '2022-12-30T12:00:00.000Z',
    {
      PT24H: '2022-12-31T12:00:00.000Z',
      PT72H: '2023-01-02T12:00:00.000Z',
      P1M: '2023-01-30T12:00:00.000Z',
      P3M: '2023-03-30T11:00:00.000Z',
      P5M: '2023-05-30T11:00:00.000Z',
      P2W: '2023-01-13T12:00:00.000Z',
      P30D: '2023-01-29T12:00:00.000Z',
    },
  ],
  [
    'when it is already the new year in Brussels',
    '2022-12-31T23:30:00.000Z',
    {
      PT24H: '2023-01-01T23:30:00.000Z',
      PT72H: '2023-01-03T23:30:00.000Z',
      P1M: '2023-01-31T23:30:00.000Z',
      P3M: '2023-03-31T22:30:00.000Z',
      P5M: '2023-05-31T22:30:00.000Z',
      P2W: '2023-01-14T23:30:00.000Z',
      P30D: '2023-01-30T23:30:00.000Z',
    },
  ],
];

const table = belgianClocks.flatMap((row) =>
  places.map(([place, trigger, deadlines]) => [row.id, place, row, trigger, deadlines] as const),
);

describe('the clocks of the law', () => {
  it.each(table)('%s runs right %s', (id, _place, row, trigger, deadlines) => {
    const started = startClock(row, trigger, { key: id }, brusselsZone);
    expect(started.deadline).toBe(row.period === null ? null : deadlines[row.period]);
    if (row.period !== null) expect(started.deadline).toBeDefined();
  });

  it('are a table without faults', () => {
    expect(clockTableProblems(belgianClocks)).toEqual([]);
    for (const { id, period, sources } of belgianClocks) {
      expect([id, period === null || parsePeriod(period).ok]).toEqual([id, true]);
      expect([id, sources.length > 0]).toEqual([id, true]);
    }
  });

  it('of the security law hold from 18 October 2024, those of the privacy law before', () => {
    const on = (day: Parameters<typeof clocksInForce>[1]) =>
      new Set(clocksInForce(belgianClocks, day).map(({ regime }) => regime));
    expect(on('2018-05-24')).toEqual(new Set());
    expect(on('2024-10-17')).toEqual(new Set(['gdpr']));
    expect(on('2024-10-18')).toEqual(new Set(['nis2', 'gdpr']));
  });

  it('state the periods that the law states', () => {
    const periods = Object.fromEntries(belgianClocks.map(({ id, period }) => [id, period]));
    expect(periods).toEqual({
      'nis2.early-warning': 'PT24H',
      'nis2.incident-notification': 'PT72H',
      'nis2.incident-notification.trust-services': 'PT24H',
      'nis2.intermediate-report': null,
      'nis2.final-report': 'P1M',
      'nis2.progress-report': 'P1M',
      'nis2.final-report.after-progress': 'P1M',
      'nis2.recipients-notice': null,
      'nis2.threat-notice': null,
      'nis2.voluntary-notification': null,
      'gdpr.breach-notification': 'PT72H',
      'gdpr.processor-notice': null,
      'gdpr.persons-notice': null,
      'be.registration.identified': 'P5M',
      'be.registration-change': 'P2W',
      'be.registration-change.digital-providers': 'P3M',
      'be.defence': 'P30D',
    });
  });
});

describe('a table of clocks', () => {
  const [row] = belgianClocks as [LegalClock];

  it('may hold a later version beside an earlier one', () => {
    const earlier = { ...row, validTo: '2027-06-30' } as const;
    const later = { ...row, version: '2027-07-01', validFrom: '2027-07-01' } as const;
    expect(clockTableProblems([earlier, later])).toEqual([]);
    expect(clocksInForce([earlier, later], '2027-06-30')).toEqual([earlier]);
    expect(clocksInForce([earlier, later], '2027-07-01')).toEqual([later]);
  });

  it.each<[string, readonly LegalClock[]]>([
    [
      'version-twice',
      [
        { ...row, validTo: '2025-01-01' },
        { ...row, validFrom: '2025-01-02' },
      ],
    ],
    ['validity-overlaps', [row, { ...row, version: 'other', validFrom: '2027-01-01' }]],
    ['ends-before-it-starts', [{ ...row, validTo: '2024-10-17' }]],
    ['after-itself', [{ ...row, after: [row.report] }]],
  ])('is refused with %s', (code, rows) => {
    expect(clockTableProblems(rows)).toEqual([{ code, clock: row.id }]);
  });
});

describe('a clock that runs', () => {
  const [row] = belgianClocks as [LegalClock];
  const clock = startClock(row, '2022-12-06T02:15:00.000Z', { key: 'a' }, brusselsZone);
  const deadline = '2022-12-07T02:15:00.000Z';

  it.each<[string, Instant | null, Instant, ReturnType<typeof readClock>]>([
    [
      'has time left',
      null,
      '2022-12-06T14:15:00.000Z',
      { phase: 'running', leftMs: 43_200_000, lateMs: null },
    ],
    [
      'is in time to the last moment',
      null,
      deadline,
      { phase: 'running', leftMs: 0, lateMs: null },
    ],
    [
      'is late by what has passed since',
      null,
      '2022-12-07T02:16:00.000Z',
      { phase: 'overdue', leftMs: null, lateMs: 60_000 },
    ],
    [
      'was done in time at the very deadline',
      deadline,
      '2023-01-01T00:00:00.000Z',
      { phase: 'done-in-time', leftMs: null, lateMs: null },
    ],
    [
      'was done late by what had passed, however long ago that is',
      '2022-12-07T03:15:00.000Z',
      '2023-01-01T00:00:00.000Z',
      { phase: 'done-late', leftMs: null, lateMs: 3_600_000 },
    ],
  ])('%s', (_title, doneAt, now, reading) => {
    expect(clock.deadline).toBe(deadline);
    expect(readClock(clock, doneAt, now)).toEqual(reading);
  });

  it('without a period waits, and is never late', () => {
    const open = { deadline: null };
    expect(readClock(open, null, deadline).phase).toBe('waiting');
    expect(readClock(open, deadline, deadline)).toEqual({
      phase: 'done',
      leftMs: null,
      lateMs: null,
    });
  });

  it('keeps its row when its trigger is put right', () => {
    const moved = moveClock(clock, '2022-12-06T01:15:00.000Z', brusselsZone);
    expect(moved).toEqual({
      ...clock,
      triggeredAt: '2022-12-06T01:15:00.000Z',
      deadline: '2022-12-07T01:15:00.000Z',
    });
    const unknown: Period | null = moved.period;
    expect(unknown).toBe('PT24H');
  });
});

it('the clocks of registration say what the rules of registration say', () => {
  const periodOf = (id: string) => belgianClocks.find((row) => row.id === id)?.period;
  const periods = beClassification2024.registrations.map((regime) => [
    regime.code,
    regime.changeWithin.unit === 'weeks'
      ? `P${regime.changeWithin.count}W`
      : `P${regime.changeWithin.count}M`,
    regime.monthsAfterIdentification && `P${regime.monthsAfterIdentification}M`,
  ]);
  expect(periods).toEqual([
    ['general', periodOf('be.registration-change'), periodOf('be.registration.identified')],
    ['digital', periodOf('be.registration-change.digital-providers'), null],
  ]);
});
