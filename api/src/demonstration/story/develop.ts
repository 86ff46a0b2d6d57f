import type { AssessmentFact } from '../demonstration';
import { developPair } from './develop-pair';
import { numbered } from './draft';
import { recently } from './recently';
import type { StoryRules } from './rules';

/** The whole history of an organisation, by unit, then by safeguard, then in the order of recording. */
export function develop(rules: StoryRules): AssessmentFact[] {
  const pairs = rules.characters.flatMap((character) =>
    rules.safeguards.map((safeguard) => ({
      unit: character.unit,
      by: character.by,
      code: safeguard.code,
      control: safeguard.control,
      drafts: developPair(rules, character, safeguard),
    })),
  );
  const latest = recently(
    rules,
    pairs.filter((pair) => rules.characters.some(({ unit, left }) => unit === pair.unit && !left)),
  );
  return pairs.flatMap((pair) => {
    const last = latest.get(pair);
    return numbered(
      pair.unit,
      pair.code,
      pair.by,
      last === undefined ? pair.drafts : [...pair.drafts, last],
    );
  });
}
