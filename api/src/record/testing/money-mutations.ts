import type { TestPerson } from '../../testing/test-person';
import type { Mutations, Stage } from './mutation';

const day = '2024-02-01';
const terms = {
  effectiveOn: day,
  startsOn: day,
  endsOn: '2024-12-31',
  years: [{ year: 2024, amount: 100 }],
  reason: 'Mrs Janssens asked for it',
};
const invoice = {
  kind: 'invoice',
  invoicedOn: day,
  excluding: 100,
  vat: 21,
  description: 'ordered by Mrs Janssens',
  shares: [],
};
const initiative = (unitId: string) => ({
  effectiveOn: day,
  title: 'Awareness',
  kind: 'awareness',
  sponsor: 'Mrs Janssens',
  unitId,
  startsOn: day,
  endsOn: '2024-12-31',
  status: 'planned',
});
const supplied = { supplier: 'Janssens & Co', title: 'Licences' };
const line = (unitId: string) => ({ code: 'L', title: 'Line', unitId });

const officeOf = ({ tenant }: Stage): Promise<TestPerson> => tenant.aPerson('programme-office');

async function posted(office: TestPerson, url: string, body: object): Promise<string> {
  const answer = await office.post(url, body);
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['id']);
}
const aLine = (office: TestPerson, { unit }: Stage) => posted(office, '/budget/lines', line(unit));

/** A request of the programme office, with what it is about made before. */
const byOffice = (
  status: number,
  records: string,
  personal: readonly string[],
  prepare: (office: TestPerson, stage: Stage) => Promise<() => ReturnType<TestPerson['post']>>,
): Mutations[string] => ({
  status,
  records: [records],
  prepare: async (stage) => {
    const office = await officeOf(stage);
    return { send: await prepare(office, stage), actor: () => office.id, personal };
  },
});
const first = { 'if-match': '"1"' };

/** Everything that changes the books and the programme. */
export const moneyMutations: Mutations = {
  'POST /api/v1/budget/lines': byOffice(201, 'budget.line-added', [], (office, { unit }) =>
    Promise.resolve(() => office.post('/budget/lines', line(unit))),
  ),
  'PUT /api/v1/budget/lines/{id}': byOffice(
    200,
    'budget.line-changed',
    [],
    async (office, stage) => {
      const id = await aLine(office, stage);
      const body = { title: 'Renamed', unitId: stage.unit };
      return () => office.put(`/budget/lines/${id}`, body, first);
    },
  ),
  'POST /api/v1/budget/decisions': byOffice(201, 'budget.decided', [], async (office, stage) => {
    const lineId = await aLine(office, stage);
    const body = { kind: 'grant', decidedOn: day, body: 'The council', title: 'More' };
    const entries = [{ lineId, year: 2024, amount: 100 }];
    return () => office.post('/budget/decisions', { ...body, entries });
  }),
  'POST /api/v1/budget/commitments': byOffice(
    201,
    'budget.committed',
    ['Janssens'],
    async (office, stage) => {
      const lineId = await aLine(office, stage);
      return () =>
        office.post('/budget/commitments', { ...terms, ...supplied, reference: 'C', lineId });
    },
  ),
  'PUT /api/v1/budget/commitments/{id}': byOffice(
    200,
    'budget.amended',
    ['Janssens'],
    async (office, stage) => {
      const lineId = await aLine(office, stage);
      const body = { ...terms, ...supplied, reference: 'C', lineId };
      const id = await posted(office, '/budget/commitments', body);
      return () => office.put(`/budget/commitments/${id}`, terms, first);
    },
  ),
  'POST /api/v1/budget/expenses': byOffice(201, 'budget.spent', ['Janssens'], (office) =>
    Promise.resolve(() =>
      office.post('/budget/expenses', { ...invoice, supplier: supplied.supplier, number: '1' }),
    ),
  ),
  'PUT /api/v1/budget/expenses/{id}': byOffice(
    200,
    'budget.expense-corrected',
    ['Janssens'],
    async (office) => {
      const body = { ...invoice, supplier: supplied.supplier, number: '1' };
      const id = await posted(office, '/budget/expenses', body);
      return () => office.put(`/budget/expenses/${id}`, invoice, first);
    },
  ),
  'POST /api/v1/initiatives': byOffice(201, 'initiative.added', ['Janssens'], (office, { unit }) =>
    Promise.resolve(() => office.post('/initiatives', { ...initiative(unit), code: 'I' })),
  ),
  'PUT /api/v1/initiatives/{id}': byOffice(
    200,
    'initiative.changed',
    ['Janssens'],
    async (office, { unit }) => {
      const id = await posted(office, '/initiatives', { ...initiative(unit), code: 'I' });
      return () => office.put(`/initiatives/${id}`, initiative(unit), first);
    },
  ),
};
