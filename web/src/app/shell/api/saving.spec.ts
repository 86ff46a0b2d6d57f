import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api';
import { providersWith } from '../../../testing/open-page';
import { Connection } from '../connection/connection';
import { UnsavedInput } from '../leave/unsaved-input';
import { ApiClient } from './api-client';
import { saving } from './saving';

@Component({ template: '' })
class Page {
  private readonly api = inject(ApiClient);
  readonly change = saving((name: string, idempotencyKey: string) =>
    this.api.post('/units', { name }, (body) => body as { id: number }, { idempotencyKey }),
  );
}

const open = (api: FakeApi) => {
  TestBed.configureTestingModule({ providers: providersWith(api) });
  return TestBed.createComponent(Page).componentInstance.change;
};
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('saving', () => {
  it('tells what is under way and what is safe', async () => {
    const change = open(new FakeApi().answer('POST /units', { id: 7 }));
    expect(change.state()).toBe('idle');
    const saved = change.run('Digipolis');
    expect(change.state()).toBe('saving');
    expect(await saved).toEqual({ id: 7 });
    expect(change.state()).toBe('saved');
    expect(TestBed.inject(UnsavedInput).any()).toBe(false);
  });

  it('gives the reason of a refusal and guards what was entered', async () => {
    const api = new FakeApi().refuse('POST /units', 422, 'request-invalid', {
      errors: [{ path: 'name', code: 'required' }],
    });
    const change = open(api);
    expect(await change.run('')).toBeUndefined();
    expect(change.state()).toBe('failed');
    expect(change.problem()?.entry('name')).toBe('required');
    expect(TestBed.inject(UnsavedInput).any()).toBe(true);
    change.reset();
    expect(TestBed.inject(UnsavedInput).any()).toBe(false);
  });

  it('keeps the input through a lost connection and sends it again under the same key', async () => {
    const api = new FakeApi().answer('POST /units', { id: 7 });
    const change = open(api);
    api.cut();
    const saved = change.run('Digipolis');
    await turn();
    expect(change.state()).toBe('waiting');
    expect(TestBed.inject(Connection).online()).toBe(false);
    api.mend();
    TestBed.inject(Connection).reached();
    expect(await saved).toEqual({ id: 7 });
    const keys = api.requests('POST /units').map((one) => one.headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('takes only the last of two answers', async () => {
    const names: string[] = [];
    const api = new FakeApi().answer('POST /units', (request: { body: { name: string } }) => {
      names.push(request.body.name);
      return { id: names.length };
    });
    const change = open(api);
    const [first, second] = await Promise.all([change.run('a'), change.run('b')]);
    expect([first, second]).toEqual([{ id: 1 }, { id: 2 }]);
    expect(change.state()).toBe('saved');
  });
});
