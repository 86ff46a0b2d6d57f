import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const [incident, network, deaths] = [uuid(600), uuid(601), uuid(602)];
const path = `/incidents/${incident}/recovery`;
const entry = {
  ...{ number: 1, by: 'Ada', recordedAt: '2022-12-06T08:00:00.000Z', plannedAt: null },
  ...{ at: '2022-12-05T23:40:00.000Z', state: 'down', note: 'Alles uit.', withdraws: null },
  withdrawn: false,
};
const base = {
  ...{ criticality: 'critical', legalDuty: true, citizenImpact: 'severe', workaround: '' },
  ...{ illustrative: true, rtoMinutes: 60, rtoAt: '2022-12-06T00:40:00.000Z' },
  outAt: '2022-12-05T23:40:00.000Z',
};
const recovery = {
  incident: { id: incident, title: 'Aanval', status: 'open' },
  ...{ now: '2022-12-08T12:00:00.000Z', at: '2022-12-08T12:00:00.000Z', mayRecord: true },
  services: [
    {
      ...{ ...base, id: network, name: 'Netwerk', state: 'up', rto: 'missed' },
      ...{ backAt: '2022-12-07T03:40:00.000Z', outMs: 100_800_000, behindPlanMs: 7_200_000 },
      plannedAt: '2022-12-07T01:40:00.000Z',
      entries: [entry],
    },
    {
      ...{ ...base, id: deaths, name: 'Overlijden', state: 'workaround', rto: 'running' },
      ...{ backAt: null, outMs: 218_400_000, behindPlanMs: null, plannedAt: null },
      entries: [{ ...entry, number: 2, withdrawn: true }],
    },
  ],
  order: [
    {
      ...{ id: deaths, name: 'Overlijden', wave: 1, ground: 'legal-duty' },
      waitsFor: [{ id: network, name: 'Netwerk' }],
    },
  ],
  burnUp: [
    { at: '2022-12-05T23:40:00.000Z', touched: 2, working: 0, restored: 0 },
    { at: '2022-12-07T03:40:00.000Z', touched: 2, working: 1, restored: 1 },
  ],
  recoveredAt: null,
  choices: [{ id: uuid(603), name: 'E-mail' }],
};
const known = (change: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET ${path}`, { ...recovery, ...change });

describe('the recovery of services', () => {
  it('tells how many are back, in which order the others come, and what was planned', async () => {
    const page = await openPage(path, known());
    expect(page.text()).toContain('1van 2 uitgevallen diensten zijn volledig terug.');
    expect(page.text()).toContain('1 haalde de RTO niet.');
    expect(page.text()).toContain('Een wet');
    expect(page.text()).toContain('wacht op Netwerk');
    expect(page.text()).toContain('2 u 0 min later');
    expect(page.text()).toContain('1 d 4 u');
  });

  it('writes down a state with its true moment, and the plan with it', async () => {
    const entries = `POST ${path}/entries`;
    const api = known().answer(entries, { number: 3 });
    const page = await openPage(path, api);
    await page.press('Opschrijven hoe Overlijden ervoor staat');
    await page.type('Notitie', 'Weer aan het loket.');
    await page.press('Bewaren');
    expect(api.requests(entries)[0]?.body).toMatchObject({
      ...{ kind: 'standing', serviceId: deaths, state: 'workaround', plannedAt: null },
      ...{ at: '2022-12-08T12:00:00.000Z', note: 'Weer aan het loket.' },
    });
    expect(api.requests(`GET ${path}`)).toHaveLength(2);
  });

  it('asks for the end of a past day, and offers nothing to write there', async () => {
    const api = known();
    const page = await openPage(`${path}?on=2022-12-07`, api);
    expect(api.requests(`GET ${path}`)[0]?.url).toContain('at=2022-12-07T22%3A59');
    expect(page.text()).toContain('Je bekijkt de toestand op 7 december 2022');
    expect(page.text()).not.toContain('Dienst toevoegen');
  });

  it('offers nothing to whoever only reads', async () => {
    const page = await openPage(path, known({ mayRecord: false }));
    expect(page.text()).not.toContain('Dienst toevoegen');
    expect(page.text()).not.toContain('intrekken');
  });
});
