import {
  belgianClocks,
  clocksInForce,
  lengthOf,
  type LegalClock,
  type Period,
} from '@weerbaar/obligations';
import { belgianCriteria } from '@weerbaar/obligations/incidents';
import { restorationOrder } from '@weerbaar/obligations/services';
import type { Block, DocumentModel } from '../../platform/documents/document';
import { ruledService } from '../../services/find-services.query';
import { formBlocks } from '../papers/form-paper';
import type { PaperWords } from '../papers/law-words';
import type { PackFacts } from './pack-facts';

/** What nobody has to send in an incident has no place in a pack for one. */
const otherReports: readonly string[] = ['registration', 'registration-change', 'defence'];

/** The pack for when network and mail are down, as one document. */
export function packPaper(words: PaperWords, facts: PackFacts): DocumentModel {
  const at = words.instant(facts.madeAt);
  const clocks = clocksInForce(belgianClocks, facts.today).filter(
    ({ report }) => !otherReports.includes(report),
  );
  return {
    language: words.language,
    title: words.say('papers.pack'),
    author: facts.organisation,
    dated: facts.madeAt,
    footer: words.say('papers.pack.footer', { organisation: facts.organisation, at }),
    pageNumber: (page, pages) => words.say('papers.page', { page, pages }),
    blocks: [
      { kind: 'notice', text: words.say('papers.pack.private') },
      { kind: 'paragraph', text: words.say('papers.pack.made', { at }), soft: true },
      section(words.say('papers.pack.first')),
      { kind: 'list', numbered: true, items: firstSteps(words) },
      ...contactsOf(words, facts),
      ...decisionsOf(words, facts),
      ...clocksOf(words, facts, clocks),
      ...criteriaOf(words, facts),
      ...recipientsOf(words, facts),
      ...servicesOf(words, facts),
      ...formsOf(words, clocks),
    ],
  };
}

const section = (text: string): Block => ({ kind: 'heading', level: 2, text });
const help = (text: string): Block => ({ kind: 'paragraph', text });

const firstSteps = (words: PaperWords): readonly string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((step) => words.find(`papers.pack.first.${step}`));

function contactsOf(words: PaperWords, { contacts }: PackFacts): Block[] {
  if (contacts.length === 0) {
    return [
      section(words.say('papers.pack.contacts')),
      { kind: 'blank', label: words.say('papers.pack.contacts.none'), help: '', lines: 8 },
    ];
  }
  const sorted = [...contacts].sort((a, b) => a.level - b.level);
  return [
    section(words.say('papers.pack.contacts')),
    {
      kind: 'table',
      caption: words.say('papers.pack.contacts.caption'),
      head: [
        words.say('papers.pack.level'),
        words.say('papers.pack.name'),
        words.say('papers.pack.phone'),
        words.say('papers.pack.private-phone'),
        words.say('papers.pack.mail'),
      ],
      widths: [0.7, 3, 1.6, 1.6, 2.4],
      rows: sorted.map((contact) => [
        String(contact.level),
        [
          contact.name,
          contact.crisisRole,
          contact.organisation || contact.unitName,
          ...(contact.illustrative ? [`(${words.say('papers.pack.illustrative')})`] : []),
        ]
          .filter((part) => part !== '')
          .join('\n'),
        contact.workPhone,
        contact.privatePhone ?? '',
        contact.outsideEmail ?? '',
      ]),
    },
  ];
}

function decisionsOf(words: PaperWords, { contacts }: PackFacts): Block[] {
  const rows = contacts
    .filter(({ decides }) => decides !== '')
    .map(({ name, crisisRole, decides }) => ({ label: `${name}\n${crisisRole}`, text: decides }));
  return [
    section(words.say('papers.pack.decides')),
    rows.length === 0 ? help(words.say('papers.pack.decides.none')) : { kind: 'facts', rows },
  ];
}

function periodOf(words: PaperWords, period: Period | null): string {
  if (period === null) return words.say('papers.period.none');
  const { unit, count } = lengthOf(period);
  return words.say(`papers.period.${unit}`, { count });
}

