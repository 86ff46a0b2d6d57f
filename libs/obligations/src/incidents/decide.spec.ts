import { at, filled, judged, nature, Play, role } from '../spec/playing';
import type { Instant } from '../clocks/instant';
import { belgianClocks } from '../clocks/belgian-clocks';
import { belgianLaw } from './belgian-law';
import { openClocks } from './incident';
import type { IncidentAct, IncidentRefusal, Law } from './incident-command';
import { prefilledContent } from './prefilled-content';
import { prospectiveClocks } from './prospective-clocks';

const warning = 'digipolis/nis2.early-warning';
const notification = 'digipolis/nis2.incident-notification';
const final = 'digipolis/nis2.final-report';
const progress = 'digipolis/nis2.progress-report';
const afterProgress = 'digipolis/nis2.final-report.after-progress';

const deadlines = (play: Play) =>
  Object.fromEntries(openClocks(play.incident).map(({ key, deadline }) => [key, deadline]));

const breach = (entity: string, moment: Instant): IncidentAct => ({
  ...{ kind: 'record-moment', entity, moment: 'breach-awareness', at: moment },
});
const handled = (moment: Instant): IncidentAct => ({
  ...{ kind: 'record-moment', entity: 'digipolis', moment: 'incident-handled', at: moment },
});

describe('from awareness to the final report', () => {
  it('each report sets the next clock going', () => {
    const play = new Play().significant();
    expect(deadlines(play)).toEqual({
      [warning]: at('03-03T02:15'),
      [notification]: at('03-05T02:15'),
    });

    play.send('r1', warning, at('03-02T20:00')).send('r2', notification, at('03-04T09:00'));
    // One month after the notification was sent, over the start of summer time.
    expect(deadlines(play)).toEqual({
      [final]: at('04-04T08:00'),
      [progress]: at('04-04T08:00'),
    });

    play.do(at('03-20T12:00'), handled(at('03-20T11:00')));
    expect(deadlines(play)).toEqual({ [final]: at('04-04T08:00') });
    play.send('r3', final, at('04-01T08:00')).do(at('04-01T09:00'), { kind: 'close-incident' });
    expect(play.incident.status).toBe('closed');
  });

  it('a progress report stands in while it runs, then a month runs from the handling', () => {
    const play = new Play()
      .significant()
      .send('r1', warning, at('03-02T20:00'))
      .send('r2', notification, at('03-04T09:00'))
      .send('r3', progress, at('04-03T09:00'));
    expect(deadlines(play)).toEqual({});
    expect(play.clock(final).ended).toBe('progress-report-sent');

    play.do(at('08-31T12:00'), handled(at('08-31T10:00')));
    expect(deadlines(play)).toEqual({ [afterProgress]: at('09-30T10:00') });
    play.send('r4', afterProgress, at('09-15T10:00'));
    expect(deadlines(play)).toEqual({});
  });

  it('the first deadline holds again when it is handled before it after all', () => {
    const play = new Play()
      .significant()
      .send('r1', warning, at('03-02T20:00'))
      .send('r2', notification, at('03-04T09:00'))
      .send('r3', progress, at('03-15T09:00'))
      .do(at('03-20T12:00'), handled(at('03-20T11:00')));
    expect(deadlines(play)).toEqual({ [`${final}/2`]: at('04-04T08:00') });
    play.do(at('05-01T12:00'), {
      ...{ kind: 'amend-moment', entity: 'digipolis', moment: 'incident-handled' },
      ...{ at: at('04-30T11:00'), reason: 'It flared up again.' },
    });
    expect(deadlines(play)).toEqual({ [afterProgress]: at('05-30T11:00') });
  });

  it('a provider of trust services notifies within 24 hours', () => {
    const play = new Play().significant('digipolis', { ...role, trustServices: true });
    expect(deadlines(play)).toEqual({
      [warning]: at('03-03T02:15'),
      [`${notification}.trust-services`]: at('03-03T02:15'),
    });
  });

  it('is shown as if it ran while nobody has judged', () => {
    const play = new Play().significant();
    const undecided = new Play().do(
      at('03-02T03:00'),
      { kind: 'open-incident', nature },
      { kind: 'involve-entity', entity: 'digipolis', role },
      {
        ...{ kind: 'record-moment', entity: 'digipolis', moment: 'incident-awareness' },
        at: at('03-02T02:15'),
      },
    );
    expect(
      prospectiveClocks(undecided.incident, belgianLaw).map(({ key, deadline }) => [key, deadline]),
    ).toEqual(Object.entries(deadlines(play)));
    expect(prospectiveClocks(play.incident, belgianLaw)).toEqual([]);
    undecided.do(at('03-02T03:00'), judged('digipolis', at('03-02T03:00'), 'not-significant'));
    expect(prospectiveClocks(undecided.incident, belgianLaw)).toEqual([]);
  });

  it('a final report that has gone is not asked for again when the handling is put right', () => {
    const play = new Play()
      .significant()
      .send('r1', warning, at('03-02T20:00'))
      .send('r2', notification, at('03-04T09:00'))
      .send('r3', progress, at('03-15T09:00'))
      .do(at('05-01T12:00'), handled(at('05-01T11:00')))
      .send('r4', afterProgress, at('05-15T10:00'))
      .do(at('05-16T12:00'), {
        ...{ kind: 'amend-moment', entity: 'digipolis', moment: 'incident-handled' },
        ...{ at: at('03-20T11:00'), reason: 'It had been over before.' },
      });
    expect(deadlines(play)).toEqual({});
  });

  it('each request has a clock of its own, also when the same authority asks again', () => {
    const ask = (moment: Instant): IncidentAct => ({
      ...{ kind: 'open-step', entity: 'digipolis', trigger: 'request-received', at: moment },
      ...{ counterpart: 'csirt', reason: 'By telephone.' },
    });
    const first = 'digipolis/nis2.intermediate-report/csirt';
    const play = new Play().significant().do(at('03-02T10:00'), ask(at('03-02T10:00')));
    play.send('r1', first, at('03-02T11:00')).do(at('03-02T12:00'), ask(at('03-02T12:00')));
    expect(play.clock(first)).toMatchObject({
      triggeredAt: at('03-02T10:00'),
      doneAt: at('03-02T11:00'),
    });
    expect(play.clock(`${first}/2`).triggeredAt).toBe(at('03-02T12:00'));
  });
});

