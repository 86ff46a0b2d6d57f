import type { PublicStatus } from '@weerbaar/contracts';
import type { Language } from '@weerbaar/kernel';
import { isWorking, serviceStates, type ServiceState } from '@weerbaar/obligations/services';
import { formatInstant } from '@weerbaar/phrases';
import { type Html, markup, verbatim } from './html';
import { policyInPage, style } from './style';
import { wordsIn } from './words';

/** A message that was published, and when. */
export interface PublishedMessage {
  readonly at: string;
  readonly title: PublicStatus['title'];
  readonly message: PublicStatus['message'];
}

/** What is published: the content, the moment, and what was said before, the latest first. */
export interface Publication {
  readonly content: PublicStatus;
  readonly at: string;
  readonly earlier: readonly PublishedMessage[];
}

/** To the letter what the policy's hash was made of: one blank more, and no browser would take it. */
const styleElement = verbatim(`<style>${style}</style>`);
/** What does not work comes first: that is what people look for. */
const order: readonly ServiceState[] = [...serviceStates].sort(
  (a, b) => rank(b) - rank(a) || serviceStates.indexOf(a) - serviceStates.indexOf(b),
);

function rank(state: ServiceState): number {
  return { down: 4, 'switched-off': 3, workaround: 2, degraded: 1, up: 0 }[state];
}

/** The page for everybody, in one language: whole in itself, without a script and without anything from elsewhere. */
export function publicPage({ content, at, earlier }: Publication, language: Language): string {
  const say = wordsIn(language);
  const other = language === 'nl' ? 'en' : 'nl';
  const moment = (instant: string): Html =>
    markup`<time datetime="${instant}">${formatInstant(language, instant)}</time>`;
  const title = content.title[language];
  const working = content.services.filter(({ state }) => isWorking(state)).length;
  const services = [...content.services].sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      a.name[language].localeCompare(b.name[language], language),
  );
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policyInPage}" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${content.organisation}</title>
        <link rel="alternate" hreflang="${other}" href="${other}.html" />
        <link rel="alternate" type="application/rss+xml" title="RSS" href="rss-${language}.xml" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Atom"
          href="atom-${language}.xml"
        />
        ${styleElement}
      </head>
      <body>
        <header>
          <div class="row">
            <span class="soft">${content.organisation}</span>
            <a lang="${other}" hreflang="${other}" href="${other}.html">${say('other-language')}</a>
          </div>
          ${content.illustrative ? markup`<p class="made-up">${say('illustrative')}</p>` : ''}
        </header>
        <main>
          <h1>${title}</h1>
          <p class="soft">${lineWith(say('updated', { at: '\u0000' }), moment(at))}</p>
          ${content.message[language] === '' ? '' : markup`<p class="text">${content.message[language]}</p>`}
          <h2>${say('services')}</h2>
          ${services.length === 0 ? markup`<p>${say('none')}</p>` : markup`<p class="answer">${say('answer', { working, count: services.length })}</p>`}
          <ul>
            ${services.map(
              (service) =>
                markup` <li>
                  <div class="row">
                    <h3>${service.name[language]}</h3>
                    <span class="state ${service.state}">${say(`state.${service.state}`)}</span>
                  </div>
                  ${service.description[language] === '' ? '' : markup`<p class="soft">${service.description[language]}</p>`}
                  ${service.text[language] === '' ? '' : markup`<p class="text">${service.text[language]}</p>`}
                  ${service.plannedAt === null ? '' : markup`<p>${lineWith(say('planned', { at: '\u0000' }), moment(service.plannedAt))}</p>`}
                </li>`,
            )}
          </ul>
          ${earlierSection(earlier, language, moment)}
        </main>
        <footer>
          <h2>${say('feeds')}</h2>
          <nav aria-label="${say('feeds')}">
            <a href="rss-${language}.xml">RSS</a>
            <a href="atom-${language}.xml">Atom</a>
            <a href="status.json">JSON</a>
          </nav>
        </footer>
      </body>
    </html> `.text;
}

/** A sentence with a moment in the place that was kept for it. */
function lineWith(sentence: string, moment: Html): Html {
  const [before = '', after = ''] = sentence.split('\u0000');
  return markup`${before}${moment}${after}`;
}

function earlierSection(
  earlier: readonly PublishedMessage[],
  language: Language,
  moment: (at: string) => Html,
): Html | string {
  if (earlier.length === 0) return '';
  return markup`<h2>${wordsIn(language)('earlier')}</h2>
    <ol>
      ${earlier.map(
        ({ at, title, message }) =>
          markup` <li>
            <p class="soft">${moment(at)}</p>
            <h3>${title[language]}</h3>
            ${message[language] === '' ? '' : markup`<p class="text">${message[language]}</p>`}
          </li>`,
      )}
    </ol>`;
}

/** What answers at an address where nothing is published, whether anything ever was or not. */
export const nothingHere = markup`<!doctype html>
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${wordsIn('nl')('gone.title')} · ${wordsIn('en')('gone.title')}</title>
      ${styleElement}
    </head>
    <body>
      <main>
        <h1>${wordsIn('nl')('gone.title')}</h1>
        <p>${wordsIn('nl')('gone.text')}</p>
        <section lang="en">
          <h2>${wordsIn('en')('gone.title')}</h2>
          <p>${wordsIn('en')('gone.text')}</p>
        </section>
      </main>
    </body>
  </html> `.text;
