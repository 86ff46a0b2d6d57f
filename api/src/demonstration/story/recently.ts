import { addDays, daysBetween, type CalendarDate } from '@weerbaar/kernel';
import type { AnswerPlan } from '../demonstration';
import { officeHour } from '../quarters';
import { type Random, randomOf } from '../random';
import { type Draft, scored, shifted } from './draft';
import type { StoryRules } from './rules';

/** A safeguard at a unit with its history so far. */
export interface Pair {
  readonly unit: string;
  readonly code: string;
  readonly control: string;
  readonly drafts: readonly Draft[];
}

type Scored = Extract<AnswerPlan, { kind: 'scored' }>;

/** The single assessments after the last round: which pair gets which. No pair twice. */
export function recently(rules: StoryRules, pairs: readonly Pair[]): Map<Pair, Draft> {
  const random = randomOf(`${rules.seed}/recently`);
  const { from, until, count } = rules.recent;
  const days = daysBetween(from, until);
  const open = pairs.filter((pair) => answerIn(pair, from) !== undefined);
  const drafts = new Map<Pair, Draft>();
  while (drafts.size < Math.min(count, open.length)) {
    const pair = random.pick(open);
    const answer = answerIn(pair, from);
    if (answer === undefined || drafts.has(pair)) continue;
    const day = addDays(from, Math.floor((drafts.size * days) / count));
    const recordedAt = officeHour(day, random);
    const effectiveOn = recordedAt.toISOString().slice(0, 10) as CalendarDate;
    drafts.set(pair, {
      effectiveOn,
      recordedAt,
      answer: scored(pair.control, moved(rules, pair, answer, random), random),
    });
  }
  return drafts;
}

/** The answer that was given at the last round but one or later: who forgot a safeguard does not come back to it now. */
function answerIn({ drafts }: Pair, from: CalendarDate): Scored | undefined {
  const last = drafts.at(-1);
  return last?.answer.kind === 'scored' && daysBetween(last.effectiveOn, from) < 300
    ? last.answer
    : undefined;
}

function moved(
  rules: StoryRules,
  { unit, code }: Pair,
  { documentation, implementation }: Scored,
  random: Random,
) {
  const stuck = rules.weakSpots.some(
    (spot) => (spot.units === 'all' || spot.units.includes(unit)) && spot.codes.includes(code),
  );
  if (stuck) return { documentation, implementation };
  if (random.chance(0.15)) return { documentation, implementation: shifted(implementation, -1) };
  return implementation <= documentation
    ? { documentation, implementation: shifted(implementation, 1) }
    : { documentation: shifted(documentation, 1), implementation };
}