describe('one event and many entities', () => {
  it('has for each its own awareness, judgement and clocks', () => {
    const play = new Play().significant().do(
      at('03-02T12:00'),
      { kind: 'involve-entity', entity: 'city', role },
      {
        ...{ kind: 'record-moment', entity: 'city', moment: 'incident-awareness' },
        at: at('03-02T08:00'),
      },
      judged('city', at('03-02T09:00'), 'not-significant'),
    );
    expect(openClocks(play.incident).map(({ entity }) => entity)).toEqual([
      'digipolis',
      'digipolis',
    ]);
    play.do(at('03-02T13:00'), judged('city', at('03-02T13:00')));
    expect(play.clock('city/nis2.early-warning').deadline).toBe(at('03-03T08:00'));
  });

  it('a processor tells each controller without a period, a controller each of its authorities', () => {
    const play = new Play().do(
      at('03-02T12:00'),
      { kind: 'open-incident', nature },
      {
        ...{ kind: 'involve-entity', entity: 'digipolis' },
        role: { ...role, controller: false, breachAuthorities: [], processorFor: ['city', 'zone'] },
      },
      {
        ...{ kind: 'involve-entity', entity: 'zone' },
        role: { ...role, breachAuthorities: ['vtc', 'coc'] },
      },
      breach('digipolis', at('03-02T04:00')),
      breach('zone', at('03-02T06:00')),
    );
    expect(deadlines(play)).toEqual({
      'digipolis/gdpr.processor-notice/city': null,
      'digipolis/gdpr.processor-notice/zone': null,
      'zone/gdpr.breach-notification/vtc': at('03-05T06:00'),
      'zone/gdpr.breach-notification/coc': at('03-05T06:00'),
    });
  });

  it('a breach without risk stops the clock, one with high risk must be told to the people', () => {
    const play = new Play()
      .significant()
      .do(at('03-02T12:00'), breach('digipolis', at('03-02T06:00')));
    const risk = (level: 'unlikely' | 'high', moment: Instant): IncidentAct => ({
      ...{ kind: 'decide-breach-risk', entity: 'digipolis', at: moment, risk: level },
      reasoning: 'Seen what was taken.',
    });
    play.do(at('03-02T13:00'), risk('unlikely', at('03-02T13:00')));
    expect(play.clock('digipolis/gdpr.breach-notification/vtc').ended).toBe('risk-unlikely');
    play.do(at('03-03T13:00'), risk('high', at('03-03T13:00')));
    expect(play.clock('digipolis/gdpr.breach-notification/vtc/2').deadline).toBe(at('03-05T06:00'));
    expect(play.clock('digipolis/gdpr.persons-notice').triggeredAt).toBe(at('03-03T13:00'));
    play.do(at('03-04T13:00'), risk('high', at('03-04T13:00')));
    expect(play.clock('digipolis/gdpr.persons-notice').triggeredAt).toBe(at('03-03T13:00'));
  });
});

