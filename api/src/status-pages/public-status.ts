import { createHash } from 'node:crypto';
import type { PublicStatus, StatusChange } from '@weerbaar/contracts';
import { canonicalJson } from '@weerbaar/ledger';
import { isBefore, type Instant } from '@weerbaar/obligations';
import { recoveryOf } from '@weerbaar/obligations/services';
import { historiesOf } from '../recovery/recovery-of';
import type { RecoveryEntry } from '../recovery/find-recovery.query';
import type { ServiceRow } from '../services/find-services.query';
import type { StatusPageRow } from './find-status-page.query';
import type { Publication } from './render/public-page';

/** What the draft of a page needs to become public. */
type Draft = Pick<
  StatusPageRow,
  'organisation' | 'illustrative' | 'texts' | 'services' | 'plans_shown'
>;

/** What everybody would read of an incident at a moment; null as long as the draft does not speak both languages. */
export function publicStatus(
  draft: Draft,
  entries: readonly RecoveryEntry[],
  services: readonly ServiceRow[],
  at: Instant,
): PublicStatus | null {
  const text = (language: string) => draft.texts.find((one) => one.language === language);
  const [nl, en] = [text('nl'), text('en')];
  if (nl === undefined || en === undefined) return null;
  const said = Map.groupBy(draft.services, ({ service }) => service);
  return {
    organisation: draft.organisation,
    illustrative: draft.illustrative,
    title: { nl: nl.title, en: en.title },
    message: { nl: nl.message, en: en.message },
    services: historiesOf(entries, services).flatMap((history) => {
      const service = services.find(({ id }) => id === history.service);
      const own = said.get(history.service);
      // Texts may have been taken from the register since the draft was made.
      if (!service?.nl || !service.en || own === undefined) return [];
      const { state, plannedAt } = recoveryOf(history, at);
      const words = (language: string): string =>
        own.find((one) => one.language === language)?.text ?? '';
      const planned = draft.plans_shown && state !== 'up' ? plannedAt : null;
      return [
        {
          name: { nl: service.nl.name, en: service.en.name },
          description: { nl: service.nl.description, en: service.en.description },
          state,
          // A plan that has passed tells nobody anything.
          plannedAt: planned !== null && isBefore(at, planned) ? planned : null,
          text: { nl: words('nl'), en: words('en') },
        },
      ];
    }),
  };
}

/**
 * The SHA-256 of what would be published, whatever the hour, with the earlier messages that go along: what a preview showed and
 * a publication names.
 */
export const digestOf = (content: PublicStatus, earlier: Publication['earlier']): string =>
  createHash('sha256')
    .update(canonicalJson({ ...content, earlier: earlier.map((one) => ({ ...one })) }))
    .digest('hex');

/** What publishing would change for the public. Services are told apart by what the public calls them in Dutch. */
export function changesBetween(before: PublicStatus | null, after: PublicStatus): StatusChange[] {
  const change = (
    kind: StatusChange['kind'],
    more: Partial<Omit<StatusChange, 'kind'>> = {},
  ): StatusChange => ({ kind, service: null, language: null, before: null, after: null, ...more });
  if (before === null) return [change('first')];
  const both = ['nl', 'en'] as const;
  const page = both.flatMap((language) =>
    (['title', 'message'] as const).flatMap((part) =>
      before[part][language] === after[part][language]
        ? []
        : [
            change(part, {
              language,
              before: before[part][language],
              after: after[part][language],
            }),
          ],
    ),
  );
  const known = new Map(before.services.map((service) => [service.name.nl, service]));
  const left = new Set(known.keys());
  const services = after.services.flatMap((service): StatusChange[] => {
    const was = known.get(service.name.nl);
    const about = { service: service.name.nl };
    left.delete(service.name.nl);
    if (was === undefined) return [change('added', { ...about, after: service.state })];
    return [
      ...(was.state === service.state
        ? []
        : [change('state', { ...about, before: was.state, after: service.state })]),
      ...(was.plannedAt === service.plannedAt
        ? []
        : [change('planned', { ...about, before: was.plannedAt, after: service.plannedAt })]),
      ...both.flatMap((language) => [
        ...(was.text[language] === service.text[language]
          ? []
          : [
              change('text', {
                ...{ ...about, language, before: was.text[language] },
                after: service.text[language],
              }),
            ]),
        ...(was.name[language] === service.name[language] &&
        was.description[language] === service.description[language]
          ? []
          : [change('name', { ...about, language })]),
      ]),
    ];
  });
  return [...page, ...services, ...[...left].map((service) => change('removed', { service }))];
}
