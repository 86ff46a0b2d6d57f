/**
 * A workbook is XML, which cannot hold every character. Those that it cannot hold are written as `_xHHHH_`, as the
 * format's standard has it (ECMA-376, 22.9.2.19); an underscore that would begin such a thing by chance is written so too.
 */
// eslint-disable-next-line no-control-regex -- control characters are what XML cannot hold
const unwritable = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/gu;
const misleading = /_(?=x[0-9A-Fa-f]{4})/g;
const written = /_x([0-9A-Fa-f]{4})_/g;

const asCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as a workbook holds it. */
export const toSheetText = (text: string): string =>
  text.replace(misleading, asCode).replace(unwritable, asCode);

/** The text that a workbook holds. */
export const fromSheetText = (text: string): string =>
  text.includes('_x')
    ? text.replace(written, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