it('people are told again when the risk becomes high again', () => {
  const risk = (level: 'unlikely' | 'high', moment: Instant): IncidentAct => ({
    ...{ kind: 'decide-breach-risk', entity: 'digipolis', at: moment, risk: level },
    reasoning: 'Seen what was taken.',
  });
  const notice = 'digipolis/gdpr.persons-notice';
  const play = new Play()
    .significant()
    .do(at('03-02T12:00'), breach('digipolis', at('03-02T06:00')), risk('high', at('03-02T12:00')))
    .send('r1', notice, at('03-02T13:00'))
    .do(at('03-05T12:00'), risk('unlikely', at('03-03T12:00')), risk('high', at('03-05T12:00')));
  expect(play.clock(notice)).toMatchObject({
    triggeredAt: at('03-02T12:00'),
    doneAt: at('03-02T13:00'),
  });
  expect(play.clock(`${notice}/2`).triggeredAt).toBe(at('03-05T12:00'));
});

describe('awareness put right', () => {
  it('moves the deadlines, also of what was sent, and keeps what was said before', () => {
    const play = new Play().significant().send('r1', warning, at('03-03T01:30'));
    play.do(at('03-04T00:00'), {
      ...{ kind: 'amend-moment', entity: 'digipolis', moment: 'incident-awareness' },
      ...{ at: at('03-02T01:00'), reason: 'The night shift had seen it.' },
    });
    expect(play.clock(warning)).toMatchObject({
      deadline: at('03-03T01:00'),
      doneAt: at('03-03T01:30'),
    });
    expect(play.clock(notification).deadline).toBe(at('03-05T01:00'));
    expect(
      play.incident.entities[0]?.moments['incident-awareness']?.history.map(
        (entry) => entry.reason,
      ),
    ).toEqual([null, 'The night shift had seen it.']);
  });
});

