import type { CalendarDate, Level } from '@weerbaar/kernel';
import {
  type Answer,
  type AnswerRecord,
  type ControlTally,
  type ResponsibilityKind,
  type ResponsibilityRecord,
  type Step,
  type TargetRecord,
  type UnitScore,
} from '@weerbaar/maturity';
import { endless } from '../../units/places/places';
import type {
  AnswerTuple,
  Facts,
  ResponsibilityTuple,
  StepTuple,
  TargetTuple,
} from './gather-facts.query';

/** Rows by unit, then by safeguard, control or scope. */
export type ByUnit<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** The facts of `gatherFacts`, in the words of the domain and found by unit. */
export interface FactBook {
  readonly answers: ByUnit<AnswerRecord[]>;
  readonly responsibilities: ByUnit<ResponsibilityRecord[]>;
  readonly provided: ByUnit<AnswerRecord[]>;
  readonly targets: ByUnit<TargetRecord[]>;
  /** The stored steps by unit, then by `control/group`. */
  readonly steps: ByUnit<Step<ControlTally>[]>;
  /** The stored values of the controls that were not chosen, where they were wanted. */
  readonly otherSteps: ByUnit<Step<ControlTally>[]>;
  /** The units' own stored maturity by `unit/group`, from the row on that reaches or touches the first day that can have changed. */
  readonly scores: ReadonlyMap<string, readonly Step<UnitScore | null>[]>;
}

// Derived tables hold what is now known, so every row counts whenever it was recorded.
const recorded = new Date(0);

export function factBook(facts: Facts): FactBook {
  return {
    answers: byUnit(facts.answers, answerRecord),
    responsibilities: byUnit(facts.responsibilities, responsibilityRecord),
    provided: byUnit(facts.provided, answerRecord),
    targets: byUnit(facts.targets, targetRecord),
    steps: stepsByUnit(facts.steps),
    otherSteps: stepsByUnit(facts.other_steps),
    scores: scoreSteps(facts.scores),
  };
}

function scoreSteps(rows: Facts['scores']): FactBook['scores'] {
  const byNode = Map.groupBy(rows, ([unitId, group]) => `${unitId}/${String(group)}`);
  return new Map(
    [...byNode].map(([node, held]) => [
      node,
      held.flatMap(([, , on, until, points, weights], index): Step<UnitScore | null>[] => {
        const row = {
          on: on as CalendarDate,
          value: { points: BigInt(points), weights: BigInt(weights) },
        };
        // Where no row follows at once, there was no maturity for a while.
        return until === endless || held[index + 1]?.[2] === until
          ? [row]
          : [row, { on: until as CalendarDate, value: null }];
      }),
    ]),
  );
}

function byUnit<Row extends readonly [string, string, ...unknown[]], T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): ByUnit<T[]> {
  const units = new Map<string, Map<string, T[]>>();
  for (const row of rows) {
    const ofUnit = entry(units, row[0], () => new Map<string, T[]>());
    entry(ofUnit, row[1], () => []).push(read(row));
  }
  return units;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function answerRecord([
  ,
  ,
  revision,
  effectiveOn,
  kind,
  documentation,
  implementation,
  replaces,
  retracts,
]: AnswerTuple): AnswerRecord {
  return {
    revision,
    effectiveOn: effectiveOn as CalendarDate,
    recordedAt: recorded,
    replaces,
    retracts,
    value: answerOf(kind, documentation, implementation),
  };
}

/** The database holds levels for a scored answer only; what a retraction says is never looked at. */
export function answerOf(
  kind: string,
  documentation: number | null,
  implementation: number | null,
): Answer {
  if (kind === 'scored' && documentation !== null && implementation !== null) {
    return { kind, documentation: documentation as Level, implementation: implementation as Level };
  }
  return { kind: kind === 'not-applicable' ? 'not-applicable' : 'open' };
}

function responsibilityRecord([
  ,
  ,
  revision,
  effectiveOn,
  kind,
  provider,
  replaces,
  retracts,
]: ResponsibilityTuple): ResponsibilityRecord {
  return {
    revision,
    effectiveOn: effectiveOn as CalendarDate,
    recordedAt: recorded,
    replaces,
    retracts,
    value: kind === 'retraction' ? 'own' : (kind as ResponsibilityKind),
    providerUnitId: provider,
  };
}

function targetRecord([
  ,
  ,
  revision,
  effectiveOn,
  levelTenths,
  replaces,
  retracts,
]: TargetTuple): TargetRecord {
  return {
    revision,
    effectiveOn: effectiveOn as CalendarDate,
    recordedAt: recorded,
    replaces,
    retracts,
    value: levelTenths,
  };
}

function stepsByUnit(rows: readonly StepTuple[]): ByUnit<Step<ControlTally>[]> {
  const units = new Map<string, Map<string, Step<ControlTally>[]>>();
  for (const [
    unit,
    control,
    group,
    on,
    hasValue,
    numerator,
    applicable,
    own,
    inherited,
    shared,
    missing,
    reached,
  ] of rows) {
    const ofUnit = entry(units, unit, () => new Map<string, Step<ControlTally>[]>());
    entry(ofUnit, `${control}/${String(group)}`, () => []).push({
      on: on as CalendarDate,
      value: {
        hasValue,
        numerator: BigInt(numerator),
        applicable,
        own,
        inherited,
        shared,
        missing,
        reached,
      },
    });
  }
  return units;
}
