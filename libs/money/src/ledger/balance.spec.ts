import { cents, noMoney } from '../amount';
import { attribute, keysFate } from '../attribution/attribute';
import {
  balanceCells,
  balanceOf,
  openOf,
  overcommitment,
  overdrawnOf,
  type CommittedYear,
} from './balance';

const cell = { line: 'council', year: 2023, initiative: 'mfa' };
const commitment = (changes: Partial<CommittedYear> = {}): CommittedYear => ({
  ...cell,
  commitment: 'c',
  committed: cents(100_000),
  drawn: noMoney,
  closed: false,
  ...changes,
});

describe('a balance', () => {
  it('counts an invoice on a commitment once', () => {
    const facts = {
      decided: [{ ...cell, amount: cents(500_000) }],
      committed: [commitment({ drawn: cents(40_000) })],
      spent: [{ ...cell, amount: cents(40_000), paid: cents(10_000) }],
      estimates: [],
    };
    expect(balanceCells(facts)[0]?.balance).toEqual({
      decided: 500_000,
      spent: 40_000,
      paid: 10_000,
      open: 60_000,
      forecast: 0,
      free: 400_000,
    });
  });

  it('counts an estimate that comes true once, and the last estimate only', () => {
    const facts = {
      decided: [{ ...cell, amount: cents(500_000) }],
      committed: [commitment()],
      spent: [],
      estimates: [
        { ...cell, amount: cents(999_999) },
        { ...cell, amount: cents(250_000) },
      ],
    };
    expect(balanceCells(facts)[0]?.balance).toMatchObject({
      open: 100_000,
      forecast: 150_000,
      free: 250_000,
    });
  });

  it('shows what is bound beyond what was decided', () => {
    const balance = balanceOf(
      { decided: cents(50), spent: cents(30), paid: noMoney, open: cents(40) },
      noMoney,
    );
    expect(balance.free).toBe(-20);
    expect(overcommitment(balance)).toBe(20);
    expect(overcommitment({ ...balance, decided: cents(70) })).toBe(0);
  });

  it('leaves of a commitment what was not drawn, nothing of a closed one, and never more than it was', () => {
    expect(openOf(commitment({ drawn: cents(30_000) }))).toBe(70_000);
    expect(openOf(commitment({ drawn: cents(130_000) }))).toBe(0);
    expect(overdrawnOf(commitment({ drawn: cents(130_000) }))).toBe(30_000);
    expect(openOf(commitment({ drawn: cents(-10_000) }))).toBe(100_000);
    expect(openOf(commitment({ drawn: cents(30_000), closed: true }))).toBe(0);
  });
});

describe('keys of attribution', () => {
  it('are above nothing, each code once, and never more than the whole', () => {
    const fateOf = (...shares: [string, number][]) => {
      const fate = keysFate(shares.map(([code, share]) => ({ code, share })));
      return fate.ok ? 'ok' : fate.error.code;
    };
    expect(fateOf(['4.1', 6000], ['5.3', 4000])).toBe('ok');
    expect(fateOf(['4.1', 6000], ['5.3', 4001])).toBe('keys-above-whole');
    expect(fateOf(['4.1', 10], ['4.1', 10])).toBe('code-repeated');
    expect(fateOf(['4.1', 0])).toBe('share-invalid');
    expect(fateOf(['4.1', 0.5])).toBe('share-invalid');
  });

  it('leave to nobody what they do not name', () => {
    const balance = balanceOf(
      { decided: cents(1000), spent: cents(101), paid: cents(1), open: noMoney },
      noMoney,
    );
    expect(
      attribute(balance, [{ code: '4.1', share: 5000 }]).map(
        ({ code, balance: { decided, spent, free } }) => [code, decided, spent, free],
      ),
    ).toEqual([
      ['4.1', 500, 51, 449],
      [null, 500, 50, 450],
    ]);
    expect(attribute(balance, [])).toEqual([{ code: null, balance }]);
  });
});
