import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const [incident, counter, inner] = [uuid(700), uuid(701), uuid(702)];
const path = `/incidents/${incident}/status-page`;
const digest = 'a'.repeat(64);
const page = {
  incident: { id: incident, title: 'Aanval', status: 'open' },
  ...{ revision: 3, address: '/status/AAAAAAAAAAAAAAAAAAAAAA', digest, published: 1 },
  draft: {
    texts: { nl: { title: 'Storing', message: '' }, en: { title: 'Outage', message: '' } },
    plansShown: true,
    services: [{ serviceId: counter, nl: 'Kom langs.', en: 'Come by.' }],
  },
  changes: [
    {
      ...{ kind: 'state', service: 'Loket', language: null },
      ...{ before: 'down', after: 'up' },
    },
  ],
  choices: [
    { id: counter, name: 'Loket', state: 'up', publishable: true },
    { id: inner, name: 'Intern', state: 'down', publishable: false },
  ],
  publications: [
    {
      ...{ number: 1, at: '2023-01-15T11:00:00.000Z', by: 'Ada', withdrawn: false },
      title: 'Storing',
    },
  ],
  ...{ mayEdit: true, mayPublish: true },
};
const known = (change: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET ${path}`, { ...page, ...change });

describe('the status page of an incident', () => {
  it('says first whether the public reads something, and what would change', async () => {
    const open = await openPage(path, known());
    expect(open.text()).toContain('Iedereen kan deze pagina lezen, zoals gepubliceerd op 15 jan');
    expect(open.text()).toContain('Loket: staat er anders voor Werkt niet → Werkt');
    const frame = open.root.querySelector('iframe');
    expect(frame?.getAttribute('src')).toContain(`${path}/preview?language=nl`);
    expect(frame?.hasAttribute('sandbox')).toBe(true);
  });

  it('publishes what was seen, after it was asked', async () => {
    const publications = `POST ${path}/publications`;
    const api = known().answer(publications, { revision: 4, address: page.address });
    const open = await openPage(path, api);
    await open.press('Publiceren');
    expect(api.requests(publications)).toEqual([]);
    const buttons = [
      ...open.root.querySelectorAll<HTMLElement>('[role=alertdialog] button, [role=dialog] button'),
    ];
    buttons.findLast((one) => one.textContent.includes('Publiceren'))?.click();
    await open.settle();
    const [sent] = api.requests(publications);
    expect([sent?.body, sent?.headers.get('If-Match')]).toEqual([{ digest }, '"3"']);
  });

  it('keeps a draft of services that have words for the public only', async () => {
    const draft = `PUT ${path}/draft`;
    const api = known().answer(draft, { revision: 4, address: page.address });
    const open = await openPage(path, api);
    await open.press('Teksten schrijven');
    expect(open.root.querySelector('[role=dialog]')?.textContent).not.toContain('Intern');
    await open.type('Titel in het Engels', 'Nearly back');
    await open.press('Bewaren');
    expect(api.requests(draft)[0]?.body).toEqual({
      texts: { nl: { title: 'Storing', message: '' }, en: { title: 'Nearly back', message: '' } },
      plansShown: true,
      services: [{ serviceId: counter, nl: 'Kom langs.', en: 'Come by.' }],
    });
  });

  it('lets nobody publish who may not, and says who does', async () => {
    const open = await openPage(path, known({ mayPublish: false }));
    expect(open.text()).toContain('De CISO publiceert.');
    expect(open.text()).not.toContain('Pagina weghalen');
  });

  it('tells what to do while there is none', async () => {
    const none = { draft: null, digest: null, address: null, published: null, changes: [] };
    const open = await openPage(path, known({ ...none, publications: [] }));
    expect(open.text()).toContain('Er is nog geen pagina voor het publiek');
    expect(open.root.querySelector('iframe')).toBeNull();
  });
});
