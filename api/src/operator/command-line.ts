import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { type Given, Mistyped, type Verb } from './verb';

/** What was asked for: help about some verbs, or that one be done. */
export type Wish =
  | { readonly kind: 'overview'; readonly verbs: readonly Verb[] }
  | { readonly kind: 'explanation'; readonly verb: Verb }
  | { readonly kind: 'deed'; readonly verb: Verb; readonly given: Given; readonly json: boolean };

const isHelp = (word: string | undefined): boolean =>
  word === undefined || ['--help', '-h', 'help'].includes(word);

/**
 * Reads what was typed behind `npm run weerbaar --`.
 * @throws Mistyped
 */
export function readCommandLine(verbs: readonly Verb[], typed: readonly string[]): Wish {
  const [noun, name, ...rest] = typed;
  if (isHelp(noun)) return { kind: 'overview', verbs };
  const ofNoun = verbs.filter((verb) => verb.noun === noun);
  if (ofNoun.length === 0)
    throw new Mistyped(`there is nothing called ${JSON.stringify(noun)} here`);
  if (isHelp(name)) return { kind: 'overview', verbs: ofNoun };
  const verb = ofNoun.find((one) => one.verb === name);
  if (verb === undefined)
    throw new Mistyped(`${String(noun)} knows no ${JSON.stringify(name)}`, [String(noun)]);
  const words = [verb.noun, verb.verb];
  const { values, positionals } = parse(verb, rest, words);
  if (values['help'] === true) return { kind: 'explanation', verb };
  const given = { ...values, ...operandsOf(verb, positionals, words) };
  for (const { name: option, value, required } of verb.options) {
    if (required === true && given[option] === undefined)
      throw new Mistyped(`--${option} <${String(value)}> is missing`, words);
    if (value !== undefined && given[option] === '')
      throw new Mistyped(`--${option} is empty`, words);
  }
  return { kind: 'deed', verb, given, json: values['json'] === true };
}

function parse(
  verb: Verb,
  args: string[],
  words: readonly string[],
): { values: Record<string, string | true>; positionals: string[] } {
  const options: ParseArgsOptionsConfig = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    ...Object.fromEntries(
      verb.options.map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
  };
  try {
    const { values, positionals } = parseArgs({
      args,
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Record<string, string | true>, positionals };
  } catch (error) {
    // Node explains at length how to write an argument that begins with a hyphen: the first sentence says what is wrong.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(
      /\.\s|\n/,
    );
    throw new Mistyped(sentence.replace(/\.$/, ''), words);
  }
}

function operandsOf(verb: Verb, positionals: readonly string[], words: readonly string[]): Given {
  const missing = verb.operands[positionals.length];
  if (missing !== undefined) throw new Mistyped(`<${missing.name}> is missing`, words);
  const surplus = positionals[verb.operands.length];
  if (surplus !== undefined)
    throw new Mistyped(`${JSON.stringify(surplus)} is one word too many`, words);
  return Object.fromEntries(verb.operands.map(({ name }, index) => [name, positionals[index]]));
}
