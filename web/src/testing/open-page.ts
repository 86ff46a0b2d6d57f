import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Router, TitleStrategy, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Language } from '@weerbaar/kernel';
import { NoticeCorner } from '@weerbaar/ui';
import { routes } from '../app/app.routes';
import { apiInterceptor } from '../app/shell/api/api-interceptor';
import { PageTitle } from '../app/shell/page/page-title';
import type { FakeApi } from './fake-api';

/** The providers of the application, with a fake server behind it. */
export const providersWith = (api: FakeApi) => [
  provideHttpClient(withInterceptors([apiInterceptor])),
  { provide: HttpBackend, useValue: api },
  provideRouter(routes, withComponentInputBinding()),
  { provide: TitleStrategy, useExisting: PageTitle },
];

/** A page as a person has it before him. */
export interface OpenPage {
  readonly harness: RouterTestingHarness;
  /** Everything on the page, dialogs and notices included. */
  readonly root: HTMLElement;
  /** The address, with its query. */
  address(): string;
  /** Waits until nothing is under way any more. */
  settle(): Promise<void>;
  /** The button or link with these words. Throws when there is none. */
  press(words: string): Promise<void>;
  /** Types into the field with this label. Throws when there is none. */
  type(label: string, text: string): Promise<void>;
  /** Everything that is written on the page, in one line. */
  text(): string;
}

/** Opens an address of the product in Dutch, as somebody to whom the server answers as told. */
export async function openPage(
  path: string,
  api: FakeApi,
  { language = 'nl' }: { readonly language?: Language } = {},
): Promise<OpenPage> {
  localStorage.clear();
  localStorage.setItem('weerbaar.language', language);
  TestBed.configureTestingModule({ providers: providersWith(api) });
  const corner = TestBed.createComponent(NoticeCorner);
  const harness = await RouterTestingHarness.create();
  // the harness has cleared away what stood on the page before
  document.body.append(corner.nativeElement as HTMLElement);
  await harness.navigateByUrl(path);
  const page = pageOf(harness);
  await page.settle();
  return page;
}

function pageOf(harness: RouterTestingHarness): OpenPage {
  const root = document.body;
  const settle = async (): Promise<void> => {
    // a navigation may fetch code, whose page may ask the server, whose answer may fetch more
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      // a request that waits for an answer of the person holds stability back as long as he thinks
      const thinks = new Promise((resolve) => setTimeout(resolve, 50));
      await Promise.race([harness.fixture.whenStable(), thinks]);
    }
    TestBed.tick();
  };
  const wordsOf = (element: Element): string =>
    `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`
      .replace(/\s+/g, ' ')
      .trim();
  return {
    harness,
    root,
    settle,
    address: () => TestBed.inject(Router).url,
    press: async (words) => {
      const all = [...root.querySelectorAll<HTMLElement>('button, a, [role=tab]')];
      const found =
        all.find((one) => wordsOf(one) === words) ??
        all.find((one) => wordsOf(one).includes(words));
      if (!found)
        throw new Error(`Nothing to press says “${words}”: ${all.map(wordsOf).join(' | ')}`);
      found.click();
      await settle();
    },
    type: async (label, text) => {
      const labels = [...root.querySelectorAll('label')].filter(
        ({ control }) =>
          control instanceof HTMLTextAreaElement ||
          (control instanceof HTMLInputElement && !/radio|checkbox|file/.test(control.type)),
      );
      const found =
        labels.find((one) => wordsOf(one) === label) ??
        labels.find((one) => wordsOf(one).includes(label));
      const entry = found?.control;
      if (!(entry instanceof HTMLInputElement) && !(entry instanceof HTMLTextAreaElement)) {
        throw new Error(`No field is called “${label}”: ${labels.map(wordsOf).join(' | ')}`);
      }
      entry.value = text;
      entry.dispatchEvent(new Event('input', { bubbles: true }));
      entry.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    text: () => root.textContent.replace(/\s+/g, ' '),
  };
}
