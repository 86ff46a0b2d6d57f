/** What two ways of doing the same took, side by side. */
export interface Ratio {
  readonly subject: string;
  readonly reference: string;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly subjectMs: number;
  readonly referenceMs: number;
  readonly pairs: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

async function timed(work: () => Promise<unknown>, times: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < times; index += 1) await work();
  return (performance.now() - start) / times;
}

/**
 * Measures two ways in turn, A B A B …, so that both see the same drift of the machine, and takes the ratio pair by pair.
 * The median of the ratios is the figure; the quartiles tell how noisy it was.
 */
export async function compare(
  subject: { readonly name: string; readonly run: () => Promise<unknown> },
  reference: { readonly name: string; readonly run: () => Promise<unknown> },
  { pairs = 25, times = 40, warmUp = 60 } = {},
): Promise<Ratio> {
  await timed(subject.run, warmUp);
  await timed(reference.run, warmUp);
  const subjects: number[] = [];
  const references: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    subjects.push(await timed(subject.run, times));
    references.push(await timed(reference.run, times));
  }
  return ratioOf({ subject: subject.name, reference: reference.name }, subjects, references);
}

function ratioOf(
  names: { readonly subject: string; readonly reference: string },
  subjects: readonly number[],
  references: readonly number[],
): Ratio {
  const ratios = subjects.map((value, index) => value / (references[index] ?? value));
  return {
    ...names,
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    subjectMs: median(subjects),
    referenceMs: median(references),
    pairs: subjects.length,
  };
}

/** As `compare`, for works that are done once on what is made for them: each pair is prepared, then both are timed. */
export async function compareOnce(
  pairs: number,
  prepare: () => Promise<{
    readonly subject: { readonly name: string; readonly run: () => Promise<unknown> };
    readonly reference: { readonly name: string; readonly run: () => Promise<unknown> };
  }>,
): Promise<Ratio> {
  const subjects: number[] = [];
  const references: number[] = [];
  let names = { subject: '', reference: '' };
  for (let pair = 0; pair < pairs; pair += 1) {
    const { subject, reference } = await prepare();
    names = { subject: subject.name, reference: reference.name };
    subjects.push(await timed(subject.run, 1));
    references.push(await timed(reference.run, 1));
  }
  return ratioOf(names, subjects, references);
}

/** Prints a figure beside its goal; `most` or `least` says which side is good. */
export function report(
  title: string,
  ratio: Ratio,
  goal: { readonly most: number } | { readonly least: number },
): void {
  const met = 'most' in goal ? ratio.ratio <= goal.most : ratio.ratio >= goal.least;
  const wanted = 'most' in goal ? `at most ${String(goal.most)}` : `at least ${String(goal.least)}`;
  process.stdout.write(
    `${met ? 'met   ' : 'MISSED'} ${title}: ${ratio.ratio.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}, goal ${wanted}); ` +
      `${ratio.subject} ${ratio.subjectMs.toFixed(3)} ms, ${ratio.reference} ${ratio.referenceMs.toFixed(3)} ms, ${String(ratio.pairs)} pairs\n`,
  );
}