describe('a change of the law', () => {
  const changed: Law = {
    ...belgianLaw,
    clocks: belgianClocks.flatMap((row) =>
      row.id === 'nis2.incident-notification' || row.id === 'nis2.final-report'
        ? [
            { ...row, validTo: '2026-03-03' },
            {
              ...row,
              version: '2026-03-04',
              validFrom: '2026-03-04',
              period: row.id === 'nis2.final-report' ? ('P2M' as const) : ('PT96H' as const),
            },
          ]
        : [row],
    ),
  };

  it('in the middle of an incident leaves running deadlines and governs what starts later', () => {
    const play = new Play().significant().changeLaw(changed).send('r1', warning, at('03-02T20:00'));
    play.do(at('03-04T08:00'), { kind: 'add-note', at: at('03-04T08:00'), text: 'Still down.' });
    expect(play.clock(notification)).toMatchObject({
      version: '2024-10-18',
      deadline: at('03-05T02:15'),
    });
    play.send('r2', notification, at('03-04T09:00'));
    expect(play.clock(final)).toMatchObject({
      version: '2026-03-04',
      deadline: at('05-04T08:00'),
    });
  });

  it('keeps the version with which a clock started when its awareness is put right', () => {
    const play = new Play()
      .significant()
      .changeLaw(changed)
      .do(at('03-04T12:00'), {
        ...{ kind: 'amend-moment', entity: 'digipolis', moment: 'incident-awareness' },
        ...{ at: at('03-02T02:45'), reason: 'The clock of the log was wrong.' },
      });
    expect(play.clock(notification)).toMatchObject({
      version: '2024-10-18',
      deadline: at('03-05T02:45'),
    });
  });

  it('that takes the row away ends nothing that runs', () => {
    const play = new Play().significant().changeLaw({ ...belgianLaw, clocks: [] });
    play.do(at('03-02T12:00'), { kind: 'describe-entity', entity: 'digipolis', role });
    expect(Object.keys(deadlines(play))).toEqual([warning, notification]);
  });
});

describe('the night of 5 to 6 December 2022', () => {
  const night = (act?: IncidentAct) => {
    const aware: Instant = '2022-12-06T02:15:00.000Z';
    const play = new Play().do(
      '2022-12-06T03:00:00.000Z',
      { kind: 'open-incident', nature: { ...nature, detectedAt: aware } },
      { kind: 'involve-entity', entity: 'digipolis', role },
      {
        ...{ kind: 'record-moment', entity: 'digipolis', moment: 'incident-awareness' },
        at: aware,
      },
    );
    return act ? play.do('2026-11-21T10:00:00.000Z', act) : play;
  };
  const significant = judged('digipolis', '2022-12-06T03:00:00.000Z');
  const asIf: IncidentAct = {
    ...{ kind: 'apply-law-as-if', lawOn: '2026-11-21', reason: 'Played as if the law had held.' },
  };

  it('starts no clock of a law that was not there yet', () => {
    expect(night().refusal('2022-12-06T03:00:00.000Z', significant)).toEqual({
      ...{ code: 'law-not-in-force', entity: 'digipolis', validFrom: '2024-10-18' },
    });
    expect(prospectiveClocks(night().incident, belgianLaw)).toEqual([]);
  });

  it('moves no clock to before its law, whatever comes to light', () => {
    const play = new Play().do(
      '2024-10-18T03:00:00.000Z',
      { kind: 'open-incident', nature: { ...nature, detectedAt: '2024-10-17T22:00:00.000Z' } },
      { kind: 'involve-entity', entity: 'digipolis', role },
      {
        ...{ kind: 'record-moment', entity: 'digipolis', moment: 'incident-awareness' },
        at: '2024-10-17T22:00:00.000Z',
      },
      judged('digipolis', '2024-10-18T03:00:00.000Z'),
    );
    const earlier: IncidentAct = {
      ...{ kind: 'amend-moment', entity: 'digipolis', moment: 'incident-awareness' },
      ...{ at: '2024-10-17T21:59:59.999Z', reason: 'A minute to midnight.' },
    };
    expect(play.refusal('2024-10-18T03:00:00.000Z', earlier)).toEqual({
      ...{ code: 'law-not-in-force', entity: 'digipolis', validFrom: '2024-10-18' },
    });
  });

  it('starts the clock of the law that was', () => {
    const play = night().do(
      '2022-12-06T05:00:00.000Z',
      breach('digipolis', '2022-12-06T04:00:00.000Z'),
    );
    expect(deadlines(play)).toEqual({
      'digipolis/gdpr.breach-notification/vtc': '2022-12-09T04:00:00.000Z',
    });
  });

  it('can be played as if the law of today had held, and is marked so', () => {
    const play = night(asIf).do('2026-11-21T10:00:00.000Z', significant);
    expect(play.incident.lawAsIf).toBe('2026-11-21');
    expect(deadlines(play)).toEqual({
      [warning]: '2022-12-07T02:15:00.000Z',
      [notification]: '2022-12-09T02:15:00.000Z',
    });
  });

  it('cannot be played under two laws, nor under one of tomorrow', () => {
    const play = night(asIf).do('2026-11-21T10:00:00.000Z', significant);
    const now: Instant = '2026-11-21T10:00:00.000Z';
    expect(play.refusal(now, { ...asIf, lawOn: '2025-01-01' })?.code).toBe('clocks-started');
    expect(night().refusal(now, { ...asIf, lawOn: '2026-11-22' })?.code).toBe('in-the-future');
    const breached = night().do(
      '2022-12-06T05:00:00.000Z',
      breach('digipolis', '2022-12-06T04:00:00.000Z'),
    );
    expect(breached.refusal(now, { ...asIf, lawOn: '2018-01-01' })?.code).toBe('clocks-started');
    expect(breached.refusal(now, asIf)).toBeNull();
  });
});

