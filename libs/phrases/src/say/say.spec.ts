import fc from 'fast-check';
import type { ValuesOf } from '../areas';
import { fill } from './say';

describe('filling a phrase', () => {
  it('puts texts and figures in their places', () => {
    expect(fill('en', '{from}–{to} of {total}', { from: 1, to: 20, total: 1234.5 })).toBe(
      '1–20 of 1\u202F234.5',
    );
    expect(fill('nl', '{name} is groter', { name: 'plan.pdf' })).toBe('plan.pdf is groter');
  });

  it('chooses the plural form by the count and the language', () => {
    const rows = { one: '{count} rij', other: '{count} rijen' };
    expect(fill('nl', rows, { count: 1 })).toBe('1 rij');
    expect(fill('nl', rows, { count: 0 })).toBe('0 rijen');
    expect(fill('nl', rows, { count: 1000 })).toBe('1.000 rijen');
    expect(fill('nl', rows)).toBe('{count} rijen');
  });

  it('leaves a placeholder without a value visible', () => {
    expect(fill('nl', 'Tot {date}')).toBe('Tot {date}');
  });

  it('never fills placeholders that come from a value', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(fill('en', 'Remove {name}', { name, count: 3 })).toBe(`Remove ${name}`);
      }),
    );
  });
});

it('demands the values that a phrase needs, at compile time', () => {
  const plain: ValuesOf<'core.action.save'> = [];
  const plural: ValuesOf<'table.rows'> = [{ count: 3 }];
  // @ts-expect-error a phrase without placeholders takes no values
  const tooMuch: ValuesOf<'core.action.save'> = [{ count: 3 }];
  // @ts-expect-error the total is missing
  const tooLittle: ValuesOf<'core.page.of'> = [{ from: 1, to: 2 }];
  // @ts-expect-error a count is a number
  const wrong: ValuesOf<'table.rows'> = [{ count: 'three' }];
  expect([plain, plural, tooMuch, tooLittle, wrong]).toHaveLength(5);
});
