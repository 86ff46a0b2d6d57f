import type { StatusPageView } from '@weerbaar/contracts';
import { recoveryOf } from '@weerbaar/obligations/services';
import type { RecoveryRow } from '../recovery/find-recovery.query';
import { historiesOf } from '../recovery/recovery-of';
import type { ServiceRow } from '../services/find-services.query';
import type { StatusPageRow } from './find-status-page.query';
import { changesBetween, digestOf, publicStatus } from './public-status';
import type { Publication } from './render/public-page';

/** Older messages than these help nobody who wants to know how things stand. */
const mostEarlier = 10;

/** Where the public reads a page, without the origin. */
export const addressOf = (slug: string): string => `/status/${slug}`;

/** The page as whoever keeps it sees it. */
export function statusPageView(
  page: StatusPageRow,
  recovery: RecoveryRow,
  services: readonly ServiceRow[],
): StatusPageView {
  const content = publicStatus(page, recovery.entries, services, page.now);
  const text = (language: 'nl' | 'en') => {
    const { title = '', message = '' } = page.texts.find((one) => one.language === language) ?? {};
    return { title, message };
  };
  const said = Map.groupBy(page.services, ({ service }) => service);
  const current = page.publications.find(({ number }) => number === page.published);
  return {
    incident: { id: page.id, title: page.title, status: page.status },
    revision: page.revision,
    address: page.slug === null ? null : addressOf(page.slug),
    draft:
      page.slug === null || !page.draft_seen
        ? null
        : {
            texts: { nl: text('nl'), en: text('en') },
            plansShown: page.plans_shown,
            services: [...said].map(([serviceId, own]) => ({
              serviceId,
              nl: own.find(({ language }) => language === 'nl')?.text ?? '',
              en: own.find(({ language }) => language === 'en')?.text ?? '',
            })),
          },
    digest: content === null ? null : digestOf(content, earlierThan(page)),
    changes: content === null ? [] : changesBetween(current?.content ?? null, content),
    choices: historiesOf(recovery.entries, services).map((history) => {
      const service = services.find(({ id }) => id === history.service);
      const { state } = recoveryOf(history, page.now);
      const publishable = service?.nl != null && service.en != null;
      return { id: history.service, name: service?.name ?? '', state, publishable };
    }),
    published: page.published,
    publications: page.publications.map(({ number, at, by, content: told }) => ({
      ...{ number, at, by, withdrawn: told === null },
      title: told?.title.nl ?? null,
    })),
    mayEdit: page.may_edit,
    mayPublish: page.may_publish,
  };
}

/** What was published under a number, with what was said before it. */
export function publicationOf(page: StatusPageRow, number: number): Publication | null {
  const chosen = page.publications.find((one) => one.number === number);
  if (!chosen?.content) return null;
  return { content: chosen.content, at: chosen.at, earlier: earlierThan(page, number) };
}

/**
 * The messages of earlier publications, the latest first, each once however often it stood there. What was withdrawn stays
 * withdrawn: nothing from before the last withdrawal is told again.
 */
export function earlierThan(
  page: Pick<StatusPageRow, 'publications'>,
  number = Number.POSITIVE_INFINITY,
): Publication['earlier'] {
  const before = page.publications.filter((one) => one.number < number);
  const withdrawn = Math.max(
    0,
    ...before.filter(({ content }) => content === null).map((one) => one.number),
  );
  const told = before.flatMap(({ number: own, at, content }) =>
    content === null || own < withdrawn
      ? []
      : [{ at, title: content.title, message: content.message }],
  );
  return told
    .filter(
      (one, index) => JSON.stringify(one.message) !== JSON.stringify(told[index + 1]?.message),
    )
    .slice(0, mostEarlier);
}
