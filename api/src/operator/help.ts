import { inColumns } from './columns';
import type { Verb } from './verb';

const command = 'npm run weerbaar --';

/** How a verb is written, with everything that it takes. */
export function usageOf({ noun, verb, operands, options }: Verb): string {
  const named = options.map(({ name, value, required }) => {
    const text = value === undefined ? `--${name}` : `--${name} <${value}>`;
    return required === true ? text : `[${text}]`;
  });
  return [noun, verb, ...operands.map(({ name }) => `<${name}>`), ...named].join(' ');
}

/** What can be done at all, or with one noun. */
export function overview(verbs: readonly Verb[]): string[] {
  return [
    `${command} <noun> <verb> …`,
    '',
    ...inColumns(verbs.map(({ noun, verb, summary }) => [`  ${noun} ${verb}`, summary])),
    '',
    'Each takes --help, and --json to answer in JSON. docs/operator.md explains them all.',
  ];
}

/** One verb in full. */
export function explain(verb: Verb): string[] {
  const entries = [
    ...verb.operands.map(({ name, help }) => [`  <${name}>`, help]),
    ...verb.options.map(({ name, value, help }) => [
      `  --${name}${value === undefined ? '' : ` <${value}>`}`,
      help,
    ]),
    ['  --json', 'answer in JSON'],
  ];
  return [
    `${command} ${usageOf(verb)}`,
    '',
    `${verb.noun} ${verb.verb} ${verb.summary}.`,
    '',
    ...inColumns(entries),
  ];
}
