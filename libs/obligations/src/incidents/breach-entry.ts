/** How sure it is that data have been taken. */
export const leakCertainties = ['certain', 'believed', 'ruled-out'] as const;
export type LeakCertainty = (typeof leakCertainties)[number];

/** One kind of data that may have been taken. */
export interface LeakedData {
  readonly what: string;
  readonly certainty: LeakCertainty;
  /** Whose data: staff, inhabitants, suppliers. */
  readonly whose: string;
  /** About how many people; null while unknown. */
  readonly people: number | null;
}

/**
 * What an entity writes down of each breach of personal data, notified or not. Texts are its own;
 * an empty one says that nothing has been written yet.
 */
export interface BreachEntry {
  readonly facts: string;
  readonly effects: string;
  readonly remedialAction: string;
  readonly leaked: readonly LeakedData[];
  /** Why the authority was told late; why it, or the people, were not told. */
  readonly reasons: {
    readonly late: string;
    readonly authorityNotTold: string;
    readonly peopleNotTold: string;
  };
}

/** An entry in which nothing has been written yet. */
export const emptyBreachEntry: BreachEntry = {
  facts: '',
  effects: '',
  remedialAction: '',
  leaked: [],
  reasons: { late: '', authorityNotTold: '', peopleNotTold: '' },
};
