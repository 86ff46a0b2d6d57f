import loadHighs from 'highs';
import { highsSolver, makePlan, type LinearModel } from '@weerbaar/planning';
import { plannerWorld } from './planner-world';

const gap = 0.01;
const highs = await loadHighs();
const solve = highsSolver(highs as never);

/** The same model given to the solver directly, with its own settings, to the same gap. */
function direct(model: LinearModel, timeLimit: number): { seconds: number; gap: number } {
  const { cost, rowLower, starts, indices, values } = model;
  const [numCols, numRows] = [cost.length, rowLower.length];
  return highs.withModel(
    {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: cost,
      colLower: model.lower,
      colUpper: model.upper,
      rowLower,
      rowUpper: model.rowUpper,
      matrix: { format: 'csr', numRows, numCols, starts, indices, values },
      integrality: model.whole,
    },
    (solver) => {
      solver.options.set({ output_flag: false, mip_rel_gap: gap, time_limit: timeLimit });
      const began = performance.now();
      solver.run();
      const seconds = (performance.now() - began) / 1000;
      return { seconds, gap: Number(solver.info.get('mip_gap')) };
    },
  );
}

/** Plans for that many initiatives over five years to a certified gap of 1 %, and ÷ the solver alone. */
function measure(initiatives: number, seed: number, goal: number, timeLimit: number): void {
  let whole: LinearModel | undefined;
  const problem = plannerWorld(initiatives, seed);
  const began = performance.now();
  const outcome = makePlan(
    problem,
    (model, options) => {
      if (options.relaxed) whole = model;
      return solve(model, options);
    },
    { gap, timeLimit, now: () => performance.now() },
  );
  const seconds = (performance.now() - began) / 1000;
  if (outcome.code !== 'planned' || !whole) throw new Error(`no plan: ${outcome.code}`);
  const proven = outcome.proof.gap ?? 1;
  const alone = direct(whole, timeLimit);
  const met = seconds <= goal && proven <= gap;
  process.stdout.write(
    `${met ? 'met   ' : 'MISSED'} a plan for ${String(initiatives)} initiatives, world ${String(seed)}: ` +
      `${seconds.toFixed(2)} s (goal ${String(goal)} s) to a gap of ${(proven * 100).toFixed(2)} %, by ${outcome.proof.by}; ` +
      `the solver alone ${alone.seconds.toFixed(2)} s to ${(alone.gap * 100).toFixed(2)} %; ` +
      `ratio ${(seconds / alone.seconds).toFixed(2)} (goal at most 1.1)\n`,
  );
}

for (const seed of [1, 2, 3]) measure(200, seed, 3, 30);
measure(1000, 1, 15, 45);
