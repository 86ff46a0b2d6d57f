import { controlTally, sameControlTally, type ControlTally } from './control-tally';
import type { Standing } from './standing';
import { standingSteps, type AnswerRecord, type ResponsibilityRecord } from './standing-steps';
import { canonicalSteps, mergeSteps, type Step } from './steps';

/** All facts about one control at one unit. Maps are keyed by safeguard code unless said otherwise. */
export interface ControlFacts {
  /** The safeguards of the control with their implementation groups. */
  readonly safeguards: readonly { readonly code: string; readonly group: number }[];
  /** The framework's denominator for means. */
  readonly denominator: bigint;
  /** The implementation groups to tally, each with those below it. */
  readonly groups: readonly number[];
  readonly answers: ReadonlyMap<string, readonly AnswerRecord[]>;
  /** Who answers; without a record the unit itself does. */
  readonly responsibilities: ReadonlyMap<string, readonly ResponsibilityRecord[]>;
  /** The own answers of provider units, by unit, then by safeguard code. */
  readonly providerAnswers: ReadonlyMap<string, ReadonlyMap<string, readonly AnswerRecord[]>>;
  /** The target of this unit and control, in tenths, from `targetSteps`. */
  readonly targets: readonly Step<number | null>[];
  /** As known at this instant; now when absent. */
  readonly knownAt?: Date | undefined;
}

/** The tally of a control over time, in one implementation group. */
export interface GroupSteps {
  readonly group: number;
  readonly steps: readonly Step<ControlTally>[];
}

/**
 * How one control stands at one unit over time, for each group in the order of `groups`. Each list
 * is canonical and begins at the beginning of time, where everything is missing.
 */
export function controlSteps(facts: ControlFacts): GroupSteps[] {
  const perSafeguard = facts.safeguards.map(({ code }) =>
    standingSteps({
      answers: facts.answers.get(code) ?? [],
      responsibilities: facts.responsibilities.get(code) ?? [],
      providerAnswers: (unitId) => facts.providerAnswers.get(unitId)?.get(code) ?? [],
      knownAt: facts.knownAt,
    }),
  );
  const together = mergeSteps<Standing[]>(perSafeguard);
  const moments = mergeSteps<[(Standing | undefined)[], number | null]>([together, facts.targets]);

  return facts.groups.map((group) => {
    const steps = moments.map(({ on, value: [standings = [], target = null] }) => {
      const grouped = facts.safeguards.flatMap((safeguard, index) => {
        const standing = standings[index];
        return standing ? [{ group: safeguard.group, standing }] : [];
      });
      return { on, value: controlTally(grouped, group, target, facts.denominator) };
    });
    return { group, steps: canonicalSteps(steps, sameControlTally) };
  });
}
