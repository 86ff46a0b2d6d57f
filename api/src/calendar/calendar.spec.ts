import type { CalendarFeed } from '@weerbaar/contracts';
import ICAL from 'ical.js';
import { v7 as uuidv7 } from 'uuid';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

describe('a personal calendar', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let entity: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    entity = await tenant.aUnit({ legalEntity: true, name: 'Secret entity' });
    ciso = await tenant.aPerson('ciso');
    await api.superuser.query('delete from address_throttle');
  });

  const opened = async (by: TestPerson): Promise<string> => {
    const answer = await by.post<CalendarFeed>('/profile/calendar');
    expect(answer.status).toBe(201);
    return new URL(answer.body.address).pathname;
  };
  const read = (path: string, headers: Record<string, string> = {}) =>
    api.app.inject({ method: 'GET', url: path, headers });
  const entriesOf = (text: string): { summary: string; start: string }[] =>
    new ICAL.Component(ICAL.parse(text) as [])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
      .map((event) => ({ summary: event.summary, start: event.startDate.toString() }));

  async function somethingDated(): Promise<void> {
    const seen = { 'if-match': '"0"' };
    const classification = {
      effectiveOn: '2025-01-01',
      answers: {},
      outcome: 'important',
      dutyClass: 'important',
      reason: 'a test',
    };
    const state = { effectiveOn: '2025-03-01', status: 'partly', dueOn: '2027-02-03' };
    for (const [url, body] of [
      ['classifications', classification],
      ['duties/written-policy/states', state],
    ] as const)
      expect((await ciso.post(`/entities/${entity}/${url}`, body, seen)).status).toBe(201);
    const id = uuidv7();
    await api.superuser.query(
      `insert into incident (tenant_id, id, unit_id, title, opened_at, detected_at, status, severity)
       values ($1, $2, $3, 'Secret incident', '2026-01-01', '2026-01-01', 'open', 'high')`,
      [tenant.id, id, entity],
    );
    await api.superuser.query(
      `insert into incident_clock (tenant_id, incident_id, key, unit_id, clock, report, triggered_at, deadline, prospective)
       values ($1, $2, 'k', $3, 'nis2.early-warning', 'early-warning', '2027-01-01', '2027-01-02T02:15:00Z', false)`,
      [tenant.id, id, entity],
    );
  }

  it('tells when, and neither what nor whose', async () => {
    await somethingDated();
    const { body, headers, statusCode } = await read(await opened(ciso));
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(headers['cache-control']).toBe('private, max-age=300');
    expect(entriesOf(body)).toEqual(
      expect.arrayContaining([
        { summary: '1 item due', start: '2027-02-03' },
        { summary: 'A term ends', start: '2027-01-02T02:15:00Z' },
      ]),
    );
    expect(body).not.toMatch(/Secret|policy|nis2|early/i);
  });

  it('shows each only what he may see', async () => {
    await somethingDated();
    const beside = await tenant.aPerson('unit-lead', await tenant.aUnit());
    expect(entriesOf((await read(await opened(beside))).body)).toEqual([]);
  });

  it('is not sent again as long as it is the same', async () => {
    await somethingDated();
    const path = await opened(ciso);
    const { headers, body } = await read(path);
    const again = await read(path, { 'if-none-match': String(headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await read(path)).body).toBe(body);
  });

  it('has one address at a time, which is kept as its hash and can be withdrawn', async () => {
    const first = await opened(ciso);
    const renewed = await opened(ciso);
    expect((await read(first)).statusCode).toBe(404);
    expect((await read(renewed)).statusCode).toBe(200);
    const secret = renewed.split('.').at(-1) ?? '';
    const { rows } = await api.superuser.query<{ row: string }>(
      `select to_jsonb(f)::text as row from calendar_feed f where tenant_id = $1
       union all select response::text from idempotency_key where tenant_id = $1`,
      [tenant.id],
    );
    for (const { row } of rows) expect(row).not.toContain(secret);
    expect((await ciso.get('/profile/calendar')).body['since']).toMatch(/^\d{4}-/);
    expect((await ciso.delete('/profile/calendar')).status).toBe(204);
    expect((await read(renewed)).statusCode).toBe(404);
    expect((await ciso.delete('/profile/calendar')).status).toBe(404);
    expect((await ciso.get('/profile/calendar')).body).toEqual({ since: null });
  });

  it('ends with the person, and with the organisation', async () => {
    const path = await opened(ciso);
    await api.superuser.query('update tenant set suspended_at = now() where id = $1', [tenant.id]);
    expect((await read(path)).statusCode).toBe(404);
    await api.superuser.query('update tenant set suspended_at = null where id = $1', [tenant.id]);
    expect((await read(path)).statusCode).toBe(200);
    await api.superuser.query('update person set deactivated_at = now() where id = $1', [ciso.id]);
    expect((await read(path)).statusCode).toBe(404);
  });

  it('slows down whoever guesses', async () => {
    const guess = `/api/v1/calendar/${tenant.id}.${'a'.repeat(43)}`;
    const answers = [];
    for (let index = 0; index < 40; index += 1) answers.push((await read(guess)).statusCode);
    expect(answers[0]).toBe(404);
    expect(answers.at(-1)).toBe(429);
  });
});