describe('an act is refused', () => {
  const noon = at('03-02T12:00');
  const significant = () => new Play().significant();
  const opened = () => new Play().do(noon, { kind: 'open-incident', nature });
  const sent = () => significant().send('r1', warning, at('03-02T11:00'));
  const drafted = (leaveOut: string[] = []) => {
    const play = significant();
    const content = filled(play.asked(warning).fields.filter((field) => !leaveOut.includes(field)));
    return play.do(noon, {
      ...{ kind: 'draft-report', entity: 'digipolis', report: 'r1', clock: warning },
      ...{ supplements: null, content },
    });
  };
  const approved = () => drafted().do(noon, { kind: 'approve-report', report: 'r1' });
  const draft = (
    report: string,
    clock: string,
    supplements: string | null = null,
  ): IncidentAct => ({
    ...{ kind: 'draft-report', entity: 'digipolis', report, clock, supplements, content: {} },
  });
  const send = (report: string, moment = noon, channel = 'portal'): IncidentAct => ({
    ...{ kind: 'send-report', report, at: moment, channel, receipt: null },
  });
  const aware = (moment: Instant): IncidentAct => ({
    ...{ kind: 'record-moment', entity: 'digipolis', moment: 'incident-awareness', at: moment },
  });
  const amend = (moment: Instant, reason = 'Put right.'): IncidentAct => ({
    ...{ kind: 'amend-moment', entity: 'digipolis', moment: 'incident-awareness' },
    ...{ at: moment, reason },
  });
  const request = (counterpart: string | null, moment = noon): IncidentAct => ({
    ...{ kind: 'open-step', entity: 'digipolis', trigger: 'request-received', at: moment },
    ...{ counterpart, reason: 'By telephone.' },
  });

  const table: readonly (readonly [IncidentRefusal['code'], string, () => Play, IncidentAct])[] = [
    ['not-open', 'before anything is open', () => new Play(), { kind: 'close-incident' }],
    ['already-open', 'a second opening', opened, { kind: 'open-incident', nature }],
    ['not-closed', 'reopening what is open', opened, { kind: 'reopen-incident', reason: 'x' }],
    ['in-the-future', 'what has not happened yet', significant, send('r1', at('03-02T12:01'))],
    [
      'in-the-future',
      'a first sign that nobody has seen yet',
      opened,
      { kind: 'describe-incident', nature: { ...nature, detectedAt: at('03-02T12:01') } },
    ],
    ['text-missing', 'an empty note', opened, { kind: 'add-note', at: noon, text: ' ' }],
    [
      'unknown-entry',
      'correcting what was never said',
      opened,
      { kind: 'correct-entry', entry: 2, text: 'x' },
    ],
    [
      'occurred-after-detected',
      'seeing it before it began',
      opened,
      { kind: 'describe-incident', nature: { ...nature, occurredAt: noon } },
    ],
    [
      'before-occurrence',
      'awareness of what had not begun',
      () =>
        new Play().do(
          noon,
          { kind: 'open-incident', nature: { ...nature, occurredAt: at('03-02T01:00') } },
          { kind: 'involve-entity', entity: 'digipolis', role },
        ),
      aware(at('03-02T00:59')),
    ],
    ['unknown-entity', 'awareness of an entity that has no part', opened, aware(noon)],
    [
      'already-involved',
      'an entity twice',
      significant,
      { kind: 'involve-entity', entity: 'digipolis', role },
    ],
    [
      'recipient-missing',
      'a controller that tells nobody',
      opened,
      { kind: 'involve-entity', entity: 'city', role: { ...role, breachAuthorities: [] } },
    ],
    [
      'own-processor',
      'a processor of itself',
      opened,
      { kind: 'involve-entity', entity: 'city', role: { ...role, processorFor: ['city'] } },
    ],
    ['already-recorded', 'awareness a second time', significant, aware(noon)],
    ['same-moment', 'putting right to the same', significant, amend(at('03-02T02:15'))],
    ['reason-missing', 'putting right without a reason', significant, amend(noon, '')],
    [
      'contradicts-decision',
      'awareness after its judgement',
      significant,
      amend(at('03-02T03:01')),
    ],
    [
      'awareness-missing',
      'handling before anybody was aware',
      () => opened().do(noon, { kind: 'involve-entity', entity: 'digipolis', role }),
      handled(noon),
    ],
    [
      'before-awareness',
      'a judgement before awareness',
      significant,
      judged('digipolis', at('03-02T02:14')),
    ],
    [
      'service-missing',
      'significance without a service of the annexes',
      significant,
      { ...judged('digipolis', noon), annexServices: [] } as IncidentAct,
    ],
    [
      'out-of-scope',
      'significance where the law does not reach',
      () =>
        opened().do(noon, {
          ...{ kind: 'involve-entity', entity: 'digipolis', role: { ...role, inScope: false } },
        }),
      judged('digipolis', noon),
    ],
    ['counterpart-missing', 'a request from nobody', significant, request(null)],
    [
      'step-open',
      'a request that is still open',
      () => significant().do(noon, request('csirt', at('03-02T11:00'))),
      request('csirt'),
    ],
    ['unknown-clock', 'a report on no clock', significant, draft('r1', 'city/nis2.early-warning')],
    ['draft-exists', 'a second draft for one clock', drafted, draft('r2', warning)],
    ['other-report', 'a draft that changes its clock', drafted, draft('r1', notification)],
    [
      'clock-ended',
      'a report that need not be made',
      () => significant().do(noon, judged('digipolis', noon, 'not-significant')),
      draft('r1', warning),
    ],
    [
      'unexpected-content',
      'content that the report does not ask',
      significant,
      { ...draft('r1', warning), content: { threat: 'x' } } as IncidentAct,
    ],
    ['nothing-to-supplement', 'adding to what was not sent', drafted, draft('r2', warning, 'r1')],
    ['unknown-report', 'approving nothing', significant, { kind: 'approve-report', report: 'r1' }],
    [
      'content-missing',
      'approving without the required content',
      () => drafted(['malicious-suspected']),
      { kind: 'approve-report', report: 'r1' },
    ],
    ['not-approved', 'sending what nobody approved', drafted, send('r1')],
    ['already-approved', 'approving twice', approved, { kind: 'approve-report', report: 'r1' }],
    ['already-sent', 'sending twice', sent, send('r1')],
    ['already-sent', 'changing what was sent', sent, draft('r1', warning)],
    ['already-sent', 'a second report where one was sent', sent, draft('r2', warning)],
    ['channel-missing', 'sending by nothing', approved, send('r1', noon, ' ')],
    ['before-awareness', 'sending before awareness', approved, send('r1', at('03-02T02:14'))],
    [
      'before-trigger',
      'answering before being asked',
      () => {
        const play = significant().do(noon, request('csirt', at('03-02T11:00')));
        const clock = 'digipolis/nis2.intermediate-report/csirt';
        const content = filled(['status-update']);
        return play.do(noon, { ...draft('r1', clock), content } as IncidentAct, {
          kind: 'approve-report',
          report: 'r1',
        });
      },
      send('r1', at('03-02T10:59')),
    ],
    [
      'not-sent',
      'a receipt of a draft',
      drafted,
      { kind: 'record-receipt', report: 'r1', receipt: '1' },
    ],
    [
      'contradicts-report',
      'awareness after its report',
      () =>
        significant()
          .do(noon, breach('digipolis', at('03-02T06:00')))
          .send('r1', 'digipolis/gdpr.breach-notification/vtc', at('03-02T11:00')),
      { ...amend(at('03-02T11:30')), moment: 'breach-awareness' } as IncidentAct,
    ],
    ['clocks-running', 'closing while clocks run', significant, { kind: 'close-incident' }],
  ];

  it.each(table)('%s: %s', (code, _title, play, act) => {
    expect(play().refusal(noon, act)?.code).toBe(code);
  });

  it('out-of-order: the notification before the warning', () => {
    const play = significant();
    const content = filled(play.asked(notification).fields);
    play.do(noon, { ...draft('r2', notification), content } as IncidentAct, {
      kind: 'approve-report',
      report: 'r2',
    });
    expect(play.refusal(noon, send('r2'))).toEqual({
      ...{ code: 'out-of-order', entity: 'digipolis', report: 'r2', missing: ['early-warning'] },
    });
    // Also when the warning went out later than the notification says it did.
    play.send('r1', warning, at('03-02T12:00'));
    expect(play.refusal(noon, send('r2', at('03-02T11:59')))?.code).toBe('out-of-order');
    expect(play.refusal(noon, send('r2'))).toBeNull();
  });

  it('incident-still-running: a final report of what is not over, and the other way round', () => {
    const notified = () =>
      significant().send('r1', warning, noon).send('r2', notification, at('03-04T09:00'));
    expect(() => notified().send('r3', final, at('03-10T09:00'))).toThrow('incident-still-running');
    const approvedProgress = notified().do(
      at('03-10T09:00'),
      handled(at('03-10T08:00')),
      { ...draft('r3', progress), content: { 'state-of-play': 'Down.' } } as IncidentAct,
      { kind: 'approve-report', report: 'r3' },
    );
    // Entered late, with its true time, it still goes; said to be later than the handling it does not.
    expect(approvedProgress.refusal(at('03-10T09:00'), send('r3', at('03-10T08:30')))?.code).toBe(
      'incident-handled',
    );
    approvedProgress.do(at('03-10T09:00'), send('r3', at('03-10T07:59')));
    expect(approvedProgress.clock(progress)).toMatchObject({
      ...{ doneAt: at('03-10T07:59'), ended: null },
    });
    // But not once the final report has told the end.
    const told = notified()
      .do(at('03-10T09:00'), handled(at('03-10T08:00')))
      .send('r4', final, at('03-10T10:00'))
      .do(
        at('03-10T11:00'),
        { ...draft('r3', progress), content: { 'state-of-play': 'Down.' } } as IncidentAct,
        { kind: 'approve-report', report: 'r3' },
      );
    expect(told.refusal(at('03-10T11:00'), send('r3', at('03-10T07:00')))?.code).toBe(
      'already-sent',
    );
    const running = notified().send('r3', progress, at('03-10T09:00'));
    expect(running.refusal(at('03-11T09:00'), handled(at('03-10T09:00')))?.code).toBe(
      'contradicts-report',
    );
  });

  it('content-missing: a late breach notification that does not say why', () => {
    const key = 'digipolis/gdpr.breach-notification/vtc';
    const breached = () => significant().do(noon, breach('digipolis', at('03-02T06:00')));
    expect(() => breached().send('r1', key, at('03-05T06:01'), ['delay-reason'])).toThrow(
      'content-missing',
    );
    expect(breached().send('r1', key, at('03-05T06:00'), ['delay-reason'])).toBeDefined();
    expect(breached().send('r1', key, at('03-05T06:01'))).toBeDefined();
  });
});

