import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const told = {
  id: uuid(400),
  kind: 'incident-clock',
  code: 'clock-runs',
  parameters: {
    clock: 'nis2.early-warning',
    triggeredAt: '2026-03-01T02:00:00.000Z',
    deadline: '2026-03-02T02:00:00.000Z',
    step: 50,
  },
  unitName: 'Stad Antwerpen',
  link: '/incidents',
  toldAt: '2026-03-01T14:00:00.000Z',
  readAt: null,
};
const choices = {
  choices: [
    { kind: 'incident-clock', product: true, mail: 'at-once' },
    { kind: 'due-date', product: true, mail: 'weekly' },
  ],
  mail: true,
  address: 'an@example.org',
  undelivered: false,
  revision: 0,
};
const known = (notifications: object[] = [told], more: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /notifications', { unread: notifications.length, notifications })
    .answer('GET /notifications/choices', { ...choices, ...more })
    .answer('GET /profile/calendar', { since: null });

describe('the notification centre', () => {
  it('says what happened in a sentence, in the language of the reader', async () => {
    const page = await openPage('/notifications', known());
    expect(page.text()).toContain('Van een termijn voor Stad Antwerpen is 50% voorbij');
    expect(page.text()).toContain('ongelezen');
  });

  it('marks as read, and the list is asked again', async () => {
    const api = known().answer('PATCH /notifications', { unread: 0 });
    const page = await openPage('/notifications', api);
    await page.press('Alles als gelezen aanduiden');
    expect(api.requests('PATCH /notifications')[0]?.body).toEqual({ ids: [told.id] });
    expect(api.requests('GET /notifications').length).toBeGreaterThan(1);
  });

  it('keeps what somebody chose', async () => {
    const api = known().answer('PUT /notifications/choices', { ...choices, revision: 1 });
    const page = await openPage('/notifications', api);
    await page.press('Bewaren');
    const [sent] = api.requests('PUT /notifications/choices');
    expect(sent?.body).toEqual({ choices: choices.choices });
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(page.text()).toContain('Je keuze is bewaard.');
  });

  it('says that no mail is sent where there is no server for it', async () => {
    const page = await openPage('/notifications', known([], { mail: false }));
    expect(page.text()).toContain('Deze installatie verstuurt geen mail');
    expect(page.text()).toContain('Nog niets');
  });

  it('shows the address of the calendar once', async () => {
    const address = 'https://weerbaar.example.org/api/v1/calendar/a.b';
    const api = known().answer('POST /profile/calendar', { address }, 201);
    const page = await openPage('/notifications', api);
    await page.press('Een adres maken');
    expect(page.root.querySelector<HTMLInputElement>('app-calendar-address input')?.value).toBe(
      address,
    );
  });
});
