import { scorePosition } from '@weerbaar/phrases';
import type { Phrasebook } from '@weerbaar/ui';
import type { Column } from '@weerbaar/ui/data';
import type { AcrossLine } from './across-lines';

/** The columns of the table of units, in the language of the reader; what is exported has the same. */
export const acrossColumns = (book: Phrasebook): readonly Column<AcrossLine>[] => [
  {
    key: 'unit',
    label: book.say('core.scope.unit'),
    value: ({ unitName }) => unitName,
    width: '13rem',
    wraps: true,
  },
  {
    key: 'documentation',
    label: book.say('levels.documentation'),
    number: true,
    value: ({ standing }) => (standing.kind === 'scored' ? standing.documentation : null),
  },
  {
    key: 'implementation',
    label: book.say('levels.implementation'),
    number: true,
    value: ({ standing }) => (standing.kind === 'scored' ? standing.implementation : null),
  },
  {
    key: 'maturity',
    label: book.say('core.maturity'),
    value: ({ value }) => scorePosition(value),
    text: (line) => scoreWords(book, line),
  },
  {
    key: 'target',
    label: book.say('core.target'),
    number: true,
    value: ({ targetTenths }) => targetTenths && targetTenths / 10,
    text: ({ targetTenths }) => book.tenths(targetTenths),
  },
  {
    key: 'source',
    label: book.say('maturity.source'),
    value: ({ responsibility }) => {
      const kind = book.say(`core.coverage.${responsibility.kind}`);
      return responsibility.providerName ? `${kind}: ${responsibility.providerName}` : kind;
    },
  },
  {
    key: 'since',
    label: book.say('maturity.across.since'),
    value: (line) => answerOf(line)?.effectiveOn ?? null,
    text: (line) => {
      const answer = answerOf(line);
      return answer ? book.date(answer.effectiveOn) : '';
    },
  },
  {
    key: 'path',
    label: book.say('maturity.across.path'),
    value: ({ unitPath }) => unitPath,
    hidden: true,
  },
];

function scoreWords(book: Phrasebook, { standing, value }: AcrossLine): string {
  if (standing.kind === 'not-applicable') return book.say('maturity.answer.not-applicable');
  return value ? book.score(value) : book.say('core.score.missing');
}

const answerOf = ({ responsibility, own, provided }: AcrossLine) =>
  responsibility.kind === 'inherited' ? provided : own;
