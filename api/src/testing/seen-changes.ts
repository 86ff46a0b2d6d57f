import type { TestPerson } from './test-person';
import type { TestTenant } from './test-tenant';

/** The head revision that a writer says he has seen. */
export const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });

export interface SeenStage {
  readonly tenant: TestTenant;
  readonly unit: string;
  readonly ciso: TestPerson;
  readonly administrator: TestPerson;
}

/** A change that is ready to be made by whoever has seen `head`. */
export interface SeenChange {
  readonly by: TestPerson;
  readonly url: string;
  readonly body?: unknown;
  readonly head: number;
}

export type SeenChanges = Readonly<
  Record<string, (stage: SeenStage) => Promise<SeenChange> | SeenChange>
>;

const decision = {
  effectiveOn: '2025-02-01',
  answers: {},
  outcome: 'important',
  dutyClass: 'important',
  reason: 'decided before the answers were in',
};
const mandate = { member: 'Ann Verstraeten', office: 'Chair', from: '2025-02-01' };
const contact = (unitId: string) => ({
  unitId,
  personId: null,
  name: 'Greet Willems',
  organisation: 'CCB',
  crisisRole: 'desk of the authority',
  decides: '',
  level: 1,
  workPhone: '+32 2 501 05 60',
  privatePhone: '',
  outsideEmail: '',
  language: 'nl',
});
const setting = {
  inScope: true,
  controller: true,
  breachAuthorities: ['coc'],
  processorFor: [],
  contactPoint: 'the desk',
};
const day = '2024-02-01';
const terms = {
  effectiveOn: day,
  startsOn: day,
  endsOn: '2024-12-31',
  years: [{ year: 2024, amount: 100 }],
  reason: 'asked for',
};
const invoice = {
  kind: 'invoice',
  invoicedOn: day,
  excluding: 100,
  vat: 21,
  description: 'ordered',
  shares: [],
};
const initiative = (unitId: string) => ({
  effectiveOn: day,
  title: 'Awareness',
  kind: 'awareness',
  sponsor: 'the CISO',
  unitId,
  startsOn: day,
  endsOn: '2024-12-31',
  status: 'planned',
});

async function made(by: TestPerson, url: string, body: unknown): Promise<string> {
  const answer = await by.post(url, body);
  if (answer.status !== 201) throw new Error(`${url} answered ${answer.text}`);
  return String(answer.body['id']);
}

async function anEntity({ tenant, ciso }: SeenStage): Promise<string> {
  const entity = await tenant.aUnit({ legalEntity: true });
  await ciso.post(`/entities/${entity}/classifications`, decision, seen(0));
  return entity;
}

async function aMandate(stage: SeenStage): Promise<string> {
  return made(stage.ciso, `/entities/${await anEntity(stage)}/mandates`, mandate);
}

/** A setting of which there is one: it is put once, so that there is something to have seen. */
async function onceMore(
  by: TestPerson,
  url: string,
  first: unknown,
  body: unknown,
): Promise<SeenChange> {
  const { status, text } = await by.put(url, first, seen(0));
  if (status >= 300) throw new Error(`${url} answered ${text}`);
  return { by, url, body, head: 1 };
}

const office = ({ tenant }: SeenStage): Promise<TestPerson> => tenant.aPerson('programme-office');

async function aLine(by: TestPerson, { unit }: SeenStage): Promise<string> {
  return made(by, '/budget/lines', { code: 'L', title: 'Line', unitId: unit });
}

