import { addDays, type CalendarDate } from '@weerbaar/kernel';
import { cents, splitByKeys } from '@weerbaar/money';
import type { CommitmentPlan, ExpensePlan } from '../../money-plan';
import { type Random, randomOf } from '../../random';
import { allotments } from './allot';
import type { InitiativeDraft } from './initiative-draft';
import { initiativeDrafts } from './initiatives';

/** Up to when the accounting system has told what came in. */
export const lastInvoice: CalendarDate = '2026-11-10';
const lastPayment: CalendarDate = '2026-11-18';

/** Invented, and known by their ending to be so. */
const suppliers = [
  ...['Noordkaai Systems (fictief)', 'Scheldebaken Security (fictief)', 'Linkeroever IT (fictief)'],
  ...[
    'Zilverdijk Consulting (fictief)',
    'Kempenglas Networks (fictief)',
    'Rivierhof Cloud (fictief)',
  ],
  ...['Blauwtoren Opleidingen (fictief)', 'Waterfront Audit (fictief)'],
];

interface Spending {
  readonly commitments: readonly CommitmentPlan[];
  readonly expenses: readonly ExpensePlan[];
}

/** The days within a year on which something of an initiative is invoiced. */
function invoiceDays(random: Random, year: number, draft: InitiativeDraft): CalendarDate[] {
  const [from, until] = [
    draft.startsOn > `${year}-01-01` ? draft.startsOn : (`${year}-01-01` as const),
    draft.endsOn < `${year}-12-31` ? draft.endsOn : (`${year}-12-31` as const),
  ];
  return ['03', '06', '09', '11']
    .map((month): CalendarDate => `${year}-${month as '03'}-01`)
    .map((day) => addDays(day, random.whole(1, 24)))
    .filter((day) => day >= from && day <= until && day <= lastInvoice);
}

/** An amount with VAT as an invoice has it: what is without it, and 21 % of that. */
function invoiced(including: number): Pick<ExpensePlan, 'excluding' | 'vat' | 'recoverable'> {
  const excluding = Math.round(including / 1.21);
  return { excluding, vat: including - excluding, recoverable: 0 };
}

const paidAfter = (random: Random, day: CalendarDate): CalendarDate | null => {
  const paid = addDays(day, random.whole(24, 41));
  return paid <= lastPayment ? paid : null;
};

/** What one initiative bought: a contract over its years, invoices on it, and some small ones beside it. */
function spendingOf(draft: InitiativeDraft): Spending {
  const random = randomOf(`antwerpen/money/${draft.key}`);
  const own = allotments.filter(({ initiative }) => initiative === draft.key);
  const supplier = random.pick(suppliers);
  // Three quarters on the contract, in whole hundreds of euros.
  const years = own.map(({ year, amount }) => ({
    year,
    amount: Math.floor((amount * 75) / 100 / 10_000) * 10_000,
  }));
  const reference = `VL-${draft.startsOn.slice(0, 4)}-${draft.key}`;
  const over = addDays(draft.endsOn, 60);
  const ended = over <= lastPayment;
  const first = { effectiveOn: draft.startsOn, closed: false, reason: '' };
  const commitment: CommitmentPlan = {
    key: reference,
    line: draft.line,
    initiative: draft.key,
    supplier,
    title: draft.title,
    procurementFile: `GAC/${draft.startsOn.slice(0, 4)}/${random.whole(1000, 9999)}`,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    years,
    versions: ended
      ? [
          first,
          {
            effectiveOn: over,
            closed: true,
            reason: 'Opdracht afgerond; wat overblijft komt vrij.',
          },
        ]
      : [first],
  };
  const expenses = own.flatMap(({ year, amount }): ExpensePlan[] => {
    const days = invoiceDays(random, year, draft);
    const committed = years.find((one) => one.year === year)?.amount ?? 0;
    const place = { line: draft.line, year, initiative: draft.key };
    const share = days.length / 4;
    const drawn = Math.floor(
      committed * Math.min(1, year < 2026 ? random.between(0.93, 1) : share),
    );
    const onContract =
      days.length === 0
        ? []
        : splitByKeys(
            cents(drawn),
            days.map(() => random.whole(4, 9)),
          );
    const contract = days.map((day, index): ExpensePlan => ({
      kind: 'invoice',
      supplier,
      number: `${draft.key}-${year}-${index + 1}`,
      invoicedOn: day,
      paidOn: paidAfter(random, day),
      ...invoiced(onContract[index] ?? 0),
      description: `${draft.title}, schijf ${index + 1} van ${year}`,
      on: { ...place, commitment: reference },
    }));
    const beside = days.slice(0, 2).map((day, index): ExpensePlan => {
      const invoicedOn = addDays(day, 3);
      const part = Math.floor(((amount - committed) * random.between(0.3, 0.48)) / 100) * 100;
      return {
        kind: 'invoice',
        supplier: random.pick(suppliers),
        number: `LOS-${draft.key}-${year}-${index + 1}`,
        invoicedOn,
        paidOn: paidAfter(random, invoicedOn),
        ...invoiced(part),
        description: random.pick(['Licenties', 'Advies', 'Opleiding', 'Hardware', 'Installatie']),
        on: { ...place, commitment: null },
      };
    });
    return [...contract, ...beside].filter(({ excluding }) => excluding > 0);
  });
  return { commitments: [commitment], expenses: [...expenses, ...creditNotes(random, expenses)] };
}

/** Now and then a supplier has charged too much. */
const creditNotes = (random: Random, expenses: readonly ExpensePlan[]): ExpensePlan[] =>
  expenses
    .filter(({ invoicedOn }) => invoicedOn < '2026-09-01' && random.chance(0.02))
    .map((expense): ExpensePlan => {
      const { excluding } = expense;
      const invoicedOn = addDays(expense.invoicedOn, 20);
      return {
        ...expense,
        ...invoiced(-Math.round(excluding * 0.1)),
        kind: 'credit-note',
        number: `CN-${expense.number}`,
        invoicedOn,
        paidOn: paidAfter(random, invoicedOn),
        description: `Creditnota bij ${expense.number}`,
      };
    });

/** The last invoices, which nobody has shared out yet. */
const queue: readonly ExpensePlan[] = [
  ['2026-10-20', 1_210_000, 'Onderhoud sensoren'],
  ['2026-10-27', 484_000, 'Opleiding crisisteam'],
  ['2026-11-02', 2_662_000, 'Licenties vierde kwartaal'],
  ['2026-11-05', 181_500, 'Drukwerk campagne'],
  ['2026-11-09', 968_000, 'Advies netwerkzones'],
].map(([day, including, description], index) => ({
  kind: 'invoice',
  supplier: suppliers[index] ?? '',
  number: `WACHT-${index + 1}`,
  invoicedOn: day as CalendarDate,
  paidOn: null,
  ...invoiced(including as number),
  description: description as string,
  on: null,
}));

const all = initiativeDrafts.map(spendingOf);

/** Contracts, invoices and credit notes; all of them illustrative. */
export const spending: Spending = {
  commitments: all
    .flatMap(({ commitments }) => commitments)
    .filter(({ years }) => years.length > 0),
  expenses: [...all.flatMap(({ expenses }) => expenses), ...queue],
};
