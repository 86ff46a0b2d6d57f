import { servedType } from './media-type';

/**
 * Headers under which a file of a stranger can be sent: saved and never shown, of the type that its content told, and
 * powerless should a browser show it all the same.
 */
export function downloadHeaders(name: string, mediaType: string): Readonly<Record<string, string>> {
  return {
    'content-type': servedType(mediaType),
    'content-disposition': attachmentNamed(name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** `Content-Disposition` as RFC 6266 wants it: a plain name for all, the true name (RFC 8187) for those who understand. */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * The name that a stranger gave his file, made fit to be shown: without folders, without characters that cannot be seen
 * or that turn the reading direction (`photo\u202egpj.exe`), at most 255 characters.
 */
export function shownName(given: string): string {
  const base = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  if (visible === '' || /^\.+$/.test(visible)) return 'file';
  if (visible.length <= 255) return visible;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(visible)?.[0] ?? '';
  return visible.slice(0, 255 - ending.length).toWellFormed() + ending;
}