/** What people of a crisis, of a management body and of the books change. */
export const keepersChanges: SeenChanges = {
  'PUT /api/v1/contacts/{id}': async ({ ciso, unit }) => {
    const id = await made(ciso, '/contacts', contact(unit));
    return { by: ciso, url: `/contacts/${id}`, body: { ...contact(unit), level: 2 }, head: 1 };
  },
  'DELETE /api/v1/contacts/{id}': async ({ ciso, unit }) => {
    const id = await made(ciso, '/contacts', contact(unit));
    return { by: ciso, url: `/contacts/${id}`, head: 1 };
  },
  'PUT /api/v1/escalation': ({ ciso }) => {
    const openStepHours = [{ at: 4, level: 2 }];
    const steps = (at: number) => ({ percentages: [{ at, level: 1 }], openStepHours });
    return onceMore(ciso, '/escalation', steps(50), steps(60));
  },
  'PUT /api/v1/notifications/choices': ({ ciso }) => {
    const choices = (mail: string) => ({
      choices: [
        { kind: 'incident-clock', product: true, mail: 'never' },
        { kind: 'due-date', product: false, mail },
      ],
    });
    return onceMore(ciso, '/notifications/choices', choices('daily'), choices('never'));
  },
  'PUT /api/v1/incidents/settings/{unitId}': async ({ tenant, ciso }) => {
    const url = `/incidents/settings/${await tenant.aUnit({ legalEntity: true })}`;
    return onceMore(ciso, url, setting, { ...setting, contactPoint: 'another desk' });
  },
  'PUT /api/v1/mandates/{id}': async (stage) => {
    const url = `/mandates/${await aMandate(stage)}`;
    return { by: stage.ciso, url, body: { ...mandate, until: '2026-01-31' }, head: 1 };
  },
  'DELETE /api/v1/mandates/{id}': async (stage) => ({
    by: stage.ciso,
    url: `/mandates/${await aMandate(stage)}`,
    head: 1,
  }),
  'POST /api/v1/corrective-actions/{id}/steps': async (stage) => {
    const shortcoming = { finding: 'No restore test in a year', foundOn: '2025-06-01' };
    const url = `/entities/${await anEntity(stage)}/corrective-actions`;
    const id = await made(stage.ciso, url, shortcoming);
    const body = { kind: 'dismiss', on: '2025-06-02', reason: 'no finding after all' };
    return { by: stage.ciso, url: `/corrective-actions/${id}/steps`, body, head: 1 };
  },
  'POST /api/v1/crosswalk/{duty}/{safeguard}': async ({ ciso }) => {
    const url = '/crosswalk/written-policy/4.1';
    await ciso.post(url, { strength: 'direct', reason: 'our own choice' }, seen(0));
    return { by: ciso, url, body: { strength: 'partial', reason: 'on second thoughts' }, head: 1 };
  },
  'POST /api/v1/entities/{unitId}/registrations/{regime}': async (stage) => {
    const url = `/entities/${await anEntity(stage)}/registrations/general`;
    const data = (name: string) => ({ effectiveOn: '2025-03-01', data: { name } });
    await stage.ciso.post(url, data('City'), seen(0));
    return { by: stage.ciso, url, body: data('City of the river'), head: 1 };
  },
  'PUT /api/v1/budget/lines/{id}': async (stage) => {
    const by = await office(stage);
    const url = `/budget/lines/${await aLine(by, stage)}`;
    return { by, url, body: { title: 'Renamed', unitId: stage.unit }, head: 1 };
  },
  'PUT /api/v1/budget/commitments/{id}': async (stage) => {
    const by = await office(stage);
    const about = { supplier: 'Firm', title: 'Licences', reference: 'C' };
    const lineId = await aLine(by, stage);
    const id = await made(by, '/budget/commitments', { ...terms, ...about, lineId });
    return { by, url: `/budget/commitments/${id}`, body: terms, head: 1 };
  },
  'PUT /api/v1/budget/expenses/{id}': async (stage) => {
    const by = await office(stage);
    const id = await made(by, '/budget/expenses', { ...invoice, supplier: 'Firm', number: '1' });
    return { by, url: `/budget/expenses/${id}`, body: invoice, head: 1 };
  },
  'PUT /api/v1/initiatives/{id}': async (stage) => {
    const by = await office(stage);
    const id = await made(by, '/initiatives', { ...initiative(stage.unit), code: 'I' });
    return { by, url: `/initiatives/${id}`, body: initiative(stage.unit), head: 1 };
  },
};
