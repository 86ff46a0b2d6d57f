import { parseTenantId, parseUnitId, type TenantId, type UnitId } from './ids';
import { isLanguage } from './language';
import { isLevel } from './level';

describe('an id', () => {
  it('has one spelling', () => {
    expect(parseUnitId('01932C07-8D1E-7C6A-9F00-0123456789AB')).toEqual({
      ok: true,
      value: '01932c07-8d1e-7c6a-9f00-0123456789ab',
    });
  });

  it.each([
    '',
    '1',
    '01932c07-8d1e-7c6a-9f00-0123456789a',
    "01932c07-8d1e-7c6a-9f00-0123456789ab' or 1",
  ])('is refused when it is no UUID: %j', (text) => {
    expect(parseTenantId(text)).toEqual({ ok: false, error: { code: 'not-an-id' } });
  });

  it('of one noun cannot stand where one of another is asked', () => {
    const ofTenant = (tenant: TenantId) => tenant;
    const unit = 'u' as UnitId;
    // @ts-expect-error a unit is no tenant
    expect(ofTenant(unit)).toBe(unit);
  });
});

describe('the closed lists', () => {
  it('hold five levels and two languages', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 2.5, '3', null].filter(isLevel)).toEqual([1, 2, 3, 4, 5]);
    expect(['nl', 'en', 'fr', ''].filter(isLanguage)).toEqual(['nl', 'en']);
  });
});
