import type { CalendarDate } from '@weerbaar/kernel';
import type { LegalClock } from '@weerbaar/obligations';
import type { Block, DocumentModel } from '../../platform/documents/document';
import type { PaperWords } from './law-words';

const shortFields: readonly string[] = [
  'person-count',
  'record-count',
  'severity',
  'contact-point',
];
const yesOrNo: readonly string[] = ['malicious-suspected', 'cross-border-possible'];

/** The questions of a report, with room to answer them by hand. */
export function formBlocks(words: PaperWords, clock: LegalClock): Block[] {
  const blank = (label: string, help: string, lines: number): Block => ({
    ...{ kind: 'blank', label, help, lines },
  });
  return [
    {
      kind: 'facts',
      rows: [
        {
          label: words.say('papers.recipient'),
          text: words.recipient(clock.recipient, null, null),
        },
        { label: words.say('papers.sources'), text: clock.sources.map(words.source).join('\n') },
        {
          label: words.say('papers.trigger'),
          text: words.find(`obligations.trigger.${clock.trigger}`),
        },
      ],
    },
    blank(words.say('papers.incident'), '', 1),
    blank(words.say('papers.entity'), '', 1),
    blank(words.say('papers.form.aware'), '', 1),
    ...clock.content.map(({ field, need }) =>
      blank(
        words.find(`obligations.field.${field}`),
        yesOrNo.includes(field)
          ? words.say('papers.yes-no')
          : words.find(`obligations.need.${need}`),
        shortFields.includes(field) ? 1 : yesOrNo.includes(field) ? 2 : 5,
      ),
    ),
    blank(words.say('papers.form.who'), '', 1),
    blank(words.say('papers.form.when'), '', 1),
    blank(words.say('papers.form.sent'), '', 2),
  ];
}

/** A report that nobody has filled in yet, on paper. */
export function formPaper(
  words: PaperWords,
  clock: LegalClock,
  organisation: string,
  on: CalendarDate,
): DocumentModel {
  const title = words.find(`obligations.clock.${clock.id}`);
  return {
    language: words.language,
    title: words.say('papers.form', { title }),
    author: organisation,
    dated: `${on}T00:00:00.000Z`,
    footer: words.say('papers.footer.form', { title, date: words.date(on) }),
    pageNumber: (page, pages) => words.say('papers.page', { page, pages }),
    blocks: [{ kind: 'notice', text: words.say('papers.form.help') }, ...formBlocks(words, clock)],
  };
}
