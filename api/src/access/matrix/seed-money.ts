/** Posts as somebody of the programme office; answers with the id of what came of it. */
type Post = (url: string, body: unknown) => Promise<string>;

/** One thing of each kind that the books and the programme hold, with files on those that carry them. */
export async function seedMoney(
  post: Post,
  upload: (subject: string, id: string, name: string) => Promise<string>,
  named: (name: string) => string,
  unitId: string,
): Promise<void> {
  const day = '2024-02-01';
  const told = { title: named('Kept'), source: named('source') };
  const lineId = await post('/budget/lines', { ...told, code: 'KEPT', unitId });
  const initiativeId = await post('/initiatives', {
    effectiveOn: day,
    code: 'KEPT',
    title: named('Kept'),
    kind: 'awareness',
    unitId,
    aim: named('aim'),
    startsOn: day,
    endsOn: '2024-12-31',
    status: 'planned',
    estimates: [{ lineId, year: 2024, amount: 5_000_000 }],
    lifts: [{ unitId, code: '14.1', from: 1, to: 3, by: '2024-12-31' }],
    keys: [{ code: '14.1', share: 10_000 }],
  });
  const cell = { lineId, year: 2024, initiativeId };
  const decision = await post('/budget/decisions', {
    ...told,
    kind: 'grant',
    decidedOn: day,
    body: named('The council'),
    reason: named('because'),
    entries: [{ ...cell, amount: 1_000_000_000 }],
  });
  const commitmentId = await post('/budget/commitments', {
    ...{ reference: 'KEPT', lineId, initiativeId, supplier: named('Supplier') },
    title: named('Kept'),
    effectiveOn: day,
    startsOn: day,
    endsOn: '2024-12-31',
    years: [{ year: 2024, amount: 1_000_000 }],
    reason: named('because'),
  });
  const expense = await post('/budget/expenses', {
    ...{ supplier: named('Supplier'), number: 'KEPT', kind: 'invoice', invoicedOn: day },
    ...{ excluding: 1000, vat: 210, description: named('licences') },
    shares: [{ ...cell, commitmentId, excluding: 1000 }],
  });
  await upload('decision', decision, named('decision of the council.txt'));
  await upload('commitment', commitmentId, named('contract.txt'));
  await upload('expense', expense, named('invoice.txt'));
}
