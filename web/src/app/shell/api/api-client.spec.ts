import { TestBed } from '@angular/core/testing';
import * as z from 'zod';
import { FakeApi } from '../../../testing/fake-api';
import { providersWith } from '../../../testing/open-page';
import { ApiClient, apiUrl, nothing } from './api-client';

const open = (api: FakeApi) => {
  TestBed.configureTestingModule({ providers: providersWith(api) });
  return TestBed.inject(ApiClient);
};

describe('talking to the API', () => {
  it('marks writes as coming from this page, and reads not', async () => {
    const api = new FakeApi().answer('GET /units', {}).answer('PATCH /profile', {});
    const client = open(api);
    await client.get('/units', nothing);
    await client.patch('/profile', { name: 'L.' }, nothing, { ifMatch: 7 });
    expect(api.sent.map((one) => one.headers.get('x-weerbaar-request'))).toEqual([null, '1']);
    expect(api.sent[1]?.headers.get('If-Match')).toBe('"7"');
  });

  it('gives every creation a key of its own', async () => {
    const api = new FakeApi().answer('POST /units', {});
    const client = open(api);
    await client.post('/units', {}, nothing);
    await client.post('/units', {}, nothing);
    const keys = api.sent.map((one) => one.headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(2);
  });

  it('refuses an answer that does not fit its contract', async () => {
    const client = open(new FakeApi().answer('GET /units', { units: 'none' }));
    const read = client.get('/units', (body) =>
      z.object({ units: z.array(z.string()) }).parse(body),
    );
    await expect(read).rejects.toMatchObject({ code: 'unreadable' });
  });
});

it('writes addresses with only the parameters that there are', () => {
  expect(apiUrl('/units')).toBe('/api/v1/units');
  expect(apiUrl('/units', { on: undefined, ig: 2, code: ['1.1', '1 2'] })).toBe(
    '/api/v1/units?ig=2&code=1.1&code=1+2',
  );
});
