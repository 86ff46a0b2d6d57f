import { at, nature, Play, role } from '../spec/playing';
import { brusselsZone } from '../clocks/wall-clock';
import type { BreachEntry } from './breach-entry';
import { breachEntryGaps, breachStanding, type BreachStanding } from './breach-register';
import type { IncidentAct } from './incident-command';
import { figuresOf, yearlyStatistics, type IncidentFigures } from './yearly-statistics';

const key = 'digipolis/gdpr.breach-notification/vtc';
const aware: IncidentAct = {
  ...{ kind: 'record-moment', entity: 'digipolis', moment: 'breach-awareness' },
  at: at('03-02T06:00'),
};
const breached = () => new Play().significant().do(at('03-02T12:00'), aware);
const standingOf = (play: Play): BreachStanding => {
  const standing = breachStanding(play.incident, 'digipolis');
  if (!standing) throw new Error('the entity knows of a breach');
  return standing;
};

const complete: BreachEntry = {
  facts: 'Files of the staff were copied.',
  effects: 'Fraud in the name of staff.',
  remedialAction: 'Passwords renewed.',
  leaked: [{ what: 'accounts', certainty: 'believed', whose: 'staff', people: null }],
  reasons: { late: '', authorityNotTold: '', peopleNotTold: '' },
};
const noReasons = { late: '', authorityNotTold: '', peopleNotTold: '' };
const empty: BreachEntry = {
  ...{ facts: ' ', effects: '', remedialAction: '', leaked: [], reasons: noReasons },
};

describe('the register of breaches', () => {
  it('knows nothing of an entity that knows of no breach', () => {
    expect(breachStanding(new Play().significant().incident, 'digipolis')).toBeNull();
    expect(breachStanding(new Play().significant().incident, 'city')).toBeNull();
  });

  it('asks for everything at first', () => {
    expect(breachEntryGaps(empty, standingOf(breached()))).toEqual([
      'facts-missing',
      'effects-missing',
      'remedial-action-missing',
      'leaked-data-missing',
      'risk-undecided',
      'authority-not-told-without-reason',
    ]);
  });

  it('asks why the authority was told late, and why people at high risk were not', () => {
    const play = breached()
      .send('r1', key, at('03-05T07:00'))
      .do(at('03-05T08:00'), {
        ...{ kind: 'decide-breach-risk', entity: 'digipolis', at: at('03-05T08:00') },
        ...{ risk: 'high', reasoning: 'Health data.' },
      });
    expect(standingOf(play).authorities).toEqual([
      {
        ...{ recipient: 'vtc', deadline: at('03-05T06:00'), toldAt: at('03-05T07:00') },
        lateMs: 3_600_000,
      },
    ]);
    expect(breachEntryGaps(complete, standingOf(play))).toEqual([
      'late-without-reason',
      'people-not-told-without-reason',
    ]);
    const reasons = { ...noReasons, late: 'The network was down.', peopleNotTold: 'Encrypted.' };
    expect(breachEntryGaps({ ...complete, reasons }, standingOf(play))).toEqual([]);
  });

  it('wants a reason for not telling the authority when no risk is likely', () => {
    const play = breached().do(at('03-02T13:00'), {
      ...{ kind: 'decide-breach-risk', entity: 'digipolis', at: at('03-02T13:00') },
      ...{ risk: 'unlikely', reasoning: 'Encrypted.' },
    });
    expect(breachEntryGaps(complete, standingOf(play))).toEqual([
      'authority-not-told-without-reason',
    ]);
  });

  it('leaves telling the authority to the controller', () => {
    const processor = {
      ...role,
      ...{ controller: false, breachAuthorities: [], processorFor: ['city'] },
    };
    const play = new Play().significant('digipolis', processor).do(at('03-02T12:00'), aware);
    expect(breachEntryGaps(complete, standingOf(play))).toEqual([]);
    expect(standingOf(play).controllers[0]).toMatchObject({ recipient: 'city', toldAt: null });
  });
});

describe('the statistics of a year', () => {
  const figures = (more: Partial<IncidentFigures>): IncidentFigures => ({
    cause: 'unknown',
    occurredAt: null,
    detectedAt: at('03-02T02:00'),
    recoveredAt: null,
    reports: [],
    ...more,
  });
  const of = (...all: readonly IncidentFigures[]) =>
    yearlyStatistics(all, 2026, at('12-31T12:00'), brusselsZone);

  it('count the incidents whose first sign fell in the year, in Brussels', () => {
    const statistics = of(
      figures({ detectedAt: '2025-12-31T22:59:00.000Z' }),
      figures({ detectedAt: '2025-12-31T23:00:00.000Z', cause: 'human-error' }),
      figures({ detectedAt: '2026-12-31T22:59:00.000Z', cause: 'human-error' }),
      figures({ detectedAt: '2026-12-31T23:00:00.000Z' }),
    );
    expect(statistics.incidents).toBe(2);
    expect(statistics.byCause).toMatchObject({ 'human-error': 2, unknown: 0 });
  });

  it('give the median and the longest of what is known', () => {
    const statistics = of(
      figures({ occurredAt: at('03-02T01:00'), recoveredAt: at('03-02T03:00') }),
      figures({ occurredAt: at('03-01T22:00') }),
      figures({ occurredAt: at('03-02T00:00') }),
      figures({}),
    );
    expect(statistics.toDetect).toEqual({ count: 3, medianMs: 7_200_000, longestMs: 14_400_000 });
    expect(statistics.toRecover).toEqual({ count: 1, medianMs: 3_600_000, longestMs: 3_600_000 });
    expect(of().toDetect).toEqual({ count: 0, medianMs: null, longestMs: null });
    const two = of(
      figures({ occurredAt: at('03-02T01:00') }),
      figures({ occurredAt: at('03-01T22:00') }),
    );
    expect(two.toDetect.medianMs).toBe(9_000_000);
  });

  it('tell what was sent in time, late, not yet, and without a deadline', () => {
    const play = breached()
      .send('r1', 'digipolis/nis2.early-warning', at('03-02T14:15'))
      .send('r2', key, at('03-05T07:00'))
      .do(at('03-05T08:00'), {
        kind: 'describe-incident',
        nature: { ...nature, cause: 'unknown' },
      });
    const incident = figuresOf(play.incident, null);
    if (!incident) throw new Error('the incident is open');
    expect(of(incident).toReport).toEqual({
      'early-warning': {
        taken: { count: 1, medianMs: 43_200_000, longestMs: 43_200_000 },
        ...{ inTime: 1, late: 0, pending: 0, withoutDeadline: 0 },
      },
      'incident-notification': {
        taken: { count: 0, medianMs: null, longestMs: null },
        ...{ inTime: 0, late: 1, pending: 0, withoutDeadline: 0 },
      },
      'breach-notification': {
        taken: { count: 1, medianMs: 262_800_000, longestMs: 262_800_000 },
        ...{ inTime: 0, late: 1, pending: 0, withoutDeadline: 0 },
      },
    });
    const then = yearlyStatistics([incident], 2026, at('03-04T12:00'), brusselsZone);
    expect(then.toReport['incident-notification']).toMatchObject({ late: 0, pending: 1 });
  });

  it('know nothing of an incident that was never opened', () => {
    expect(figuresOf(new Play().incident, null)).toBeNull();
  });
});
