/** The five maturity levels: 1 initial, 2 repeatable, 3 defined, 4 managed, 5 optimising. */
export const levels = [1, 2, 3, 4, 5] as const;

export type Level = (typeof levels)[number];

/** Whether a value is one of the five levels; 0, halves and texts are not. */
export const isLevel = (value: unknown): value is Level =>
  (levels as readonly unknown[]).includes(value);
