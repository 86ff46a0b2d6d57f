import type { CalendarDate } from '@weerbaar/kernel';
import { addCents, noMoney, type Cents } from '../amount';
import { belowNothing, decidedCells, decisionFate, type BudgetDecision } from '../budget/decision';
import { balanceCells, overcommitment, sumBalances, type MoneyFacts } from '../ledger/balance';
import { commitmentFate, type CommitmentTerms } from '../ledger/commitment';
import { expenseFate, sharesFate, type Expense, type ExpenseShare } from '../ledger/expense';
import { sumInvoiced, type InvoicedAmount } from '../ledger/vat';

/** A share on the commitment of a number; `fits` takes its cell from that commitment. */
interface TriedShare extends ExpenseShare {
  readonly on: number | null;
  readonly fits: boolean;
}

/** An operation as somebody tries it; the rules decide whether it comes on the books. */
export type Operation =
  | { readonly do: 'decide'; readonly decision: Omit<BudgetDecision, 'id' | 'recordedAt'> }
  | {
      readonly do: 'commit';
      readonly line: string;
      readonly initiative: string | null;
      readonly terms: CommitmentTerms;
    }
  | { readonly do: 'close'; readonly commitment: number }
  | {
      readonly do: 'spend';
      readonly expense: Expense;
      readonly shares: readonly TriedShare[];
    }
  | {
      readonly do: 'estimate';
      readonly line: string;
      readonly year: number;
      readonly initiative: string | null;
      readonly amount: Cents;
    };

interface HeldCommitment {
  readonly line: string;
  readonly initiative: string | null;
  terms: CommitmentTerms;
}

const today = '2026-11-22' satisfies CalendarDate;

/** Books in memory that take what the rules allow, and keep every share that was taken. */
export class Book {
  readonly decisions: BudgetDecision[] = [];
  readonly commitments: HeldCommitment[] = [];
  readonly expenses: { readonly expense: Expense; readonly rest: InvoicedAmount }[] = [];
  readonly shares: (ExpenseShare & {
    readonly amounts: InvoicedAmount;
    readonly paid: boolean;
    readonly on: number | null;
  })[] = [];
  readonly estimates: MoneyFacts['estimates'][number][] = [];

  /** The year and line of every overcommitment that somebody explained. */
  readonly explained = new Set<string>();

  facts(): MoneyFacts {
    return {
      decided: decidedCells(this.decisions),
      committed: this.commitments.flatMap(({ line, initiative, terms }, index) =>
        terms.years.map(({ year, amount }) => ({
          commitment: String(index),
          line,
          initiative,
          year,
          committed: amount,
          drawn: this.shares
            .filter((share) => share.on === index && share.year === year)
            .reduce((sum, { amounts }) => addCents(sum, amounts.excluding), noMoney),
          closed: terms.closed,
        })),
      ),
      spent: this.shares.map(({ line, year, initiative, amounts, paid }) => ({
        line,
        year,
        initiative,
        amount: amounts.excluding,
        paid: paid ? amounts.excluding : noMoney,
      })),
      estimates: this.estimates,
    };
  }

  boundBeyond(line: string, year: number): Cents {
    const cells = balanceCells(this.facts()).filter(
      (cell) => cell.line === line && cell.year === year,
    );
    return overcommitment(sumBalances(cells.map(({ balance }) => balance)));
  }

  /** Whether the operation came on the books. */
  try(operation: Operation): boolean {
    switch (operation.do) {
      case 'decide': {
        const decision = {
          ...operation.decision,
          id: String(this.decisions.length),
          recordedAt: new Date(0),
        };
        if (!decisionFate(decision, today).ok) return false;
        if (belowNothing(decidedCells([...this.decisions, decision]))) return false;
        this.decisions.push(decision);
        return true;
      }
      case 'commit':
        return this.commit(operation);
      case 'close': {
        const held = this.commitments[operation.commitment];
        if (held === undefined) return false;
        held.terms = { ...held.terms, closed: true };
        return true;
      }
      case 'spend':
        return this.spend(operation);
      case 'estimate':
        this.estimates.push(operation);
        return true;
    }
  }

  private commit({ line, initiative, terms }: Operation & { do: 'commit' }): boolean {
    const years = terms.years.map(({ year }) => year);
    const before = years.map((year) => this.boundBeyond(line, year));
    this.commitments.push({ line, initiative, terms });
    const raisesOvercommitment = years.some(
      (year, index) => this.boundBeyond(line, year) > (before[index] ?? 0),
    );
    const fate = commitmentFate(terms, {
      effectiveOn: terms.startsOn,
      today,
      amends: false,
      drawnYears: [],
      raisesOvercommitment,
    });
    if (!fate.ok) this.commitments.pop();
    else if (raisesOvercommitment) for (const year of years) this.explained.add(`${line} ${year}`);
    return fate.ok;
  }

  private spend({ expense, shares }: Operation & { do: 'spend' }): boolean {
    if (!expenseFate(expense, today).ok) return false;
    const named = shares.map((share) => {
      const held = share.on !== null && share.fits ? this.commitments[share.on] : undefined;
      return {
        ...share,
        ...(held && {
          line: held.line,
          initiative: held.initiative,
          year: held.terms.years[0]?.year ?? 0,
        }),
        commitment: share.on === null ? null : String(share.on),
      };
    });
    const shared = sharesFate(expense, named, (id) => {
      const held = this.commitments[Number(id)];
      return (
        held && {
          ...held,
          years: held.terms.years.map(({ year }) => year),
          closed: held.terms.closed,
        }
      );
    });
    if (!shared.ok) return false;
    named.forEach((share, index) => {
      const amounts = shared.value.shares[index];
      if (amounts) this.shares.push({ ...share, amounts, paid: expense.paidOn !== null });
      this.explained.add(`${share.line} ${share.year}`);
    });
    this.expenses.push({ expense, rest: shared.value.rest });
    return true;
  }

  /** What came in, and what of it is shared out or left: two ways to the same sum. */
  invoiced(): { readonly whole: InvoicedAmount; readonly parts: InvoicedAmount } {
    return {
      whole: sumInvoiced(
        this.expenses.map(({ expense: { excluding, vat, recoverable } }) => ({
          excluding,
          vat,
          recoverable,
        })),
      ),
      parts: sumInvoiced([
        ...this.shares.map(({ amounts }) => amounts),
        ...this.expenses.map(({ rest }) => rest),
      ]),
    };
  }
}
