import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Feed } from 'feed';
import { languages, type Language } from '@weerbaar/kernel';
import { isWorking } from '@weerbaar/obligations/services';
import { markup } from './html';
import { type Publication, publicPage } from './public-page';
import { wordsIn } from './words';

/** A file that everybody can read, ready to be sent in any of the codings that a browser knows. */
export interface PublicFile {
  readonly file: string;
  readonly mediaType: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

const types = {
  html: 'text/html; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The names of all files of a page, and the only ones that are ever looked for. */
export const publicFileNames: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => [
    `${language}.html`,
    `rss-${language}.xml`,
    `atom-${language}.xml`,
  ]),
  'status.json',
]);

/** Everything that can be read of a publication at an address, which ends with a slash. The same in, the same bytes out. */
export function publicFiles(publication: Publication, address: string): PublicFile[] {
  return [
    ...languages.flatMap((language) => {
      const feed = feedOf(publication, language, address);
      return [
        fileOf(`${language}.html`, types.html, publicPage(publication, language)),
        fileOf(`rss-${language}.xml`, types.rss, feed.rss2()),
        fileOf(`atom-${language}.xml`, types.atom, feed.atom1()),
      ];
    }),
    fileOf('status.json', types.json, JSON.stringify(documentOf(publication), null, 2)),
  ];
}

/** What a program reads. */
const documentOf = ({ content, at, earlier }: Publication) => ({
  updatedAt: at,
  ...content,
  earlier,
});

function feedOf({ content, at, earlier }: Publication, language: Language, address: string): Feed {
  const say = wordsIn(language);
  const page = `${address}${language}.html`;
  const feed = new Feed({
    id: page,
    link: page,
    title: `${content.title[language]} · ${content.organisation}`,
    description: say('services'),
    language,
    updated: new Date(at),
    generator: 'Weerbaar',
    feedLinks: {
      rss: `${address}rss-${language}.xml`,
      atom: `${address}atom-${language}.xml`,
    },
  });
  const working = content.services.filter(({ state }) => isWorking(state)).length;
  const answer = say('answer', { working, count: content.services.length });
  const now = { at, title: content.title, message: content.message };
  for (const [index, one] of [now, ...earlier].entries()) {
    const text = [one.message[language], index === 0 ? answer : ''].filter(Boolean).join('\n\n');
    feed.addItem({
      // Each publication is an entry of its own, found at the page as it stands now.
      id: `${page}#${one.at}`,
      guid: `${page}#${one.at}`,
      link: page,
      title: inFeed(one.title[language]),
      date: new Date(one.at),
      published: new Date(one.at),
      description: inFeed(text),
    });
  }
  return feed;
}

/** Plain text as the HTML that readers of feeds take it for. No `>` of a person is left, so that it closes no CDATA either. */
const inFeed = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => markup`${line}`.text)
    .join('<br>');

function fileOf(file: string, mediaType: string, text: string): PublicFile {
  const body = Buffer.from(text, 'utf8');
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return {
    file,
    mediaType,
    // Weak: the same page, however it is coded.
    etag: `W/"${digest}"`,
    body,
    gzip: gzipSync(body, { level: 9 }),
    brotli: brotliCompressSync(body),
  };
}
