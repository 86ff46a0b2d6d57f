// Both exist in every runtime that we know; the language's own types know neither.
declare const atob: (text: string) => string;
declare const btoa: (text: string) => string;

/** Bytes as standard base64 with padding, RFC 4648 section 4. */
export const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** The bytes of standard base64; null for anything but the one text that `base64` makes of them. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  // Bits behind the last byte would give the same bytes a second text.
  return base64(bytes) === text ? bytes : null;
}
