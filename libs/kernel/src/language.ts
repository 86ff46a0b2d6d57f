/** The languages of the product, the first one being that of its home market. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** Whether a text names a language of the product. */
export const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text);
