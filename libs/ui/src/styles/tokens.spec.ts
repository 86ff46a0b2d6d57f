import { readFileSync } from 'node:fs';
import { contrast, tokenColours } from '../testing/colours';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const surfaces = ['--desk', '--sheet', '--raised', '--sunken', '--hover', '--chosen'];
const washes = ['--danger-wash', '--warning-wash', '--good-wash'];

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const colours = tokenColours(css, theme);
  const between = (a: string, b: string) => contrast(colours, a, b);

  it.each(['--ink', '--ink-soft', '--accent'].flatMap((ink) => surfaces.map((on) => [ink, on])))(
    'write %s readably on %s',
    (ink, surface) => {
      expect(between(ink, surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(
    washes.flatMap((wash) => [
      ['--ink', wash],
      [wash.replace('-wash', ''), wash],
    ]),
  )('write %s readably on %s', (ink, wash) => {
    expect(between(ink, wash)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['--on-accent', '--accent'],
    ['--on-accent', '--accent-strong'],
    ['--on-danger', '--danger'],
    ...[1, 2, 3, 4, 5].map((level) => [`--on-level-${level}`, `--level-${level}`]),
  ])('write %s readably on %s', (ink, surface) => {
    expect(between(ink, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    '--line-strong',
    '--focus',
    '--own',
    '--inherited',
    '--series-now',
    '--series-before',
    '--series-target',
    '--series-event',
  ])('draw %s so that it is seen', (mark) => {
    expect(between(mark, '--sheet')).toBeGreaterThanOrEqual(3);
  });

  it('climb the maturity ramp in even steps of lightness, one way', () => {
    const lightness = [1, 2, 3, 4, 5].map((level) => colours.get(`--level-${level}`)?.l ?? 0);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    const direction = Math.sign(steps[0] ?? 0);
    for (const step of steps) {
      expect(step * direction).toBeGreaterThanOrEqual(0.1);
      expect(step * direction).toBeLessThanOrEqual(0.165);
    }
  });
});
