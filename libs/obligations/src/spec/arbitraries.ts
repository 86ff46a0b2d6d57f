import fc from 'fast-check';
import { toInstant, type Instant } from '../clocks/instant';
import type { Period } from '../clocks/period';

/** Whole minutes of the years 2019 to 2032, thick around the changes of the clocks. */
export const instant: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: Date.UTC(2019, 0), max: Date.UTC(2032, 0) }),
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2022, 9, 30, 1),
          Date.UTC(2023, 2, 26, 1),
          Date.UTC(2024, 1, 29, 1),
          Date.UTC(2024, 11, 31, 23),
        ),
        fc.integer({ min: -95 * 86_400_000, max: 95 * 86_400_000 }),
      )
      .map(([moment, distance]) => moment + distance),
    // A month and a few hours before a change: the deadline falls in the night itself.
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2023, 1, 26, 1),
          Date.UTC(2022, 8, 30, 0),
          Date.UTC(2023, 8, 29, 0),
        ),
        fc.integer({ min: -7_200_000, max: 7_200_000 }),
      )
      .map(([moment, distance]) => moment + distance),
  )
  .map((milliseconds) => toInstant(Math.floor(milliseconds / 60_000) * 60_000));

const counts = fc.integer({ min: 1, max: 100 });

/** Periods in hours. */
export const hours: fc.Arbitrary<Period> = counts.map((count): Period => `PT${count}H`);

/** Periods on the calendar. */
export const calendarPeriod: fc.Arbitrary<Period> = fc.oneof(
  counts.map((count): Period => `P${count}D`),
  fc.integer({ min: 1, max: 20 }).map((count): Period => `P${count}W`),
  fc.integer({ min: 1, max: 36 }).map((count): Period => `P${count}M`),
);

export const period: fc.Arbitrary<Period> = fc.oneof(hours, calendarPeriod);
