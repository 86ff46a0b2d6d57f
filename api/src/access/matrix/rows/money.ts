import { type Row, seen, slot } from '../row';
import type { World } from '../world';

const readers = { may: 'CPMU', reach: 'root' } as const;
const office = { may: 'P', reach: 'root' } as const;
const steerers = { may: 'CP', reach: 'root' } as const;

const kept = (kind: string, done: number): Row['slots'] => ({
  id: slot(kind, { kept: done, foreign: 404, random: 404 }),
});
const lineOf = (world: World) => ({ lineId: world.id('budget-line', 'kept'), year: 2024 });
let made = 0;
/** A name that no other cell has taken. */
const fresh = (): string => `cell-${String((made += 1))}`;

const terms = (reason: string) => ({
  effectiveOn: '2024-02-01',
  startsOn: '2024-02-01',
  endsOn: '2024-12-31',
  years: [{ year: 2024, amount: 100 }],
  reason,
});
const invoice = {
  kind: 'invoice',
  invoicedOn: '2024-02-01',
  excluding: 100,
  vat: 21,
  shares: [],
};
const initiative = (world: World) => ({
  effectiveOn: '2024-02-01',
  title: 'Thrown away',
  kind: 'awareness',
  unitId: world.id('unit', 'own'),
  startsOn: '2024-02-01',
  endsOn: '2024-12-31',
  status: 'planned',
});

export const moneyRows: readonly Row[] = [
  ...['', '/export', '/decisions', '/commitments', '/expenses'].map((path): Row => ({
    ...readers,
    operation: `GET /api/v1/budget${path}`,
    plain: 200,
  })),
  ...['decisions', 'commitments', 'expenses'].map((path): Row => ({
    ...readers,
    operation: `GET /api/v1/budget/${path}/export`,
    plain: 200,
  })),
  {
    ...office,
    operation: 'POST /api/v1/budget/lines',
    plain: 201,
    send: (_, world) => ({
      body: { code: fresh(), title: 'Thrown away', unitId: world.id('unit', 'own') },
    }),
  },
  {
    ...office,
    operation: 'PUT /api/v1/budget/lines/{id}',
    slots: { ...kept('budget-line', 200) },
    send: (_, world) => ({
      headers: seen(1),
      body: { title: 'Renamed', unitId: world.id('unit', 'own') },
    }),
  },
  {
    ...office,
    operation: 'POST /api/v1/budget/decisions',
    plain: 201,
    send: (_, world) => ({
      body: {
        kind: 'grant',
        decidedOn: '2024-02-01',
        body: 'The council',
        title: 'More',
        entries: [{ ...lineOf(world), amount: 100 }],
      },
    }),
  },
  {
    ...office,
    operation: 'POST /api/v1/budget/commitments',
    plain: 201,
    send: (_, world) => ({
      body: {
        ...terms('it may bind too much'),
        reference: fresh(),
        lineId: world.id('budget-line', 'kept'),
        supplier: 'Supplier',
        title: 'Licences',
      },
    }),
  },
  {
    ...office,
    operation: 'PUT /api/v1/budget/commitments/{id}',
    slots: { ...kept('commitment', 200) },
    send: () => ({ headers: seen(1), body: terms('amended') }),
  },
  {
    ...office,
    operation: 'POST /api/v1/budget/expenses',
    plain: 201,
    send: () => ({ body: { ...invoice, supplier: 'Supplier', number: fresh() } }),
  },
  {
    ...office,
    operation: 'PUT /api/v1/budget/expenses/{id}',
    slots: { ...kept('expense', 200) },
    send: () => ({ headers: seen(1), body: invoice }),
  },
  ...['', '/export'].map((path): Row => ({
    ...readers,
    operation: `GET /api/v1/initiatives${path}`,
    plain: 200,
  })),
  {
    ...readers,
    operation: 'GET /api/v1/initiatives/{id}',
    slots: { ...kept('initiative', 200) },
  },
  {
    ...steerers,
    operation: 'POST /api/v1/initiatives',
    plain: 201,
    send: (_, world) => ({ body: { ...initiative(world), code: fresh() } }),
  },
  {
    ...steerers,
    operation: 'PUT /api/v1/initiatives/{id}',
    slots: { ...kept('initiative', 200) },
    send: (_, world) => ({ headers: seen(1), body: initiative(world) }),
  },
];
