import { belgianClocks } from '@weerbaar/obligations';
import type {
  Incident,
  IncidentClock,
  IncidentReport,
  SignificanceDecision,
} from '@weerbaar/obligations/incidents';
import type { Block, DocumentModel, Fact } from '../../platform/documents/document';
import type { AsItWent } from './as-it-went';
import type { PaperWords } from './law-words';

interface Printed {
  readonly went: AsItWent;
  readonly report: IncidentReport;
  readonly clock: IncidentClock;
  readonly entity: string;
  /** What the counterpart is called; null where its code says enough. */
  readonly counterpart: string | null;
}

/** A report as it goes, or went, to its recipient. */
export function reportPaper(words: PaperWords, printed: Printed): DocumentModel {
  const { went, report, clock, entity } = printed;
  const title = words.find(`obligations.clock.${clock.clock}`);
  const number = report.id.slice(0, 8);
  return {
    language: words.language,
    title,
    author: entity,
    dated: went.dated,
    footer: words.say('papers.footer.report', { title, entity, number }),
    pageNumber: (page, pages) => words.say('papers.page', { page, pages }),
    blocks: [
      ...noticesOf(words, went.incident, report),
      { kind: 'facts', rows: factsOf(words, printed) },
      { kind: 'heading', level: 2, text: words.say('papers.content') },
      ...contentOf(words, clock, report),
      ...judgementOf(words, went.incident, clock, report),
    ],
  };
}

function noticesOf(words: PaperWords, incident: Incident, report: IncidentReport): Block[] {
  const notices: string[] = [];
  if (incident.lawAsIf !== null) {
    notices.push(words.say('papers.as-if', { date: words.date(incident.lawAsIf) }));
  }
  if (report.status === 'draft') notices.push(words.say('papers.draft'));
  if (report.status === 'approved') notices.push(words.say('papers.approved'));
  const first = incident.reports.find(({ id }) => id === report.supplements);
  if (first?.sent) {
    notices.push(words.say('papers.supplement', { at: words.instant(first.sent.at) }));
  }
  return notices.map((text) => ({ kind: 'notice', text }));
}

function factsOf(words: PaperWords, { went, report, clock, entity, counterpart }: Printed): Fact[] {
  const row = belgianClocks.find(
    ({ id, version }) => id === clock.clock && version === clock.version,
  );
  const fact = (label: string, text: string): Fact => ({ label, text });
  const { sent, receipt } = report;
  return [
    fact(words.say('papers.incident'), went.title),
    fact(words.say('papers.entity'), entity),
    fact(
      words.say('papers.recipient'),
      words.recipient(clock.recipient, clock.counterpart, counterpart),
    ),
    fact(words.say('papers.sources'), (row?.sources ?? []).map(words.source).join('\n')),
    fact(words.say('papers.trigger'), words.instant(clock.triggeredAt)),
    fact(
      words.say('papers.deadline'),
      clock.deadline === null ? words.say('papers.deadline.none') : words.instant(clock.deadline),
    ),
    ...(sent === null
      ? []
      : [
          fact(words.say('papers.sent'), words.instant(sent.at)),
          fact(words.say('papers.channel'), sent.channel),
        ]),
    ...(sent === null || receipt === null ? [] : [fact(words.say('papers.receipt'), receipt)]),
    fact(words.say('papers.number'), report.id),
  ];
}

const codes = /^(yes|no|unknown|low|medium|high|critical)$/;

function contentOf(words: PaperWords, { content }: IncidentClock, report: IncidentReport): Block[] {
  return content
    .filter(({ field }) => report.supplements === null || report.content[field])
    .flatMap(({ field }): Block[] => {
      const text = report.content[field] ?? '';
      return [
        { kind: 'heading', level: 3, text: words.find(`obligations.field.${field}`) },
        text === ''
          ? { kind: 'paragraph', text: words.say('papers.empty'), soft: true }
          : { kind: 'paragraph', text: codes.test(text) ? toldCode(words, text) : text },
      ];
    });
}

/** An answer that was kept as its code, in words. */
const toldCode = (words: PaperWords, code: string): string =>
  words.find(
    `obligations.${code === 'yes' || code === 'no' || code === 'unknown' ? 'finding' : 'severity'}.${code}`,
  );

/** The judgement that made the report necessary; only reports under the security law rest on one. */
function judgementOf(
  words: PaperWords,
  incident: Incident,
  clock: IncidentClock,
  report: IncidentReport,
): Block[] {
  const decision = incident.entities
    .find(({ entity }) => entity === report.entity)
    ?.significance.at(-1);
  if (decision === undefined || clock.regime !== 'nis2') return [];
  return [
    { kind: 'heading', level: 2, text: words.say('papers.judgement') },
    {
      kind: 'facts',
      rows: [
        {
          label: words.say('papers.judgement.outcome'),
          text: words.find(`obligations.significance.${decision.outcome}`),
        },
        {
          label: words.say('papers.judgement.services'),
          text:
            decision.annexServices.map(words.service).join('\n') ||
            words.say('papers.judgement.none'),
        },
        { label: words.say('papers.judgement.at'), text: words.instant(decision.at) },
        { label: words.say('papers.judgement.why'), text: decision.reasoning },
      ],
    },
    ...thresholdsOf(words, decision),
  ];
}

function thresholdsOf(words: PaperWords, { test }: SignificanceDecision): Block[] {
  if (test === null) return [];
  const ground = words.find(`obligations.ground.${test.ground}`);
  const proposal = words.find(`obligations.significance.${test.proposal}`);
  return [
    {
      kind: 'facts',
      rows: [{ label: words.say('papers.thresholds.proposal'), text: `${proposal}. ${ground}` }],
    },
    {
      kind: 'table',
      caption: words.say('papers.thresholds', { date: words.date(test.on) }),
      head: [
        words.say('papers.criterion'),
        words.say('papers.criterion.met'),
        words.say('papers.criterion.binding'),
      ],
      widths: [5, 1.4, 1.2],
      rows: test.criteria.map(({ criterion, met, binding }) => [
        words.find(`obligations.criterion.${criterion}`),
        words.find(`obligations.finding.${met}`),
        words.say(binding ? 'papers.binding' : 'papers.pointer'),
      ]),
    },
  ];
}
