/** Pasted along from pages and word processors; nobody sees it, and it says nothing. */
const pastedAlong = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A joiner behind what never joins: it makes two texts that look the same differ. In emoji and in Arabic or Indic scripts it has a meaning. */
const idleJoiner = /(?<![^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{C}])[\u200c\u200d]+/gu;

/**
 * What a person typed, without the blanks around it and without invisible characters that say nothing
 * (soft hyphens, zero-width blanks, joiners that join nothing). Everything that can be seen stays as it was.
 */
export const tidyText = (typed: string): string =>
  typed.replace(pastedAlong, '').replace(idleJoiner, '').trim();

/** What nobody types: half characters, signs that turn the reading direction around, and invisible signs of old or other programs. */
const neverTyped = String.raw`\p{Surrogate}\p{Bidi_Control}\u180e\u2061-\u2064\u206a-\u206f\ufff9-\ufffb\u{e0001}-\u{e007f}`;
/** A flag such as that of Scotland is spelt in signs that are refused everywhere else. */
const spelledFlag = String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}`;
/** At least one character that can be seen: no blank, no mark by itself, no letter of nothing (U+3164), no empty Braille cell. */
const somethingSeen = String.raw`[^]*[^\p{Default_Ignorable_Code_Point}\p{Z}\p{C}\p{M}\u2800]`;

const textOf = (controls: string): string =>
  String.raw`(?=${somethingSeen})(?:${spelledFlag}|[^${controls}${neverTyped}])*`;

/** A text of one line, tidied before: a name, a title. Something in it can be seen. */
export const lineForm = new RegExp(
  `^${textOf(String.raw`\u0000-\u001f\u007f-\u009f\u2028\u2029`)}$`,
  'u',
);

/** A text of several lines, tidied before; may be empty. Tabs and line breaks are its only control characters. */
export const proseForm = new RegExp(
  `^(?:${textOf(String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f`)})?$`,
  'u',
);
