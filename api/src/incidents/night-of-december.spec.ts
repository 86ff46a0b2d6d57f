import type { IncidentChanged, IncidentDetail, IncidentList } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';

type Name = 'company' | 'city';

/** Brussels time in December 2022 and January 2023 is one hour ahead of UTC. */
const at = (dayAndTime: string): string => {
  const [day = '', time = ''] = dayAndTime.split(' ');
  return new Date(`${day}T${time}:00+01:00`).toISOString();
};
const nature = {
  cause: 'malicious-action',
  severity: 'critical',
  malicious: 'yes',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: at('2022-12-05 23:40'),
};
const basis = { inScope: true, trustServices: false, controller: true, processorFor: [] };

/**
 * The night of 5 to 6 December 2022, as if the law of 18 October 2024 had applied. The attack became known on 6 December; the
 * minutes of this table are illustrative, and written down years later with the times at which they would have happened.
 */
const night: readonly {
  readonly what: string;
  readonly act: (ids: Readonly<Record<Name, string>>) => Record<string, unknown>;
  /** The clocks that run afterwards: whose, which, and until when in Brussels. */
  readonly open?: readonly string[];
  readonly refused?: string;
}[] = [
  {
    what: 'no clock starts as long as the incident is not marked as played',
    act: ({ company }) => ({
      kind: 'involve-entity',
      entity: company,
      role: { ...basis, breachAuthorities: ['gba'] },
    }),
    open: [],
  },
  {
    what: 'the company becomes aware',
    act: ({ company }) => ({
      kind: 'record-moment',
      entity: company,
      moment: 'incident-awareness',
      at: at('2022-12-06 00:30'),
    }),
    open: [],
  },
  {
    what: 'a judgement would start a clock of a law that did not exist',
    act: ({ company }) => significant(company, '2022-12-06 01:00'),
    refused: 'law-not-in-force',
  },
  {
    what: 'it is marked as played, and time turns out to have been passing',
    act: () => ({
      kind: 'apply-law-as-if',
      lawOn: '2024-10-18',
      reason: 'An exercise on an attack from before the law.',
    }),
    open: [
      'company nis2.early-warning 2022-12-07 00:30 if significant',
      'company nis2.incident-notification 2022-12-09 00:30 if significant',
    ],
  },
  {
    what: 'the company judges the incident significant',
    act: ({ company }) => significant(company, '2022-12-06 01:00'),
    open: [
      'company nis2.early-warning 2022-12-07 00:30',
      'company nis2.incident-notification 2022-12-09 00:30',
    ],
  },
  {
    what: 'the city takes part',
    act: ({ city }) => ({
      kind: 'involve-entity',
      entity: city,
      role: { ...basis, breachAuthorities: ['vtc'] },
    }),
  },
  {
    what: 'the city knows later, and has deadlines of its own although nobody there has judged yet',
    act: ({ city }) => ({
      kind: 'record-moment',
      entity: city,
      moment: 'incident-awareness',
      at: at('2022-12-06 05:15'),
    }),
    open: [
      'company nis2.early-warning 2022-12-07 00:30',
      'city nis2.early-warning 2022-12-07 05:15 if significant',
      'company nis2.incident-notification 2022-12-09 00:30',
      'city nis2.incident-notification 2022-12-09 05:15 if significant',
    ],
  },
  {
    what: 'the city judges none of its services of the annexes to be touched',
    act: ({ city }) => ({
      ...significant(city, '2022-12-06 08:00'),
      outcome: 'not-significant',
      annexServices: [],
    }),
    open: [
      'company nis2.early-warning 2022-12-07 00:30',
      'company nis2.incident-notification 2022-12-09 00:30',
    ],
  },
  {
    what: 'the city learns that personal data are out, with a clock and a trigger of its own',
    act: ({ city }) => ({
      kind: 'record-moment',
      entity: city,
      moment: 'breach-awareness',
      at: at('2022-12-06 09:00'),
    }),
    open: [
      'company nis2.early-warning 2022-12-07 00:30',
      'company nis2.incident-notification 2022-12-09 00:30',
      'city gdpr.breach-notification 2022-12-09 09:00',
    ],
  },
];

const significant = (entity: string, moment: string): Record<string, unknown> => ({
  kind: 'decide-significance',
  entity,
  at: at(moment),
  outcome: 'significant',
  annexServices: ['managed-service'],
  reasoning: 'Everything that it manages for others is down.',
});

