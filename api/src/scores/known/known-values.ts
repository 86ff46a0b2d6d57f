import type { CalendarDate } from '@weerbaar/kernel';
import {
  type AnswerRecord,
  controlSteps,
  type GroupSteps,
  type ResponsibilityKind,
  type ResponsibilityRecord,
  targetSteps,
} from '@weerbaar/maturity';
import { answerOf } from '../roll-up/control-facts';
import type { KnownAnswers } from './gather-known-answers.query';
import type { KnownFrame } from './gather-known-frame.query';
import { type KnownTree, recorded } from './known-tree';

type Answers = ReadonlyMap<string, readonly AnswerRecord[]>;

/** Values units from what they had answered, and keeps the answers of those that others lean on. */
export class KnownValues {
  private readonly provided = new Map<string, Answers>();
  private readonly controls: ReadonlyMap<string, { code: string; group: number }[]>;
  private readonly groups: readonly number[];
  private readonly denominator: bigint;

  constructor(
    frame: KnownFrame,
    private readonly tree: KnownTree,
  ) {
    const controls = new Map<string, { code: string; group: number }[]>();
    for (const [code, control, group] of frame.safeguards) {
      controls.set(control, [...(controls.get(control) ?? []), { code, group }]);
    }
    this.controls = controls;
    this.groups = Array.from({ length: frame.groups }, (_, index) => index + 1);
    this.denominator = BigInt(frame.denominator);
  }

  get providersHad(): string[] {
    return [...this.provided.keys()];
  }

  keep(provider: KnownAnswers): void {
    this.provided.set(provider.id, answersOf(provider));
  }

  /** How each control stands at a unit over time. */
  controlsOf(unit: KnownAnswers): Map<string, GroupSteps[]> {
    const answers = answersOf(unit);
    const responsibilities = new Map(
      unit.responsibilities.map(([code, rows]) => [code, rows.map(responsibilityRecord)]),
    );
    const lineage = this.tree.lineage(unit.id);
    return new Map(
      [...this.controls].map(([control, safeguards]) => [
        control,
        controlSteps({
          safeguards,
          denominator: this.denominator,
          groups: this.groups,
          answers,
          responsibilities,
          providerAnswers: this.provided,
          targets: targetSteps({ control, lineage, targets: this.tree.targets }),
        }),
      ]),
    );
  }
}

function answersOf(unit: KnownAnswers): Answers {
  return new Map(
    unit.answers.map(([code, rows]) => [
      code,
      rows.map(
        ([
          revision,
          effectiveOn,
          kind,
          documentation,
          implementation,
          replaces,
          retracts,
        ]): AnswerRecord => ({
          revision,
          effectiveOn: effectiveOn as CalendarDate,
          recordedAt: recorded,
          replaces,
          retracts,
          value: answerOf(kind, documentation, implementation),
        }),
      ),
    ]),
  );
}

function responsibilityRecord([
  revision,
  effectiveOn,
  kind,
  providerUnitId,
  replaces,
  retracts,
]: KnownAnswers['responsibilities'][number][1][number]): ResponsibilityRecord {
  return {
    revision,
    effectiveOn: effectiveOn as CalendarDate,
    recordedAt: recorded,
    replaces,
    retracts,
    value: kind === 'retraction' ? 'own' : (kind as ResponsibilityKind),
    providerUnitId,
  };
}
