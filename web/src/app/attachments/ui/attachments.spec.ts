import {
  HttpEventType,
  HttpResponse,
  type HttpEvent,
  type HttpRequest,
} from '@angular/common/http';
import { Component } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { AttachmentView } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { Subject } from 'rxjs';
import { FakeApi } from '../../../testing/fake-api';
import { providersWith } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';
import { Connection } from '../../shell/connection/connection';
import { UnsavedInput } from '../../shell/leave/unsaved-input';
import { ApiProblem, offline } from '../../shell/api/api-problem';
import { SessionStore } from '../../shell/session/session-store';
import { uploadBackend } from '../data/attachments-client';
import { Attachments } from './attachments';

@Component({
  imports: [Attachments],
  template: `<app-attachments subject="assessment" [subjectId]="id" />`,
})
class Page {
  readonly id = uuid(901);
}

const attachment = (over: Partial<AttachmentView> = {}): AttachmentView => ({
  id: uuid(5),
  name: 'beleid.pdf',
  note: '',
  size: 120_000,
  mediaType: 'application/pdf',
  sha256: 'ab',
  addedAt: '2026-11-20T10:00:00.000Z',
  addedBy: 'An Claes',
  removable: true,
  ...over,
});

/** The uploads that the page began; the test decides how they go. */
class Uploads {
  readonly begun: {
    readonly request: HttpRequest<unknown>;
    readonly events: Subject<HttpEvent<unknown>>;
  }[] = [];
  handle(request: HttpRequest<unknown>) {
    const events = new Subject<HttpEvent<unknown>>();
    this.begun.push({ request, events });
    return events;
  }
}

async function open(role: 'unit-lead' | 'management' = 'unit-lead') {
  const api = new FakeApi()
    .answer('GET /session', signedInAs(role))
    .answer('GET /attachments', { attachments: [attachment()] });
  const uploads = new Uploads();
  localStorage.clear();
  localStorage.setItem('weerbaar.language', 'nl');
  TestBed.configureTestingModule({
    providers: [...providersWith(api), { provide: uploadBackend, useValue: uploads }],
  });
  await TestBed.inject(SessionStore).known();
  await TestBed.inject(Phrasebook).load('attachments');
  const fixture = TestBed.createComponent(Page);
  await settle(fixture);
  return { api, uploads, fixture, host: fixture.nativeElement as HTMLElement };
}

async function settle(fixture: ComponentFixture<unknown>): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
  }
}

async function drop(fixture: ComponentFixture<Page>, ...names: readonly string[]): Promise<void> {
  const files = names.map((name) => new File(['inhoud'], name));
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files } });
  (fixture.nativeElement as HTMLElement).querySelector('ui-file-drop label')?.dispatchEvent(event);
  await settle(fixture);
}

const arrived = (body: unknown) => new HttpResponse({ status: 201, body });

describe('the files of an answer', () => {
  it('can be downloaded, and tell who added them', async () => {
    const { host } = await open();
    expect(host.querySelector('a[download]')?.getAttribute('href')).toBe(
      `/api/v1/attachments/${uuid(5)}/content`,
    );
    expect(host.textContent).toContain('Toegevoegd door An Claes');
  });

  it('are sent when they are dropped, with how far they are', async () => {
    const { api, uploads, fixture, host } = await open();
    await drop(fixture, 'nota.pdf');
    const [upload] = uploads.begun;
    const form = upload?.request.body as FormData;
    expect([...form.keys()]).toEqual(['subject', 'id', 'file']);
    expect(form.get('id')).toBe(uuid(901));
    expect(upload?.request.headers.get('x-weerbaar-request')).toBe('1');
    upload?.events.next({ type: HttpEventType.UploadProgress, loaded: 30, total: 120 });
    await settle(fixture);
    expect(host.querySelector('progress')?.value).toBe(0.25);
    expect(TestBed.inject(UnsavedInput).any()).toBe(true);
    upload?.events.next(arrived(attachment({ id: uuid(6), name: 'nota.pdf' })));
    await settle(fixture);
    expect(host.querySelector('progress')).toBeNull();
    expect(api.requests('GET /attachments')).toHaveLength(2);
    expect(TestBed.inject(UnsavedInput).any()).toBe(false);
  });

  it('go one after the other, and a refused one does not hold up the next', async () => {
    const { uploads, fixture, host } = await open();
    await drop(fixture, 'een.pdf', 'twee.pdf');
    expect(uploads.begun).toHaveLength(1);
    uploads.begun[0]?.events.error(new ApiProblem('file-name-misleads', 415));
    await settle(fixture);
    expect(host.textContent).toContain('De naam van dit bestand belooft een andere inhoud');
    expect(uploads.begun).toHaveLength(2);
  });

  it('wait while the connection is lost and are sent again under the same key', async () => {
    const { uploads, fixture, host } = await open();
    await drop(fixture, 'nota.pdf');
    uploads.begun[0]?.events.error(offline());
    await settle(fixture);
    expect(host.textContent).toContain('Wacht op verbinding.');
    TestBed.inject(Connection).reached();
    await settle(fixture);
    const keys = uploads.begun.map(({ request }) => request.headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('are removed only after a question that names them', async () => {
    const { api, fixture, host } = await open();
    api.answer(`DELETE /attachments/${uuid(5)}`, null, 204);
    host.querySelector<HTMLElement>('ui-file-list button')?.click();
    await settle(fixture);
    expect(document.body.textContent).toContain('beleid.pdf verwijderen?');
    expect(api.requests(`DELETE /attachments/${uuid(5)}`)).toHaveLength(0);
    [...document.querySelectorAll<HTMLElement>('ui-dialog-frame footer button')].at(-1)?.click();
    await settle(fixture);
    expect(api.requests(`DELETE /attachments/${uuid(5)}`)).toHaveLength(1);
  });

  it('can only be read by who may not add any', async () => {
    const { host } = await open('management');
    expect(host.querySelector('ui-file-drop')).toBeNull();
    expect(host.querySelector('a[download]')).not.toBeNull();
  });
});
