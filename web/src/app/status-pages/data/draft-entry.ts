import type { StatusDraft, StatusPageView } from '@weerbaar/contracts';

/** A draft as it is typed: every service that could stand on the page, chosen or not. */
export interface DraftEntry {
  readonly titleNl: string;
  readonly messageNl: string;
  readonly titleEn: string;
  readonly messageEn: string;
  readonly plansShown: boolean;
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly shown: boolean;
    readonly nl: string;
    readonly en: string;
  }[];
}

/** The form as it stands at first. Before there is a draft every service that has words for the public is chosen. */
export function entryOf({ draft, choices }: StatusPageView): DraftEntry {
  return {
    titleNl: draft?.texts.nl.title ?? '',
    messageNl: draft?.texts.nl.message ?? '',
    titleEn: draft?.texts.en.title ?? '',
    messageEn: draft?.texts.en.message ?? '',
    plansShown: draft?.plansShown ?? true,
    services: choices
      .filter(({ publishable }) => publishable)
      .map(({ id, name }) => {
        const said = draft?.services.find(({ serviceId }) => serviceId === id);
        const shown = draft === null || said !== undefined;
        return { id, name, shown, nl: said?.nl ?? '', en: said?.en ?? '' };
      }),
  };
}

/** The message that an entry means. */
export const draftOf = (entry: DraftEntry): StatusDraft => ({
  texts: {
    nl: { title: entry.titleNl, message: entry.messageNl },
    en: { title: entry.titleEn, message: entry.messageEn },
  },
  plansShown: entry.plansShown,
  services: entry.services
    .filter(({ shown }) => shown)
    .map(({ id: serviceId, nl, en }) => ({ serviceId, nl, en })),
});
