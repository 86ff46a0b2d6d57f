import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs } from '../../../testing/sessions';

const change = {
  revision: 1,
  effectiveOn: '2026-02-09',
  recordedAt: '2026-02-09T08:00:00Z',
  recordedBy: 'Karim',
  strength: 'direct',
  reason: 'Zo werkt het bij ons.',
  illustrative: false,
};
const crosswalk = {
  on: '2026-11-21',
  catalogue: { code: 'be-nis2', version: '2024' },
  framework: 'cis',
  version: '8.1',
  changeable: true,
  duties: [
    {
      code: 'measure-disclosure',
      theme: 'measures',
      links: [
        {
          safeguard: '7.1',
          strength: 'direct',
          shipped: 'partial',
          revision: 1,
          changes: [change],
        },
        { safeguard: '16.2', strength: 'direct', shipped: 'direct', revision: 0, changes: [] },
      ],
    },
    { code: 'written-policy', theme: 'measures', links: [] },
  ],
  safeguards: ['1.1', '7.1', '16.2'],
};
const known = (over: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /crosswalk', { ...crosswalk, ...over });

describe('the links between duties and safeguards', () => {
  it('tell what was changed, by whom, when and why', async () => {
    const page = await openPage('/duties/crosswalk', known());
    expect(page.text()).toContain('1van 2 koppelingen is anders dan het product ze meebrengt');
    expect(page.text()).toMatch(
      /7\.1\s*Hier gewijzigd:\s*Zo werkt het bij ons\.\s*Karim\s*9 feb 2026/,
    );
    expect(page.text()).toContain('Geen maatregel gaat over deze plicht.');
  });

  it('are narrowed to one duty, or to what was changed, in the address', async () => {
    const page = await openPage('/duties/crosswalk?changed=yes', known());
    expect(page.text()).toContain('1 plicht');
    expect(page.root.querySelectorAll('li[data-duty]')).toHaveLength(1);
  });

  it('are restored with a reason, by the revision that was seen', async () => {
    const to = 'POST /crosswalk/measure-disclosure/7.1';
    const api = known().answer(
      to,
      { id: '00000000-0000-7000-8000-000000000001', revision: 2 },
      201,
    );
    const page = await openPage('/duties/crosswalk', api);
    await page.press('De koppeling met maatregel 7.1 wijzigen, Hier gewijzigd');
    expect(page.text()).toContain('Het product heeft: gedeeltelijk');
    await page.press('Herstellen wat het product heeft');
    await page.type('Waarom', 'Niet meer nodig.');
    await page.press('Bewaren');
    const [sent] = api.requests(to);
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(sent?.body).toEqual({ strength: 'partial', reason: 'Niet meer nodig.' });
    expect(page.text()).toContain('De koppeling is gewijzigd. De cijfers zijn gevolgd.');
  });

  it('are only read by who may not change them', async () => {
    const page = await openPage('/duties/crosswalk', known({ changeable: false }));
    expect(page.root.querySelector('button.code')).toBeNull();
    expect(page.text()).not.toContain('Een maatregel koppelen');
  });
});