/** The reports of the company, in the order in which they would have gone. */
const reports: readonly (readonly [clock: string, sent: string, openAfter: readonly string[]])[] = [
  [
    'nis2.early-warning',
    '2022-12-06 18:00',
    [
      'company nis2.incident-notification 2022-12-09 00:30',
      'city gdpr.breach-notification 2022-12-09 09:00',
    ],
  ],
  [
    'nis2.incident-notification',
    '2022-12-08 16:00',
    [
      'city gdpr.breach-notification 2022-12-09 09:00',
      'company nis2.final-report 2023-01-08 16:00',
      'company nis2.progress-report 2023-01-08 16:00',
    ],
  ],
  [
    'gdpr.breach-notification',
    '2022-12-09 08:00',
    ['company nis2.final-report 2023-01-08 16:00', 'company nis2.progress-report 2023-01-08 16:00'],
  ],
];

describe('the night of 5 to 6 December 2022, as if the law of 2024 had applied', () => {
  let api: TestApi;
  let ciso: TestPerson;
  let ids: Record<Name, string>;
  let incident: string;

  beforeAll(async () => {
    api = await startApi();
    const tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    const entity = async (name: string): Promise<string> => {
      const unit = { name, parentId: tenant.root, effectiveOn: '2020-01-01', legalEntity: true };
      return String((await ciso.post('/units', unit)).body['id']);
    };
    ids = { company: await entity('The company'), city: await entity('The city') };
    const opened = await ciso.post<IncidentChanged>('/incidents', {
      title: 'The attack of 6 December 2022',
      unitId: ids.company,
      nature,
    });
    incident = opened.body.id;
  });
  afterAll(() => api.stop());

  const shown = async (): Promise<IncidentDetail> =>
    (await ciso.get<IncidentDetail>(`/incidents/${incident}`)).body;
  const does = async (act: Record<string, unknown>) =>
    ciso.post(`/incidents/${incident}/acts`, act, {
      'if-match': `"${String((await shown()).revision)}"`,
    });
  async function open(): Promise<string[]> {
    const { incidents } = (await ciso.get<IncidentList>('/incidents')).body;
    const wall = new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Europe/Brussels',
    });
    return (incidents[0]?.openClocks ?? []).map(({ entity, clock, deadline, prospective }) =>
      [
        entity === ids.company ? 'company' : 'city',
        clock,
        deadline === null ? 'at once' : wall.format(new Date(deadline)),
        ...(prospective ? ['if significant'] : []),
      ].join(' '),
    );
  }
  async function send(clock: string, moment: string): Promise<void> {
    const found = (await shown()).entities
      .flatMap(({ clocks }) => clocks)
      .find((one) => one.clock === clock && one.doneAt === null && one.ended === null);
    if (found === undefined) throw new Error(`${clock} does not run`);
    const report = uuidv7();
    const content = Object.fromEntries(
      found.content
        .filter(({ need }) => need === 'always')
        .map(({ field }) => [field, found.prefilled[field] ?? `What is known of ${field}.`]),
    );
    const { entity, key } = found;
    for (const act of [
      { kind: 'draft-report', entity, report, clock: key, supplements: null, content },
      { kind: 'approve-report', report },
      { kind: 'send-report', report, at: at(moment), channel: 'portal', receipt: `R-${clock}` },
    ]) {
      const answer = await does(act);
      if (answer.status !== 201) throw new Error(answer.text);
    }
  }

  it.each(night)('$what', async ({ act, open: expected, refused }) => {
    const answer = await does(act(ids));
    if (refused !== undefined) {
      expect([answer.status, answer.body['refusal']]).toEqual([
        422,
        expect.objectContaining({ code: refused, validFrom: '2024-10-18' }),
      ]);
      return;
    }
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    if (expected !== undefined) expect(await open()).toEqual(expected);
  });

  it.each(reports)('%s goes on %s and leaves the clocks that remain', async (clock, sent, rest) => {
    await send(clock, sent);
    expect(await open()).toEqual(rest);
  });

  it('ends with a progress report, the handling and a final report a month later', async () => {
    await send('nis2.progress-report', '2023-01-06 12:00');
    expect(await open()).toEqual([]);
    const handled = {
      kind: 'record-moment',
      entity: ids.company,
      moment: 'incident-handled',
      at: at('2023-01-31 17:00'),
    };
    expect((await does(handled)).status).toBe(201);
    // A month after 31 January is the last day of February.
    expect(await open()).toEqual(['company nis2.final-report.after-progress 2023-02-28 17:00']);
    await send('nis2.final-report.after-progress', '2023-02-27 10:00');
    expect(await open()).toEqual([]);
    expect((await does({ kind: 'close-incident' })).status).toBe(201);
    const done = await shown();
    expect(done).toMatchObject({ status: 'closed', lawAsIf: '2024-10-18' });
    expect(done.reports.map(({ report, status }) => [report, status])).toEqual(
      [
        'early-warning',
        'incident-notification',
        'breach-notification',
        'progress-report',
        'final-report',
      ].map((report) => [report, 'sent']),
    );
    expect(done.timeline.every(({ at: then, recordedAt }) => then <= recordedAt)).toBe(true);
  });
});
