import { nearCopies, wordsOutside } from './text-likeness';

const text = 'every device is listed with its owner';
const likeness = (other: string): number =>
  nearCopies({ a: text, b: other }, 0)[0]?.likeness ?? NaN;

describe('the measure of likeness', () => {
  it('is 1 for the same words and 0 for others', () => {
    expect(likeness('Every device, is listed with its owner.')).toBe(1);
    expect(likeness('nobody knows what the server does at night')).toBe(0);
  });

  it('finds the pairs that are as like as that, and no others', () => {
    const texts = { a: text, b: `${text} now`, c: 'nobody knows what the server does at night' };
    expect(nearCopies(texts, 0.5).map(({ pair }) => pair)).toEqual(['a b']);
  });

  it('counts words', () => {
    expect(
      wordsOutside({ few: 'one two', right: 'one two three', many: 'a b c d e' }, 3, 4),
    ).toEqual(['few: 2 words', 'many: 5 words']);
  });
});
