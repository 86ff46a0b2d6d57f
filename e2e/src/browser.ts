import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import type { Language } from '@weerbaar/kernel';
import type { PhraseKey, ValuesOf } from '@weerbaar/phrases';
import { password } from './served-product';
import { say } from './words';

/** Flags that keep the browser to the page it is asked for. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long nothing may be asked of the server before a page counts as loaded. */
const quiet = 200;
/** How long a busy machine may take for one thing. */
const patience = 40_000;

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  if (executablePath === undefined) throw new Error('CHROMIUM is not set: run npm test -- e2e');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/** Where the product with the demonstration answers (setup/start.ts). */
export function demonstration(): string {
  const url = process.env['WEERBAAR_URL'];
  if (url === undefined) throw new Error('no product was started: see setup/start.ts');
  return url;
}

export interface Visit {
  readonly url?: string;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  /** What a browser that was signed in before kept; without it he arrives as a stranger. */
  readonly signedIn?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** A person at his own browser. Whatever the browser complains of is remembered. */
export class Visitor {
  readonly complaints: string[] = [];
  private readonly underWay = new Set<Request>();
  private lastAsked = Date.now();

  private constructor(
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async arrive(browser: Browser, visit: Visit = {}): Promise<Visitor> {
    const {
      url = demonstration(),
      language = 'nl',
      theme = 'light',
      width = 1280,
      signedIn,
    } = visit;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      locale: language === 'nl' ? 'nl-BE' : 'en-GB',
      ...(signedIn && { storageState: signedIn }),
    });
    context.setDefaultTimeout(patience);
    const visitor = new Visitor(url, context, await context.newPage());
    visitor.listen();
    return visitor;
  }

  private listen(): void {
    const { page } = this;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // Asking who is signed in before anybody is answers 401; the browser reports every such answer.
      if (message.type() === 'error' && !message.text().includes('401'))
        this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      this.underWay.add(request);
      this.lastAsked = Date.now();
    });
    const answered = (request: Request) => {
      this.underWay.delete(request);
      this.lastAsked = Date.now();
    };
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.settled();
  }

  /** Nothing is loading any more. */
  async settled(): Promise<void> {
    const until = Date.now() + patience;
    const heading = this.page.locator('h1').first();
    while (
      this.underWay.size > 0 ||
      Date.now() - this.lastAsked < quiet ||
      !(await heading.isVisible())
    ) {
      if (Date.now() > until) throw new Error(this.whatIsMissing());
      await this.page.waitForTimeout(50);
    }
    await this.page.waitForFunction(
      () => document.querySelector('main [aria-busy="true"], [aria-busy="true"] h1') === null,
    );
  }

  private whatIsMissing(): string {
    const waiting = [...this.underWay].map((request) => request.url());
    return `${this.page.url()} is not there: waiting for ${JSON.stringify(waiting)}, after ${JSON.stringify(this.complaints)}`;
  }

  /** Signs in with organisation, e-mail address and password; a second step may follow. */
  async giveCredentials(
    email: string,
    organisation = 'antwerpen',
    secret = password,
  ): Promise<void> {
    await this.open('/sign-in');
    const fields = this.page.locator('input');
    await fields.nth(0).fill(organisation);
    await fields.nth(1).fill(email);
    await fields.nth(2).fill(secret);
    await this.page.keyboard.press('Enter');
  }

  async signIn(email: string, organisation?: string, secret?: string): Promise<void> {
    await this.giveCredentials(email, organisation, secret);
    await this.in();
  }

  /** He is signed in and stands on his first page. */
  async in(): Promise<void> {
    await this.page.waitForURL((url) => !/^\/(sign-in|link|founding|enrol|$)/.test(url.pathname));
    await this.settled();
  }

  /** Reads the page in a language, as if he chose it in the frame. */
  async speak(language: Language): Promise<void> {
    await this.page.locator(`app-language-switch button[lang=${language}]`).click();
    await this.page.locator(`html[lang=${language}]`).waitFor();
  }

  /** A phrase of the product in the language that the page speaks now. */
  async say<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): Promise<string> {
    const language = await this.page.evaluate(() => document.documentElement.lang);
    return say(language === 'en' ? 'en' : 'nl', key, ...values);
  }

  /** The button that says this. */
  async button<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): Promise<Locator> {
    return this.page.getByRole('button', { name: await this.say(key, ...values) }).first();
  }

  /** The field with this label. */
  async field<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): Promise<Locator> {
    return this.page.getByLabel(await this.say(key, ...values), { exact: true }).first();
  }

  async press<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): Promise<void> {
    await (await this.button(key, ...values)).click();
  }

  /** Waits until the page shows this phrase. */
  async sees<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): Promise<void> {
    await this.page
      .getByText(await this.say(key, ...values))
      .first()
      .waitFor();
  }

  /** Asks the server from within the page, with its session. */
  async ask<T>(path: string): Promise<T> {
    return this.page.evaluate(
      async (url) => (await fetch(url)).json() as Promise<unknown>,
      `/api/v1${path}`,
    ) as Promise<T>;
  }

  /** How many pixels of the page lie beyond its right side; 0 when it need not be scrolled sideways. */
  async overflow(width: number): Promise<number> {
    await this.page.setViewportSize({ width, height: 800 });
    await this.page.waitForTimeout(80);
    return this.page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
