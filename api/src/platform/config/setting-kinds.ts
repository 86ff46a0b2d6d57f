import { isIP } from 'node:net';
import { z } from 'zod';

/**
 * The kinds of settings. Each parses exactly, and its message completes "NAME is not usable: give …". No message repeats the
 * value, because it may be a secret.
 */

/** A whole number without sign, blank or fraction. */
export const wholeNumber = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z
    .string({ error })
    .regex(/^(0|[1-9]\d{0,8})$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error, abort: true });
};

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `one of ${words.join(', ')}` });

/** The address of a database and of the login for it. */
export const postgresUrl = (login: string) => {
  const error = `the address of the database for ${login}, such as postgres://${login}:password@db.example.org:5432/weerbaar`;
  return z.string({ error }).refine(isPostgresUrl, { error, abort: true });
};

function isPostgresUrl(text: string): boolean {
  const url = parseUrl(text);
  if (url === undefined) return false;
  return (
    /^postgres(ql)?:$/.test(url.protocol) &&
    url.username !== '' &&
    url.hostname !== '' &&
    url.pathname.length > 1
  );
}

/** The address of a mail server, with the login for it where it asks for one. */
export const smtpUrl = () => {
  const error =
    'the address of the mail server, such as smtps://login:password@mail.example.org:465 or smtp://mail.example.org:587';
  return z.string({ error }).refine(isSmtpUrl, { error, abort: true });
};

function isSmtpUrl(text: string): boolean {
  const url = parseUrl(text);
  return (
    url !== undefined &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    (url.pathname === '' || url.pathname === '/') &&
    url.search === ''
  );
}

/** An address for mail, without a name before it. */
export const mailbox = () =>
  z.email({ error: 'an address for mail, such as weerbaar@example.org' });

/** Scheme, host and port, and nothing after them. Plain http serves one's own machine only. */
export const origin = () => {
  const error =
    'an https address without a path, such as https://weerbaar.example.org (http for localhost only)';
  return z.string({ error }).transform((text, context) => {
    const url = parseUrl(text.replace(/\/$/, ''));
    const safe =
      url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (
      url !== undefined &&
      safe &&
      url.origin.toLowerCase() === text.replace(/\/$/, '').toLowerCase()
    )
      return url.origin;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
};

/** A name or address to listen on. */
export const listenAddress = () => {
  const error = 'an address to listen on, such as 127.0.0.1 or 0.0.0.0';
  return z
    .string({ error })
    .refine((text) => isIP(text) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text), {
      error,
      abort: true,
    });
};

/** Addresses and networks, with commas between them. */
export const networks = () => {
  const error = 'addresses or networks with commas between them, such as 10.0.0.5,192.168.7.0/24';
  return z
    .string({ error })
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork), { error, abort: true });
};

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

/** 32 random bytes in base64. */
export const key = () => {
  const error = '32 random bytes in base64: `openssl rand -base64 32` makes them';
  return z
    .string({ error })
    .regex(/^[A-Za-z\d+/]{43}=$/, { error, abort: true })
    .transform((text) => Buffer.from(text, 'base64'));
};

/** A password that somebody types or a machine stores. */
export const password = (least: number) => {
  const error = `a password of at least ${least} characters`;
  return z.string({ error }).min(least, { error, abort: true });
};

/** The path of a folder. */
export const folder = () => z.string({ error: 'the path of a folder' });

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
  );
}

function parseUrl(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}
