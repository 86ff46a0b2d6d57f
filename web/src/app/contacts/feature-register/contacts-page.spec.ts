import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const greet = {
  id: uuid(300),
  unitId: uuid(100),
  unitName: 'Groep stad',
  personId: null,
  name: 'Greet Willems',
  organisation: 'CERT',
  crisisRole: 'Meldpunt',
  decides: '',
  level: 2,
  workPhone: '',
  privatePhone: '+32 470 00 00 00',
  outsideEmail: '',
  language: 'nl',
  illustrative: false,
  left: false,
  editable: true,
  revision: 3,
};
const steps = {
  percentages: [{ at: 50, level: 1 }],
  openStepHours: [{ at: 0, level: 1 }],
  editable: true,
  revision: 0,
};
const known = (contacts: object[] = [greet]) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /contacts', {
      contacts,
      units: [{ id: uuid(100), name: 'Groep stad' }],
      people: [{ id: uuid(1), name: 'Liesbeth' }],
      mail: false,
    })
    .answer('GET /escalation', steps);

describe('the list of crisis contacts', () => {
  it('shows whom to call, and that no mail goes out', async () => {
    const page = await openPage('/contacts', known());
    expect(page.text()).toContain('Greet Willems');
    expect(page.text()).toContain('+32 470 00 00 00');
    expect(page.text()).toContain('als het dringt');
    expect(page.text()).toContain('Deze installatie verstuurt geen mail');
  });

  it('says what to do when it is empty', async () => {
    const page = await openPage('/contacts', known([]));
    expect(page.text()).toContain('om drie uur ’s nachts');
  });

  it('takes somebody from outside', async () => {
    const api = known().answer('POST /contacts', { ...greet, name: 'Piet' });
    const page = await openPage('/contacts', api);
    await page.press('Een contact toevoegen');
    await page.type('Naam', 'Piet');
    await page.type('Rol in een crisis', 'Herstel');
    await page.press('Bewaren');
    expect(api.requests('POST /contacts')[0]?.body).toMatchObject({
      name: 'Piet',
      personId: null,
      unitId: uuid(100),
      level: 1,
      crisisRole: 'Herstel',
    });
    expect(page.text()).toContain('‘Piet’ staat op de lijst.');
  });

  it('asks before somebody is taken off', async () => {
    const api = known().answer(`DELETE /contacts/${greet.id}`, null, 204);
    const page = await openPage('/contacts', api);
    await page.press('‘Greet Willems’ verwijderen');
    await page.press('Het contact verwijderen');
    const [sent] = api.requests(`DELETE /contacts/${greet.id}`);
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('sets at which parts of a period they are told', async () => {
    const api = known().answer('PUT /escalation', { ...steps, revision: 1 });
    const page = await openPage('/contacts', api);
    expect(page.text()).toContain('50% van de termijn');
    await page.press('De stappen wijzigen');
    await page.type('Percentage', '40');
    await page.press('Bewaren');
    const [sent] = api.requests('PUT /escalation');
    expect(sent?.body).toEqual({
      percentages: [{ at: 40, level: 1 }],
      openStepHours: [{ at: 0, level: 1 }],
    });
    expect(sent?.headers.get('If-Match')).toBe('"0"');
  });
});