describe('what has been sent', () => {
  it('is added to by a report of its own, and stays as it was', () => {
    const play = new Play().significant().send('r1', warning, at('03-02T11:00'));
    const before = play.incident.reports[0];
    play.do(
      at('03-02T12:00'),
      {
        ...{ kind: 'draft-report', entity: 'digipolis', report: 'r2', clock: warning },
        ...{ supplements: 'r1', content: { 'cross-border-possible': 'no' } },
      },
      { kind: 'approve-report', report: 'r2' },
      { kind: 'send-report', report: 'r2', at: at('03-02T12:00'), channel: 'mail', receipt: '2' },
    );
    expect(play.incident.reports[0]).toEqual(before);
    expect(play.clock(warning).doneAt).toBe(at('03-02T11:00'));
  });

  it('as a supplement, is neither sent again nor written anew', () => {
    const supplement: IncidentAct = {
      ...{ kind: 'draft-report', entity: 'digipolis', report: 'r2', clock: warning },
      ...{ supplements: 'r1', content: { 'cross-border-possible': 'no' } },
    };
    const sending: IncidentAct = {
      ...{
        kind: 'send-report',
        report: 'r2',
        at: at('03-02T12:00'),
        channel: 'mail',
        receipt: null,
      },
    };
    const play = new Play()
      .significant()
      .send('r1', warning, at('03-02T11:00'))
      .do(at('03-02T12:00'), supplement, { kind: 'approve-report', report: 'r2' }, sending);
    expect(play.refusal(at('03-02T12:00'), sending)?.code).toBe('already-sent');
    expect(play.refusal(at('03-02T12:00'), supplement)?.code).toBe('already-sent');
    const early: IncidentAct = { ...sending, report: 'r3', at: at('03-02T10:59') };
    play.do(
      at('03-02T12:00'),
      { ...supplement, report: 'r3' },
      { kind: 'approve-report', report: 'r3' },
    );
    expect(play.refusal(at('03-02T12:00'), early)?.code).toBe('out-of-order');
  });

  it('takes its receipt number once', () => {
    const play = new Play().significant().send('r1', warning, at('03-02T11:00'));
    const receipt = (number: string): IncidentAct => ({
      ...{ kind: 'record-receipt', report: 'r1', receipt: number },
    });
    play.do(at('03-02T12:00'), receipt('CCB-1'));
    expect(play.incident.reports[0]?.receipt).toBe('CCB-1');
    expect(play.refusal(at('03-02T12:00'), receipt('CCB-2'))?.code).toBe('receipt-known');
  });

  it('fills what the next report asks for', () => {
    const play = new Play()
      .significant()
      .send('r1', warning, at('03-02T11:00'))
      .send('r2', notification, at('03-04T09:00'));
    expect(prefilledContent(play.incident, play.clock(final))).toEqual({
      severity: 'about severity',
      impact: 'about impact',
    });
    const fresh = new Play().significant();
    expect(prefilledContent(fresh.incident, fresh.clock(warning))).toEqual({
      'malicious-suspected': 'yes',
      'cross-border-possible': 'unknown',
    });
  });
});
