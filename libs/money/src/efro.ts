export {
  categoryOf,
  costKinds,
  type CostCategory,
  type CostKind,
  type DocumentHolder,
  type EfroCall,
  type EfroSource,
  type FlatRate,
  type NeededDocument,
  type PublicityDuty,
} from './efro/call';
export { efroCallOn, efroCalls, findEfroCall } from './efro/calls';
export {
  claimStages,
  errorTypes,
  payDueOn,
  standingLines,
  standingTotals,
  type Claim,
  type ClaimLine,
  type ClaimScope,
  type ClaimStage,
  type ClaimTotals,
  type Correction,
  type Cut,
  type ErrorType,
} from './efro/claim';
export {
  claimActsAt,
  declaringClaim,
  stepClaims,
  type ClaimAct,
  type Claims,
  type RefusedClaimAct,
} from './efro/claim-acts';
export { efroCyberCities2023 } from './efro/data/efro-flanders-2021';
export { missingDocuments, neededDocuments, type DocumentScope } from './efro/documents';
export {
  lineVerdict,
  type ExpenseFacts,
  type LineVerdict,
  type RefusedLine,
} from './efro/eligibility';
export {
  addedCost,
  eligibleCost,
  kindsPaidByRate,
  methodProblems,
  type ChosenRate,
  type CostByKind,
  type CostMethods,
  type EligibleCost,
  type FlatAmount,
  type MethodProblem,
} from './efro/methods';
export {
  indicatorAt,
  publicityDuties,
  retention,
  type Indicator,
  type IndicatorState,
  type PublicityFacts,
  type PublicityState,
  type Retention,
  type Suspension,
} from './efro/obligations';
export {
  claimOverview,
  mayBeLost,
  supportPosition,
  type DeclarationMilestone,
  type Lapse,
  type OverviewRow,
  type SupportPosition,
} from './efro/overview';
export {
  claimPeriods,
  costByKind,
  projectBudget,
  projectProblems,
  type CoFinancier,
  type EfroProject,
  type ProjectBudget,
  type ProjectProblem,
} from './efro/project';
export {
  shareFate,
  splitExpense,
  type ExpenseShare,
  type FundSource,
  type RefusedShare,
} from './efro/shares';
export {
  declaredHourlyRate,
  hourlyRate,
  mostMinutes,
  staffCost,
  timeSheetFate,
  type RefusedHours,
  type StaffYear,
  type TimeSheet,
} from './efro/staff-cost';
