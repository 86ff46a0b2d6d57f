import type { Language } from '@weerbaar/kernel';

/** No-break and narrow: keeps "87 %" and "€ 12" on one line without a gap. */
const thinSpace = '\u202F';

/**
 * The separators are ours and not the engine's: Node and browsers differ on English in Belgium.
 * Dutch writes 1.234.567,89; English writes 1 234 567.89 with thin spaces.
 */
const separators: Record<Language, { readonly group: string; readonly decimal: string }> = {
  nl: { group: '.', decimal: ',' },
  en: { group: thinSpace, decimal: '.' },
};

/** How many digits stand behind the decimal sign: exactly `decimals`, or from none to two. */
export interface NumberStyle {
  readonly decimals?: number;
  /** Show a plus before positive numbers, for differences. */
  readonly signed?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

function intlFormat(style: NumberStyle): Intl.NumberFormat {
  const key = `${style.decimals ?? '-'}${style.signed === true}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: style.decimals ?? 0,
    maximumFractionDigits: style.decimals ?? 2,
    signDisplay: style.signed === true ? 'exceptZero' : 'negative',
    roundingMode: 'halfExpand',
  });
  formats.set(key, made);
  return made;
}

/**
 * A number with Belgian separators, halves away from zero, a true minus sign.
 * Without `decimals` up to two are shown when they are not zero. Not-a-number gives "–".
 */
export function formatNumber(
  language: Language,
  value: number | bigint,
  style: NumberStyle = {},
): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return '–';
  const { group, decimal } = separators[language];
  return intlFormat(style)
    .formatToParts(value)
    .map((part) => {
      if (part.type === 'group') return group;
      if (part.type === 'decimal') return decimal;
      if (part.type === 'minusSign') return '−';
      return part.value;
    })
    .join('');
}

/** A share from 0 to 1 as "87 %"; rounds halves away from zero. Not-a-number gives "–". */
export function formatPercentage(
  language: Language,
  share: number,
  style: NumberStyle = {},
): string {
  if (!Number.isFinite(share)) return '–';
  return `${formatNumber(language, share * 100, { decimals: 0, ...style })}${thinSpace}%`;
}

/**
 * The share of a part in a whole, in whole per cents that never promise too much: 999 of 1000 is
 * "99 %" and 1 of 1000 is "1 %", because "100 %" says that nothing is missing and "0 %" that nothing
 * is there. A whole of 0 gives "–".
 */
export function formatShare(language: Language, part: number, whole: number): string {
  if (!(whole > 0)) return '–';
  const percent = Math.round((part / whole) * 100);
  const honest = part < whole ? Math.min(percent, 99) : percent;
  return `${formatNumber(language, part > 0 ? Math.max(honest, 1) : honest)}${thinSpace}%`;
}

/** How exact an amount is written. */
export interface EuroStyle {
  /** `cent` is exact; `euro` rounds to whole euros; `million` writes "€ 14,6 mln". */
  readonly to?: 'cent' | 'euro' | 'million';
}

const million: Record<Language, string> = { nl: 'mln.', en: 'million' };

/** Integer euro cents as an amount, the sign before the figure: "€ 1.234.567,50". */
export function formatEuro(
  language: Language,
  cents: number | bigint,
  style: EuroStyle = {},
): string {
  const amount = Number(cents) / 100;
  const to = style.to ?? 'euro';
  if (to === 'million') {
    return `€${thinSpace}${formatNumber(language, amount / 1_000_000, { decimals: 1 })}\u00A0${million[language]}`;
  }
  return `€${thinSpace}${formatNumber(language, amount, { decimals: to === 'cent' ? 2 : 0 })}`;
}

/** A file size in bytes as "3,4 MB" (powers of 1000, as shops and disks count). Below zero gives "–". */
export function formatBytes(language: Language, bytes: number): string {
  if (!(bytes >= 0)) return '–';
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  const rounded = step === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${formatNumber(language, rounded)}\u00A0${units[step] ?? ''}`;
}
