import { resolveColours } from './resolve-colours';

const colourOf = (name: string) => `<${name}>`;

describe('the colours of the page in a chart', () => {
  it('are found at any depth', () => {
    expect(
      resolveColours({ a: ['var(--x)', { b: 'var(--y-1)' }], c: 'red', d: 3 }, colourOf),
    ).toEqual({
      a: ['<--x>', { b: '<--y-1>' }],
      c: 'red',
      d: 3,
    });
  });

  it('leave functions, dates and the given configuration alone', () => {
    const call = () => 'var(--x)';
    const day = new Date(0);
    const given = { call, day, colour: 'var(--x)', none: null };
    expect(resolveColours(given, colourOf)).toEqual({ call, day, colour: '<--x>', none: null });
    expect(given.colour).toBe('var(--x)');
  });
});
