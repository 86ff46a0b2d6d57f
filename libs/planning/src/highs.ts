import { emptyAnswer, type LinearModel, type Solve, type SolverAnswer } from './linear-model';

/** What is used of a model of HiGHS. */
interface HighsModel {
  readonly options: { set(options: Readonly<Record<string, string | number | boolean>>): unknown };
  readonly info: { get(name: string): unknown };
  run(): unknown;
  setSolution(solution: { readonly colValue: Float64Array }): unknown;
  getModelStatus(): number;
  getObjectiveValue(): number;
  getSolution(): {
    readonly colValue: Float64Array;
    readonly colDual: Float64Array;
    readonly rowDual: Float64Array;
  };
  dispose(): void;
}

/** What is used of the runtime of HiGHS, as its loader gives it. */
export interface HighsRuntime {
  readonly constants: {
    readonly objectiveSense: { readonly minimize: unknown; readonly maximize: unknown };
    readonly modelStatus: {
      readonly optimal: number;
      readonly infeasible: number;
      readonly objectiveTarget: number;
      readonly timeLimit: number;
      readonly modelEmpty: number;
    };
  };
  createModel(source: never): HighsModel;
}

/** How far a bound is moved to the safe side, as a share of itself: the solver computes in floats. */
const slack = 1e-7;

const dataOf = (model: LinearModel, runtime: HighsRuntime, relaxed: boolean) => {
  const { minimize, maximize } = runtime.constants.objectiveSense;
  const [numCols, numRows] = [model.cost.length, model.rowLower.length];
  const { starts, indices, values } = model;
  return {
    numCols,
    numRows,
    sense: model.maximise ? maximize : minimize,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    ...(relaxed ? {} : { integrality: model.whole }),
  };
};

/** HiGHS as a solver: `highsSolver(await loadHighs())`. Always with a time limit and a gap. */
export function highsSolver(runtime: HighsRuntime): Solve {
  const { modelStatus } = runtime.constants;
  return (model, { relaxed, gap, timeLimit, enough, start }) => {
    if (model.cost.length === 0) return emptyAnswer(model);
    const solver = runtime.createModel(dataOf(model, runtime, relaxed) as never);
    try {
      solver.options.set({
        output_flag: false,
        time_limit: Math.max(timeLimit, 0.01),
        mip_rel_gap: gap,
        mip_feasibility_tolerance: 1e-7,
        // A plan has no symmetry worth finding, and a gap of a per cent is closed at the root.
        mip_detect_symmetry: false,
        mip_allow_restart: false,
        mip_heuristic_effort: 0.2,
        ...(enough === null || relaxed ? {} : { objective_target: enough }),
      });
      if (start) solver.setSolution({ colValue: start });
      solver.run();
      return answerOf(solver, model, relaxed, modelStatus);
    } finally {
      solver.dispose();
    }
  };
}

function answerOf(
  solver: HighsModel,
  model: LinearModel,
  relaxed: boolean,
  known: HighsRuntime['constants']['modelStatus'],
): SolverAnswer {
  const status = solver.getModelStatus();
  const nothing = {
    values: null,
    objective: null,
    bound: null,
    reducedCosts: null,
    rowPrices: null,
  };
  if (status === known.infeasible) return { state: 'infeasible', ...nothing };
  const optimal = status === known.optimal || status === known.modelEmpty;
  const stopped = status === known.timeLimit || status === known.objectiveTarget;
  if (!optimal && !stopped) return { state: 'failed', ...nothing };
  const solution = solver.getSolution();
  const objective = solver.getObjectiveValue();
  const proven = relaxed ? (optimal ? objective : null) : Number(solver.info.get('mip_dual_bound'));
  const bound =
    proven !== null && Number.isFinite(proven) && Math.abs(proven) < 1e20
      ? proven + (model.maximise ? 1 : -1) * slack * Math.max(1, Math.abs(proven))
      : null;
  const found = optimal || (!relaxed && Number.isFinite(objective) && Math.abs(objective) < 1e20);
  return {
    state: optimal ? 'optimal' : 'stopped',
    values: found ? solution.colValue : null,
    objective: found ? objective : null,
    bound,
    reducedCosts: relaxed && optimal ? solution.colDual : null,
    rowPrices: relaxed && optimal ? solution.rowDual : null,
  };
}
