import type { Safeguard } from '@weerbaar/catalogue';
import { addDays, type Level } from '@weerbaar/kernel';
import { officeHour, quarterEnd, quarterOf } from '../quarters';
import { type Random, randomOf } from '../random';
import type { Character } from './character';
import { type Draft, scored, shifted } from './draft';
import { afterAttack, mistyped, reopened, wrongSafeguard } from './justifications';
import { levelsAt, type Levels, type Subject } from './programme';
import type { StoryRules } from './rules';

/** What the group of a safeguard adds: the first group is the easiest. */
const easeOfGroup: Readonly<Record<number, number>> = { 1: 0.2, 2: -0.1, 3: -0.5 };

/**
 * The history of one safeguard at one unit, quarter by quarter: first looked at when its turn comes, looked at again when it
 * moved or grew old, with the mistakes and corrections that people make. Follows from the rules alone.
 */
export function developPair(
  rules: StoryRules,
  character: Character,
  safeguard: Safeguard,
): Draft[] {
  const random = randomOf(`${rules.seed}/${character.unit}/${safeguard.code}`);
  const subject = subjectOf(rules, character, safeguard, random);
  const first = firstQuarter(rules, character, safeguard, random);
  const last = lastQuarter(rules, character, random);
  const reopens = random.chance(0.012)
    ? random.whole(rules.lastQuarter - 5, rules.lastQuarter)
    : undefined;
  const drafts: Draft[] = [];
  let [known, knownIn] = [undefined as Levels | undefined, -1];
  for (let quarter = first; quarter <= last; quarter += 1) {
    const on = quarterEnd(quarter);
    if (rules.responsibility(character.unit, safeguard.code, on) === 'inherited') continue;
    const reason = exclusionOn(rules, character.unit, safeguard.code, quarter);
    const moment = () => officeHour(addDays(on, random.whole(1, 12)), random);
    if (reason !== undefined) {
      if (drafts.length === 0)
        drafts.push({
          effectiveOn: on,
          recordedAt: moment(),
          answer: { kind: 'not-applicable', reason },
        });
      continue;
    }
    if (quarter === reopens && known !== undefined) {
      drafts.push({
        effectiveOn: on,
        recordedAt: moment(),
        answer: { kind: 'open', reason: reopened },
      });
      break;
    }
    const levels = levelsAt(rules.milestones, subject, quarter, rules.shock);
    const shaken = quarter === rules.shock && subject.shock > 0;
    if (!isDue(known, levels, quarter - knownIn, shaken, quarter, random)) continue;
    const draft: Draft = {
      effectiveOn: on,
      recordedAt: moment(),
      answer: scored(safeguard.control, levels, random, shaken ? afterAttack : ''),
    };
    if (shaken) drafts.push(...hindsight(drafts.at(-1), safeguard, random));
    drafts.push(...withMistakes(draft, levels, safeguard, random));
    [known, knownIn] = [levels, quarter];
  }
  return drafts;
}

function subjectOf(
  rules: StoryRules,
  character: Character,
  safeguard: Safeguard,
  random: Random,
): Subject {
  const common =
    (rules.ease[safeguard.control] ?? 0) +
    (easeOfGroup[safeguard.group] ?? 0) +
    random.between(-0.6, 0.6);
  const caps = rules.weakSpots
    .filter(
      (spot) =>
        (spot.units === 'all' || spot.units.includes(character.unit)) &&
        spot.codes.includes(safeguard.code),
    )
    .map((spot) => spot.most);
  return {
    head: character.head,
    documentation: common + random.between(-0.35, 0.35),
    implementation: common + random.between(-0.45, 0.45),
    shock: random.chance(0.5) ? random.between(0.6, 1.3) : 0,
    most: Math.min(5, ...caps) as Level,
  };
}

function firstQuarter(
  rules: StoryRules,
  character: Character,
  safeguard: Safeguard,
  random: Random,
): number {
  const { quarter = rules.firstQuarter, spread = 0 } = rules.begins[safeguard.group] ?? {};
  const joined = character.joined === undefined ? 0 : quarterOf(character.joined);
  const late = random.next();
  const hardship = 1.4 - character.thorough;
  // Some safeguards nobody ever got round to; more so in the highest group.
  if (random.chance((safeguard.group === 3 ? 0.12 : 0.04) * hardship))
    return Number.POSITIVE_INFINITY;
  return Math.max(joined, quarter) + Math.floor(late * spread * hardship);
}

function lastQuarter(rules: StoryRules, character: Character, random: Random): number {
  if (character.left !== undefined) return quarterOf(character.left);
  const forgotten = random.chance(0.14 * (1.1 - character.thorough));
  return forgotten ? rules.lastQuarter - random.whole(5, 9) : rules.lastQuarter;
}

function exclusionOn(
  rules: StoryRules,
  unit: string,
  code: string,
  quarter: number,
): string | undefined {
  return rules.exclusions.find(
    (one) =>
      one.units.includes(unit) &&
      one.codes.includes(code) &&
      (one.until === undefined || quarterEnd(quarter) < one.until),
  )?.reason;
}

/** From 2023 on there is a round every quarter; before it, whoever has the time comes back to it. */
function isDue(
  known: Levels | undefined,
  now: Levels,
  age: number,
  shaken: boolean,
  quarter: number,
  random: Random,
): boolean {
  const looksAgain = random.chance(quarter < 12 ? 0.45 : 0.75);
  if (known === undefined || shaken) return true;
  const moved =
    known.documentation !== now.documentation || known.implementation !== now.implementation;
  return looksAgain && (moved || (age >= 3 && random.chance(0.7)));
}

/** An honest correction: what was recorded before the attack turns out to have been too high at the time already. */
function hindsight(before: Draft | undefined, safeguard: Safeguard, random: Random): Draft[] {
  if (before?.answer.kind !== 'scored' || before.answer.implementation < 2 || !random.chance(0.25))
    return [];
  const { documentation, implementation } = before.answer;
  const lower = { documentation, implementation: shifted(implementation, -1) };
  return [
    {
      effectiveOn: before.effectiveOn,
      recordedAt: officeHour(addDays('2023-01-16', random.whole(0, 39)), random),
      answer: scored(safeguard.control, lower, random, afterAttack),
      replaces: before,
    },
  ];
}

/** Now and then somebody types the wrong level and puts it right, or answers the wrong safeguard and takes it back. */
function withMistakes(draft: Draft, levels: Levels, safeguard: Safeguard, random: Random): Draft[] {
  const wrong = {
    ...levels,
    documentation: shifted(levels.documentation, levels.documentation === 5 ? -1 : 1),
  };
  const soon = officeHour(addDays(draft.effectiveOn, random.whole(15, 40)), random);
  if (random.chance(0.004)) {
    const typed: Draft = { ...draft, answer: scored(safeguard.control, wrong, random) };
    return [
      typed,
      {
        ...draft,
        recordedAt: soon,
        answer: scored(safeguard.control, levels, random, mistyped),
        replaces: typed,
      },
    ];
  }
  if (random.chance(0.002)) {
    const stray: Draft = {
      ...draft,
      recordedAt: new Date(draft.recordedAt.getTime() + 300_000),
      answer: scored(safeguard.control, wrong, random),
    };
    const taken: Draft = {
      ...draft,
      recordedAt: soon,
      answer: { kind: 'retraction', reason: wrongSafeguard, retracts: stray },
    };
    return [draft, stray, taken];
  }
  return [draft];
}
