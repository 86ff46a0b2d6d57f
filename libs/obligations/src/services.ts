export { dependencyProblem, type DependencyProblem } from './services/dependency-problem';
export {
  burnUp,
  isWorking,
  recoveredAt,
  recoveryOf,
  rtoVerdicts,
  serviceStates,
  type BurnUpStep,
  type Recovery,
  type RtoVerdict,
  type ServiceChange,
  type ServiceHistory,
  type ServiceState,
} from './services/recovery';
export {
  restorationGrounds,
  restorationOrder,
  type RestorationGround,
  type RestorationStep,
} from './services/restoration-order';
export {
  citizenImpacts,
  compareCriticality,
  criticalities,
  criticalityGrounds,
  criticalityOf,
  dependentsOf,
  neededServices,
  ownCriticality,
  rtoLimits,
  type CitizenImpact,
  type Criticality,
  type CriticalityGround,
  type CriticalityVerdict,
  type Service,
  type ServiceNeed,
} from './services/service';
