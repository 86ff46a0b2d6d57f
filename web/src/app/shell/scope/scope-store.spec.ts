import { TestBed } from '@angular/core/testing';
import type { CalendarDate } from '@weerbaar/kernel';
import fc from 'fast-check';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';
import { type Scope, ScopeStore, scopeFrom, scopeParams } from './scope-store';

const factors = { authenticator: null, passkeys: [], recoveryCodesLeft: 0, demanded: false };
const open = async (path: string, session = signedInAs('ciso')) => {
  const api = new FakeApi()
    .answer('GET /session', session)
    .answer('GET /profile/second-factors', factors)
    .answer('GET /sessions', { sessions: [] });
  const page = await openPage(path, api);
  return { page, scope: TestBed.inject(ScopeStore) };
};

describe('the scope in the address', () => {
  it('survives the way through the address', () => {
    const scopes = fc.record<Scope>({
      unitId: fc.option(fc.uuid()),
      on: fc.option(
        fc
          .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10) as CalendarDate),
      ),
      group: fc.constantFrom(1, 2, 3),
      known: fc.option(fc.constantFrom<CalendarDate>('2020-02-29', '2026-06-30')),
    });
    fc.assert(
      fc.property(scopes, (scope) => {
        expect(scopeFrom(scopeParams(scope))).toEqual(scope);
      }),
    );
  });

  it('is as usual where the address makes no sense', () => {
    expect(scopeFrom({ unit: '1; drop', on: '2023-02-30', ig: '7', known: 'then' })).toEqual({
      unitId: null,
      on: null,
      group: 3,
      known: null,
    });
  });

  it('falls back to the highest unit that the person may see, and to today', async () => {
    const { scope } = await open('/profile');
    expect([scope.unitId(), scope.day(), scope.group(), scope.present()]).toEqual([
      uuid(100),
      '2026-11-21',
      3,
      true,
    ]);
  });

  it('changes one part and leaves the page and its other parameters alone', async () => {
    const { page, scope } = await open(`/profile?unit=${uuid(5)}&on=2023-06-30&tab=x`);
    expect(scope.present()).toBe(false);
    await scope.choose({ group: 1 });
    expect(page.address()).toBe(`/profile?unit=${uuid(5)}&on=2023-06-30&tab=x&ig=1`);
    await scope.choose({ on: '2026-11-21' });
    expect(page.address()).toBe(`/profile?unit=${uuid(5)}&tab=x&ig=1`);
  });

  it('keeps the day on which something had to be known, as long as that day is past', async () => {
    const { page, scope } = await open('/profile?known=2024-06-30');
    expect(scope.known()).toBe('2024-06-30');
    await scope.choose({ on: '2023-06-30' });
    expect(page.address()).toBe('/profile?known=2024-06-30&on=2023-06-30');
    await scope.choose({ known: '2026-11-21' });
    expect(scope.known()).toBeNull();
  });

  it('travels to another page, without what belonged to this one', async () => {
    const { page, scope } = await open(`/profile?on=2023-06-30&tab=x`);
    await scope.go('/profile', { filter: 'y' });
    expect(page.address()).toBe('/profile?on=2023-06-30&filter=y');
  });

  it('never goes beyond the day that an auditor was given', async () => {
    const session = signedInAs('auditor');
    const [grant] = session.grants;
    const day = '2025-12-31' as CalendarDate;
    const { scope } = await open('/profile', {
      ...session,
      grants: grant ? [{ ...grant, asAt: day }] : [],
    });
    expect([scope.day(), scope.present()]).toEqual([day, false]);
  });
});