function clocksOf(words: PaperWords, { today }: PackFacts, clocks: readonly LegalClock[]): Block[] {
  return [
    section(words.say('papers.pack.clocks')),
    help(words.say('papers.pack.clocks.help')),
    {
      kind: 'table',
      caption: words.say('papers.pack.clocks.caption', { date: words.date(today) }),
      head: [
        words.say('papers.pack.clock'),
        words.say('papers.pack.period'),
        words.say('papers.pack.starts'),
        words.say('papers.pack.to'),
        words.say('papers.sources'),
      ],
      widths: [2.2, 1.2, 2.6, 1.8, 2.4],
      rows: clocks.map(({ id, period, trigger, recipient, sources }) => [
        words.find(`obligations.clock.${id}`),
        periodOf(words, period),
        words.find(`obligations.trigger.${trigger}`),
        words.recipient(recipient, null, null),
        sources.map(words.source).join('\n'),
      ]),
    },
  ];
}

function criteriaOf(words: PaperWords, { today }: PackFacts): Block[] {
  const criteria = belgianCriteria.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo),
  );
  return [
    section(words.say('papers.pack.significance')),
    help(words.say('papers.pack.significance.help')),
    {
      kind: 'table',
      caption: words.say('papers.thresholds', { date: words.date(today) }),
      head: [words.say('papers.criterion'), words.say('papers.criterion.binding')],
      widths: [6, 1.2],
      rows: criteria.map(({ id, binding }) => [
        words.find(`obligations.criterion.${id}`),
        words.say(binding ? 'papers.binding' : 'papers.pointer'),
      ]),
    },
  ];
}

function recipientsOf(words: PaperWords, { settings }: PackFacts): Block[] {
  const settled = settings.filter(({ revision }) => revision > 0);
  const title = section(words.say('papers.pack.recipients'));
  if (settled.length === 0) return [title, help(words.say('papers.pack.recipients.none'))];
  return [
    title,
    {
      kind: 'table',
      caption: words.say('papers.pack.recipients'),
      head: [
        words.say('papers.entity'),
        words.say('papers.pack.scope'),
        words.say('papers.pack.authorities'),
        words.say('papers.pack.processor'),
        words.say('papers.pack.contact'),
      ],
      rows: settled.map((one) => [
        one.entity.name,
        words.say(one.inScope ? 'papers.pack.in' : 'papers.pack.out'),
        one.breachAuthorities.map((code) => words.find(`obligations.authority.${code}`)).join('\n'),
        one.processorFor.map(({ name }) => name).join('\n'),
        one.contactPoint,
      ]),
    },
  ];
}

function servicesOf(words: PaperWords, { services }: PackFacts): Block[] {
  const title = section(words.say('papers.pack.services'));
  const order = restorationOrder(services.map(ruledService));
  if (services.length === 0 || !order.ok) {
    return [title, help(words.say('papers.pack.services.none'))];
  }
  const of = (id: string) => services.find((service) => service.id === id);
  const nameOf = (id: string): string => {
    const service = of(id);
    return (words.language === 'nl' ? service?.nl : service?.en)?.name ?? service?.name ?? '';
  };
  return [
    title,
    help(words.say('papers.pack.services.help')),
    {
      kind: 'table',
      caption: words.say('papers.pack.services'),
      head: [
        words.say('papers.pack.wave'),
        words.say('papers.pack.service'),
        words.say('papers.pack.rto'),
        words.say('papers.pack.needs'),
        words.say('papers.pack.workaround'),
      ],
      widths: [0.7, 2.6, 1.2, 2.2, 3],
      rows: order.value.map(({ service, wave, waitsFor }) => [
        String(wave),
        nameOf(service),
        hoursOf(words, of(service)?.rto_minutes ?? null),
        waitsFor.map(nameOf).join('\n'),
        of(service)?.workaround ?? '',
      ]),
    },
  ];
}

const hoursOf = (words: PaperWords, minutes: number | null): string =>
  minutes === null
    ? ''
    : minutes % 1440 === 0
      ? words.say('papers.period.days', { count: minutes / 1440 })
      : words.say('papers.period.hours', { count: Math.max(1, Math.round(minutes / 60)) });

function formsOf(words: PaperWords, clocks: readonly LegalClock[]): Block[] {
  return [
    section(words.say('papers.pack.forms')),
    help(words.say('papers.form.help')),
    ...clocks.flatMap((clock, index): Block[] => [
      ...(index === 0 ? [] : [{ kind: 'new-page' } as const]),
      section(words.find(`obligations.clock.${clock.id}`)),
      ...formBlocks(words, clock),
    ]),
  ];
}
