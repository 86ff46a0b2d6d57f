/** A phrase is a sentence with `{placeholders}`, or a pair of them when it depends on `{count}`. */
export type Phrase = string | PluralPhrase;

/** One form per plural category that Dutch and English have; `{count}` chooses between them. */
export interface PluralPhrase {
  readonly one: string;
  readonly other: string;
}

/** The names between braces in a text: `'{a} of {b}'` gives `'a' | 'b'`. */
export type PlaceholdersIn<Text extends string> =
  Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never;

/** The names that a phrase needs; a plural phrase always needs `count`. */
export type Placeholders<P> = P extends string
  ? PlaceholdersIn<P>
  : P extends PluralPhrase
    ? 'count' | PlaceholdersIn<P['one']> | PlaceholdersIn<P['other']>
    : never;

/** What fills a placeholder: a number is written the Belgian way, a text as it stands. */
export type PhraseValue = string | number;

/** The values that a phrase needs; `count` is always a number. */
export type PhraseValues<P> = {
  readonly [Name in Placeholders<P>]: Name extends 'count' ? number : PhraseValue;
};

/** A translation of an area: the same keys, a plain phrase for a plain one and a pair for a pair. */
export type Translation<Source extends Readonly<Record<string, Phrase>>> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : PluralPhrase;
};
