import { at, judged, nature, Play, role } from '../spec/playing';
import { brusselsZone } from '../clocks/wall-clock';
import { askThresholds, thresholdDay } from './ask-thresholds';
import { peopleTouched } from './breach-content';
import { emptyBreachEntry, type BreachEntry, type LeakedData } from './breach-entry';
import type { IncidentAct } from './incident-command';
import { prefilledContent } from './prefilled-content';
import type { SignificanceFacts } from './significance';
import { belgianCriteria } from './significance-criteria';

const leak: LeakedData = {
  what: 'accounts',
  certainty: 'believed',
  whose: 'staff',
  people: 400,
};
const entry: BreachEntry = {
  facts: 'Files of the staff were copied.',
  effects: 'Fraud in the name of staff.',
  remedialAction: 'Passwords renewed.',
  leaked: [
    leak,
    { ...leak, what: 'pay slips', people: 30 },
    { ...leak, what: 'health files', certainty: 'ruled-out', whose: 'inhabitants', people: 9000 },
  ],
  reasons: { late: '', authorityNotTold: '', peopleNotTold: '' },
};
const aware: IncidentAct = {
  ...{ kind: 'record-moment', entity: 'digipolis', moment: 'breach-awareness' },
  at: at('03-02T06:00'),
};
const described = { kind: 'describe-breach', entity: 'digipolis', entry } as const;

describe('the title of an incident', () => {
  it('changes by an entry of its own, that keeps the old one', () => {
    const play = new Play().significant().do(at('03-02T04:00'), {
      ...{ kind: 'rename-incident', from: 'Ransomware', title: 'The attack' },
    });
    expect(play.incident.timeline.at(-1)).toMatchObject({
      ...{ kind: 'incident-renamed', from: 'Ransomware', title: 'The attack', by: 'ada' },
    });
  });

  it('has to say something, and something else', () => {
    const play = new Play().significant();
    const rename = { kind: 'rename-incident', from: 'Ransomware' } as const;
    expect(play.refusal(at('03-02T04:00'), { ...rename, title: ' ' })?.code).toBe('text-missing');
    expect(play.refusal(at('03-02T04:00'), { ...rename, title: 'Ransomware' })?.code).toBe(
      'same-title',
    );
  });
});

describe('what the register of breaches says', () => {
  it('is written only of a breach that the entity knows of', () => {
    expect(new Play().significant().refusal(at('03-02T12:00'), described)).toEqual({
      ...{ code: 'awareness-missing', entity: 'digipolis' },
    });
  });

  it('stands with the entity as it was last written, and the earlier version in the timeline', () => {
    const first = { ...described, entry: { ...entry, facts: 'Nothing is known.' } };
    const play = new Play().significant().do(at('03-02T12:00'), aware, first, described);
    expect(play.incident.entities[0]?.breach).toEqual(entry);
    const kept = play.incident.timeline.filter(({ kind }) => kind === 'breach-described');
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({ entry: { facts: 'Nothing is known.' } });
  });

  it('is completed also after the incident was closed', () => {
    const play = new Play().do(at('03-02T03:00'), { kind: 'open-incident', nature }).do(
      at('03-02T07:00'),
      { kind: 'involve-entity', entity: 'digipolis', role },
      aware,
      {
        ...{ kind: 'decide-breach-risk', entity: 'digipolis', at: at('03-02T07:00') },
        ...{ risk: 'unlikely', reasoning: 'Encrypted.' },
      },
      { kind: 'close-incident' },
      described,
    );
    expect(play.incident.status).toBe('closed');
    expect(play.incident.entities[0]?.breach).toEqual(entry);
  });

  it('counts only the people whose data are not known to be safe', () => {
    expect(peopleTouched(entry)).toBe(430);
    expect(peopleTouched(emptyBreachEntry)).toBeNull();
  });

  it('is what a notification begins with', () => {
    const play = new Play().significant().do(at('03-02T12:00'), aware, described);
    const clock = play.clock('digipolis/gdpr.breach-notification/vtc');
    expect(prefilledContent(play.incident, clock)).toEqual({
      'breach-nature': 'Files of the staff were copied.',
      'likely-consequences': 'Fraud in the name of staff.',
      measures: 'Passwords renewed.',
      'person-categories': 'staff',
      'person-count': '430',
      'record-categories': 'accounts, pay slips',
    });
  });
});

describe('the thresholds that are asked', () => {
  const facts: SignificanceFacts = {
    annexServices: ['managed-service'],
    providers: ['managed-service'],
    planned: false,
    answers: {},
    lossCents: null,
    turnoverCents: null,
    minutes: { unavailable: 31, limited: null, slow: null },
    usersTouched: null,
    usersTotal: null,
    recurrences: null,
  };

  it('are those of the day of awareness, or of the law that is played', () => {
    const { incident } = new Play().significant();
    const day = (on: typeof incident, entity: string) =>
      thresholdDay(on, entity, at('06-01T00:00'), brusselsZone);
    expect(day(incident, 'digipolis')).toBe('2026-03-02');
    expect(day(incident, 'city')).toBe('2026-06-01');
    expect(day({ ...incident, lawAsIf: '2024-10-18' }, 'digipolis')).toBe('2024-10-18');
  });

  it('are kept with the facts, beside what a person decided', () => {
    const test = askThresholds(facts, belgianCriteria, '2026-03-02');
    expect(test).toMatchObject({
      ...{ proposal: 'significant', ground: 'criterion-met', on: '2026-03-02', facts },
    });
    const play = new Play().significant().do(at('03-02T05:00'), {
      ...judged('digipolis', at('03-02T05:00'), 'not-significant'),
      test,
    } as never);
    expect(play.incident.entities[0]?.significance.at(-1)).toMatchObject({
      ...{ outcome: 'not-significant', test },
    });
  });

  it('hold on their own days only', () => {
    expect(askThresholds(facts, belgianCriteria, '2024-10-17').criteria).toEqual([]);
  });
});
