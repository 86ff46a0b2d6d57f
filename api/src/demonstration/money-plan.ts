import type { ChangeInitiative, ChangeExpense } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import type { DecisionKind } from '@weerbaar/money';

/** An amount in a cell; lines and initiatives by their keys. */
export interface EntryPlan {
  readonly line: string;
  readonly year: number;
  readonly initiative: string | null;
  readonly amount: number;
}

export interface LinePlan {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly accountingCode: string;
  readonly source: string;
  readonly illustrative: boolean;
}

export interface DecisionPlan {
  readonly key: string;
  readonly kind: DecisionKind;
  readonly decidedOn: CalendarDate;
  readonly body: string;
  readonly reference: string;
  readonly title: string;
  readonly source: string;
  readonly reason: string;
  readonly illustrative: boolean;
  readonly entries: readonly EntryPlan[];
}

/** What is said of an initiative from a day on; units, other initiatives and lines by their keys. */
export type InitiativeVersionPlan = Omit<
  ChangeInitiative,
  'unitId' | 'dependsOn' | 'lifts' | 'estimates'
> & {
  readonly unit: string;
  readonly dependsOn: readonly string[];
  readonly lifts: readonly (Omit<ChangeInitiative['lifts'][number], 'unitId'> & {
    readonly unit: string;
  })[];
  readonly estimates: readonly Omit<EntryPlan, 'initiative'>[];
};

export interface InitiativePlan {
  readonly key: string;
  readonly versions: readonly [InitiativeVersionPlan, ...InitiativeVersionPlan[]];
}

export interface CommitmentVersionPlan {
  readonly effectiveOn: CalendarDate;
  readonly closed: boolean;
  readonly reason: string;
}

export interface CommitmentPlan {
  readonly key: string;
  readonly line: string;
  readonly initiative: string;
  readonly supplier: string;
  readonly title: string;
  readonly procurementFile: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly years: readonly { readonly year: number; readonly amount: number }[];
  readonly versions: readonly [CommitmentVersionPlan, ...CommitmentVersionPlan[]];
}

export interface ExpensePlan extends Omit<ChangeExpense, 'shares' | 'reason'> {
  readonly number: string;
  readonly supplier: string;
  /** Where it weighs, whole; null while nobody has shared it out. */
  readonly on: (Omit<EntryPlan, 'amount'> & { readonly commitment: string | null }) | null;
}

/** The programme and its money; all of it illustrative but for what the sources state. */
export interface MoneyPlan {
  /** The key of the person who keeps the books. */
  readonly by: string;
  readonly lines: readonly LinePlan[];
  readonly decisions: readonly DecisionPlan[];
  readonly initiatives: readonly InitiativePlan[];
  readonly commitments: readonly CommitmentPlan[];
  readonly expenses: readonly ExpensePlan[];
}
