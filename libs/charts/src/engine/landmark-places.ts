/** A vertical at its pixel, with what could stand beside it. */
export interface LandmarkSpot {
  readonly x: number;
  readonly label: string;
  readonly short?: string;
}

/** Where a name is written: from which pixel on, on which line below the top. */
export interface LandmarkPlace {
  readonly x: number;
  readonly text: string;
  readonly start: number;
  readonly row: number;
}

/** Pixels between a vertical and its name. */
const room = 6;

/**
 * Where the names of verticals stand: behind their line, before it at the right edge, and a line
 * lower where they would run into another one. One with a short form takes that instead when its name
 * does not fit before the next vertical. Verticals outside `left` to `right` are left out.
 */
export function landmarkPlaces(
  spots: readonly LandmarkSpot[],
  left: number,
  right: number,
  widthOf: (text: string) => number,
): readonly LandmarkPlace[] {
  const seen = spots.filter(({ x }) => x >= left && x <= right).sort((a, b) => a.x - b.x);
  const taken: { row: number; until: number }[] = [];
  return seen.map(({ x, label, short }, index) => {
    const free = (seen[index + 1]?.x ?? right) - x - 2 * room;
    const text = short !== undefined && widthOf(label) > free ? short : label;
    const width = widthOf(text);
    const start = x + room + width > right ? x - room - width : x + room;
    let row = 0;
    while (taken.some((other) => other.row === row && other.until > start)) row += 1;
    taken.push({ row, until: start + width + room });
    return { x, text, start, row };
  });
}
