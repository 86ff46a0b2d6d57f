import type { ControlScore } from '@weerbaar/contracts';
import { fraction, type WireFraction, fractionToWire } from '@weerbaar/kernel';
import { greatestControlWeight, nodeMaturity } from '@weerbaar/maturity';

/** Weights as they are typed, by control. */
export type Typed = ReadonlyMap<string, string>;

/** A weight as a person types it, a whole number from 0 to 10; null when it is none. */
export function weightFrom(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,2}$/.test(text)) return null;
  const weight = Number(text);
  return weight <= greatestControlWeight ? weight : null;
}

/** What the maturity of a node becomes with other weights: the formula of the dashboard, on what the dashboard tells. */
export function weighedMaturity(
  controls: readonly Pick<ControlScore, 'code' | 'maturity'>[],
  weightOf: (code: string) => number,
): WireFraction | null {
  const held = controls.flatMap(({ code, maturity }) =>
    maturity === null
      ? []
      : [
          {
            numerator: BigInt(maturity.numerator),
            weight: BigInt(maturity.denominator),
            controlWeight: weightOf(code),
          },
        ],
  );
  const maturity = nodeMaturity(held, 1n);
  return maturity === null ? null : fractionToWire(maturity);
}

/** What part of the whole a control decides, from 0 to 1; 0 when nothing weighs anything. */
export function shareOf(weight: number, all: readonly number[]): number {
  const sum = all.reduce((total, one) => total + one, 0);
  if (sum === 0) return 0;
  const { numerator, denominator } = fraction(BigInt(weight), BigInt(sum));
  return Number(numerator) / Number(denominator);
}
