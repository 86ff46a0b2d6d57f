import type {
  ActivityEvent,
  ActivityPage,
  ContactBody,
  ContactList,
  ContactView,
  EscalationView,
} from '@weerbaar/contracts';
import { parse } from 'csv-parse/sync';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

describe('who is called in a crisis', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let unit: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    unit = await tenant.aUnit({ legalEntity: true });
  });

  const outsider = (changes: Partial<ContactBody> = {}): ContactBody => ({
    unitId: tenant.root,
    personId: null,
    name: 'Greet Willems',
    organisation: 'CERT',
    crisisRole: 'desk of the authority',
    decides: '',
    level: 2,
    workPhone: '+32 2 501 05 60',
    privatePhone: '+32 470 00 00 00',
    outsideEmail: 'greet@example.net',
    language: 'nl',
    illustrative: false,
    ...changes,
  });
  const added = async (changes: Partial<ContactBody> = {}, by = ciso): Promise<ContactView> => {
    const answer = await by.post<ContactView>('/contacts', outsider(changes));
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.body;
  };
  const listed = async (by: TestPerson): Promise<readonly ContactView[]> =>
    (await by.get<ContactList>('/contacts')).body.contacts;

  it('is listed by unit, the widest first, then by level and name', async () => {
    await added({ unitId: unit, name: 'Of the unit', level: 1 });
    await added({ name: 'Zoe', level: 1 });
    await added({ name: 'Ann', level: 1 });
    await added({ name: 'Later', level: 3 });
    expect((await listed(ciso)).map(({ name }) => name)).toEqual([
      'Ann',
      'Zoe',
      'Later',
      'Of the unit',
    ]);
  });

  it('names a person of the product by the name that is his now, and tells when he has left', async () => {
    const person = await tenant.aPerson('unit-lead', unit);
    const { id } = await added({ personId: person.id, name: 'Somebody else' });
    await api.superuser.query("update person set name = 'Bert Now' where id = $1", [person.id]);
    expect(await listed(ciso)).toMatchObject([{ id, name: 'Bert Now', left: false }]);
    await api.superuser.query('update person set deactivated_at = now() where id = $1', [
      person.id,
    ]);
    expect(await listed(ciso)).toMatchObject([{ left: true }]);
    const again = await ciso.post('/contacts', outsider({ personId: person.id }));
    expect([again.status, again.body['code']]).toEqual([422, 'contact-person-missing']);
  });

  it('shows the numbers of his own only to those who may have to call him', async () => {
    await added();
    const numbers = { privatePhone: '+32 470 00 00 00', outsideEmail: 'greet@example.net' };
    for (const role of ['ciso', 'unit-lead', 'management'] as const)
      expect(await listed(await tenant.aPerson(role, unit))).toMatchObject([numbers]);
    for (const role of ['administrator', 'programme-office'] as const) {
      const reader = await tenant.aPerson(role);
      expect(await listed(reader)).toMatchObject([
        { privatePhone: null, outsideEmail: null, workPhone: '+32 2 501 05 60' },
      ]);
      const file = await reader.get('/contacts/export?format=csv');
      expect(file.text).not.toMatch(/470 00|example\.net/);
    }
    const auditor = await tenant.aPerson('auditor');
    expect((await auditor.get('/contacts')).status).toBe(403);
  });

  it('is seen from below and not from beside', async () => {
    const [beside, below] = [await tenant.aUnit(), await tenant.aUnit({ parent: unit })];
    await added({ unitId: unit, name: 'Of the unit' });
    await added({ unitId: below, name: 'Below' });
    await added({ name: 'Of the group' });
    const names = async (on: string): Promise<string[]> =>
      (await listed(await tenant.aPerson('unit-lead', on))).map(({ name }) => name);
    expect(await names(unit)).toEqual(['Of the group', 'Of the unit', 'Below']);
    expect(await names(below)).toEqual(['Of the group', 'Of the unit', 'Below']);
    expect(await names(beside)).toEqual(['Of the group']);
  });

  it('goes from the list with name, numbers and address', async () => {
    const { id } = await added({ decides: 'Greet decides' });
    expect((await ciso.delete(`/contacts/${id}`, { 'if-match': '"1"' })).status).toBe(204);
    expect(await listed(ciso)).toEqual([]);
    const { rows } = await api.superuser.query<{ row: object }>(
      'select to_jsonb(c) as row from crisis_contact c where id = $1',
      [id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/Greet|470 00|501 05|example\.net/);
    expect((await ciso.delete(`/contacts/${id}`, { 'if-match': '"2"' })).status).toBe(404);
  });

  const told = async (by: TestPerson): Promise<readonly ActivityEvent[]> =>
    (await by.get<ActivityPage>('/activity?action=contact')).body.events;

  it('leaves in the activity whether there are numbers of his own, and never which', async () => {
    const { id } = await added();
    const none = outsider({ privatePhone: '', outsideEmail: '' });
    await ciso.put(`/contacts/${id}`, none, { 'if-match': '"1"' });
    for (const reader of [ciso, await tenant.aPerson('administrator')]) {
      const events = await told(reader);
      const set = { privatePhone: 'set', outsideEmail: 'set', name: 'Greet Willems' };
      expect(events).toMatchObject([
        { before: set, after: { privatePhone: null, outsideEmail: null } },
        { before: null, after: set },
      ]);
      expect(JSON.stringify(events)).not.toMatch(/470 00|example\.net/);
      const file = await reader.get('/activity/export?format=csv&action=contact');
      expect(file.text).toContain('contact.changed');
      expect(file.text).not.toMatch(/470 00|example\.net/);
    }
  });

  it('goes from the activity with name and numbers, and nobody else with him', async () => {
    const { id } = await added({ decides: 'Greet decides' });
    await ciso.put(`/contacts/${id}`, outsider({ level: 3 }), { 'if-match': '"1"' });
    await added({ name: 'Who stays' });
    await ciso.delete(`/contacts/${id}`, { 'if-match': '"2"' });
    const events = await told(ciso);
    expect(events.map(({ action, intact }) => [action, intact])).toEqual([
      ['contact.removed', true],
      ['contact.added', true],
      ['contact.changed', true],
      ['contact.added', true],
    ]);
    expect(events[1]).toMatchObject({ after: { name: 'Who stays', workPhone: '+32 2 501 05 60' } });
    const his = JSON.stringify(events.filter(({ subjectId }) => subjectId === id));
    expect(his).not.toMatch(/Greet|501 05|470 00|example\.net/);
    const { rows } = await api.superuser.query(
      `select v.path from event_personal v join event e on e.tenant_id = v.tenant_id and e.id = v.event_id
        where e.tenant_id = $1 and e.subject_id = $2`,
      [tenant.id, id],
    );
    expect(rows).toEqual([]);
  });

  it('is written down once for one idempotency key, and its numbers are kept nowhere else', async () => {
    const key = { 'idempotency-key': 'the-same-key' };
    const first = await ciso.post<ContactView>('/contacts', outsider(), key);
    const again = await ciso.post<ContactView>('/contacts', outsider(), key);
    expect(again.body).toEqual(first.body);
    expect(await listed(ciso)).toHaveLength(1);
    const { rows } = await api.superuser.query<{ response: string }>(
      'select response::text from idempotency_key where tenant_id = $1',
      [tenant.id],
    );
    expect(rows.map(({ response }) => response)).toEqual([`"${first.body.id}"`]);
  });

  it('shows the second of two writers what the first wrote', async () => {
    const { id } = await added();
    await ciso.put(`/contacts/${id}`, outsider({ level: 3 }), { 'if-match': '"1"' });
    const second = await ciso.put(`/contacts/${id}`, outsider(), { 'if-match': '"1"' });
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({ current: { level: 3, revision: 2 } });
  });

  it.each([
    ['nobody', { name: '' }],
    ['a telephone number that is none', { privatePhone: 'call me' }],
    ['an address that is none', { outsideEmail: 'at home' }],
    ['a level that does not exist', { level: 4 }],
    ['no role', { crisisRole: ' ' }],
  ])('refuses %s', async (_, wrong) => {
    expect((await ciso.post('/contacts', outsider(wrong))).status).toBe(422);
  });

  it('lets whoever keeps contacts name the people around his units, and nobody else', async () => {
    const lead = await tenant.aPerson('unit-lead', unit);
    const stranger = await tenant.aPerson('unit-lead', await tenant.aUnit());
    const { body } = await lead.get<ContactList>('/contacts');
    const ids = body.people.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([lead.id, ciso.id]));
    expect(ids).not.toContain(stranger.id);
    const contact = outsider({ unitId: unit, personId: stranger.id });
    const refused = await lead.post('/contacts', contact);
    expect([refused.status, refused.body['code']]).toEqual([422, 'contact-person-missing']);
    const { id } = await added({ unitId: unit, personId: lead.id }, lead);
    const changed = await lead.put(`/contacts/${id}`, contact, { 'if-match': '"1"' });
    expect([changed.status, changed.body['code']]).toEqual([422, 'contact-person-missing']);
    expect(body.units.map(({ id }) => id)).toEqual([unit]);
    const { body: seen } = await (await tenant.aPerson('management')).get<ContactList>('/contacts');
    expect([seen.units, seen.people]).toEqual([[], []]);
  });

  it('is a file of the same', async () => {
    await added({ name: '=cmd|calc' });
    const { text } = await ciso.get('/contacts/export?format=csv');
    expect(parse(text, { bom: true, columns: true })).toMatchObject([
      { name: "'=cmd|calc", level: '2', private_phone: "'+32 470 00 00 00" },
    ]);
  });

  describe('and when', () => {
    const steps = {
      percentages: [
        { at: 100, level: 3 },
        { at: 25, level: 1 },
      ],
      openStepHours: [{ at: 6, level: 2 }],
    };

    it('follows the house as long as nobody chose otherwise', async () => {
      const { body } = await ciso.get<EscalationView>('/escalation');
      expect(body.percentages).toEqual([
        { at: 0, level: 1 },
        { at: 50, level: 1 },
        { at: 75, level: 2 },
        { at: 90, level: 2 },
        { at: 100, level: 3 },
        { at: 125, level: 3 },
      ]);
      expect([body.revision, body.editable]).toEqual([0, true]);
      const reader = await tenant.aPerson('unit-lead', unit);
      expect((await reader.get('/escalation')).body).toMatchObject({ editable: false });
    });

    it('is chosen by the CISO of the whole, in order, and seen by the next writer', async () => {
      const chosen = await ciso.put('/escalation', steps, { 'if-match': '"0"' });
      expect(chosen.body).toMatchObject({
        percentages: [
          { at: 25, level: 1 },
          { at: 100, level: 3 },
        ],
        revision: 1,
      });
      const late = await ciso.put('/escalation', steps, { 'if-match': '"0"' });
      expect([late.status, late.body['current']]).toMatchObject([412, { revision: 1 }]);
      expect((await ciso.put('/escalation', steps, { 'if-match': '"1"' })).status).toBe(200);
    });

    it('lets exactly one of many through who found nothing there', async () => {
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => ciso.put('/escalation', steps, { 'if-match': '"0"' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    });

    it.each([
      ['no step', { percentages: [] }],
      ['one moment twice', { percentages: [steps.percentages[0], steps.percentages[0]] }],
      ['a moment before the start', { openStepHours: [{ at: -1, level: 1 }] }],
    ])('refuses %s', async (_, wrong) => {
      const answer = await ciso.put('/escalation', { ...steps, ...wrong }, { 'if-match': '"0"' });
      expect(answer.status).toBe(422);
    });
  });
});
