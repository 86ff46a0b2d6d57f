import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'stad Antwerpen', companyNumber: '' };
const path = `/entities/${entity.id}/mandates`;
const ann = {
  id: uuid(200),
  member: 'Ann Peeters',
  office: 'Voorzitter',
  from: '2025-01-02',
  until: null,
  illustrative: true,
  revision: 3,
  state: 'trained',
  lastOn: '2026-04-23',
  dueOn: '2028-04-23',
  daysLeft: 518,
  trainings: [
    { id: uuid(300), on: '2026-04-23', title: 'NIS2 voor besturen', illustrative: true, files: 1 },
  ],
};
const known = (over: object = {}) =>
  new FakeApi().answer('GET /session', signedInAs('ciso')).answer(`GET ${path}`, {
    on: '2026-11-21',
    entity,
    recordable: true,
    serving: 1,
    trained: 1,
    rules: { firstWithinMonths: 6, repeatAfterMonths: 24 },
    mandates: [ann],
    ...over,
  });
const address = `/duties/${entity.id}/body`;

describe('the management body', () => {
  it('shows each member with the mandate and the training', async () => {
    const page = await openPage(address, known());
    expect(page.text()).toContain('1van 1 lid in functie is opgeleid');
    expect(page.text()).toContain('2 jan 2025 – geen einde bekend');
    expect(page.text()).toContain('Volgende opleiding tegen 23 apr 2028');
    expect(page.text()).toContain('NIS2 voor besturen');
    const file = page.root.querySelector('a[download][href*="xlsx"]');
    expect(file?.getAttribute('href')).toContain(`/api/v1${path}/export?on=`);
  });

  it('takes a new member and a training, each once', async () => {
    const api = known()
      .answer(`POST ${path}`, { id: uuid(201), revision: 1 }, 201)
      .answer(`POST /mandates/${ann.id}/trainings`, { id: uuid(301) }, 201);
    const page = await openPage(address, api);
    await page.press('Een lid toevoegen');
    await page.type('Lid', 'Bert');
    await page.type('Vanaf', '01/09/2026');
    await page.press('Bewaren');
    expect(api.requests(`POST ${path}`)[0]?.body).toEqual({
      member: 'Bert',
      office: '',
      from: '2026-09-01',
      until: null,
    });
    expect(page.text()).toContain('Het mandaat is vastgelegd.');
    await page.press('Een opleiding van Ann Peeters vastleggen');
    await page.type('Opleiding', 'Oefening');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST /mandates/${ann.id}/trainings`);
    expect(sent?.body).toMatchObject({ title: 'Oefening' });
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks before a mandate is lost, and removes it by the revision that was seen', async () => {
    const api = known().answer(`DELETE /mandates/${ann.id}`, null, 204);
    const page = await openPage(address, api);
    await page.press('Het mandaat van Ann Peeters verwijderen');
    expect(page.text()).toContain('Het mandaat verdwijnt met 1 vastgelegde opleidingen.');
    await page.press('Het mandaat verwijderen');
    expect(api.requests(`DELETE /mandates/${ann.id}`)[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('is only read by who may not record', async () => {
    const page = await openPage(address, known({ recordable: false }));
    expect(page.text()).not.toContain('Een lid toevoegen');
  });
});
