import fc from 'fast-check';
import { cents, greatestAmount, noMoney } from '../amount';
import {
  amountOn,
  invoicedAt,
  invoicedFate,
  shareOut,
  sumInvoiced,
  type InvoicedAmount,
} from './vat';

const amount = (excluding: number, vat: number, recoverable = 0): InvoicedAmount => ({
  excluding: cents(excluding),
  vat: cents(vat),
  recoverable: cents(recoverable),
});
const codeOf = (whole: InvoicedAmount) => {
  const fate = invoicedFate(whole);
  return fate.ok ? 'ok' : fate.error.code;
};

describe('an invoiced amount', () => {
  it('weighs on a line by the line’s VAT basis', () => {
    const whole = amount(10_000, 2100, 600);
    expect(amountOn('excluding', whole)).toBe(10_000);
    expect(amountOn('including', whole)).toBe(12_100);
    expect(amountOn('borne', whole)).toBe(11_500);
    expect(invoicedAt(cents(10_050), 600)).toEqual(amount(10_050, 603));
  });

  it('has VAT that a Belgian rate can explain', () => {
    expect(codeOf(amount(10_000, 2100))).toBe('ok');
    expect(codeOf(amount(-10_000, -2100))).toBe('ok');
    expect(codeOf(amount(10_000, 0))).toBe('ok');
    expect(codeOf(amount(10_000, 2103))).toBe('vat-impossible');
    expect(codeOf(amount(10_000, -1))).toBe('vat-impossible');
    expect(codeOf(amount(-10_000, 2100))).toBe('vat-impossible');
    expect(codeOf(amount(0, 0))).toBe('amount-zero');
    expect(codeOf(amount(10_000, 2100, 2101))).toBe('recoverable-impossible');
    expect(codeOf(amount(10_000, 2100, -1))).toBe('recoverable-impossible');
  });
});

describe('shares of an invoice', () => {
  const whole = fc
    .record({
      excluding: fc
        .integer({ min: -greatestAmount, max: greatestAmount })
        .filter((value) => value !== 0),
      rate: fc.constantFrom(0, 600, 1200, 2100),
      recovered: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ excluding, rate, recovered }) => {
      const { vat } = invoicedAt(cents(excluding), rate);
      return amount(excluding, vat, Math.trunc((vat * recovered) / 100));
    });

  it('add up to it with the rest, part by part, and none recovers more VAT than it pays', () => {
    fc.assert(
      fc.property(
        whole,
        fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 1000 }),
        (invoice, keys, left) => {
          const total = keys.reduce((sum, key) => sum + key, left);
          const parts = keys.map((key) =>
            cents(Math.trunc((invoice.excluding / Math.max(total, 1)) * key)),
          );
          fc.pre(parts.every((part) => part !== 0));
          const shared = shareOut(invoice, parts);
          if (!shared.ok) throw new Error(shared.error.code);
          const { shares, rest } = shared.value;
          expect(sumInvoiced([...shares, rest])).toEqual(invoice);
          expect(shares.map(({ excluding }) => excluding)).toEqual(parts);
          for (const { vat, recoverable } of [...shares, rest]) {
            expect(Math.abs(recoverable)).toBeLessThanOrEqual(Math.abs(vat));
          }
        },
      ),
    );
  });

  it('are never more than the whole, and never the other way', () => {
    const codeOfShares = (...parts: number[]) => {
      const shared = shareOut(amount(100, 21), parts.map(cents));
      return shared.ok ? shared.value.rest.excluding : shared.error.code;
    };
    expect(codeOfShares()).toBe(100);
    expect(codeOfShares(60, 40)).toBe(noMoney);
    expect(codeOfShares(60, 41)).toBe('shares-above-whole');
    expect(codeOfShares(60, -10)).toBe('share-other-sign');
    expect(codeOfShares(0)).toBe('share-zero');
  });
});
