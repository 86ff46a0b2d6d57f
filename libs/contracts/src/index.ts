export {
  ControlCode,
  Day,
  Done,
  Fraction,
  FrameworkRef,
  Id,
  Instant,
  Language,
  Level,
  LevelTenths,
  line,
  prose,
  Role,
  SafeguardCode,
  TableFormat,
  TableQuery,
  Theme,
} from './words';
export {
  CeremonyOptions,
  Email,
  GrantView,
  Password,
  PersonName,
  SecondFactor,
  SecondFactorMethod,
  Session,
  SessionList,
  SignIn,
} from './identity/session';
export {
  AddPasskey,
  AuthenticatorOffer,
  ChangePassword,
  ChangeProfile,
  ConfirmAuthenticator,
  ProveAgain,
  RecoveryCodes,
  SecondFactors,
} from './identity/profile';
export {
  ChangeOrganisation,
  ChangePerson,
  Found,
  FoundingState,
  GiveGrant,
  Invitation,
  InvitePerson,
  LinkView,
  OneTimeLink,
  OrganisationView,
  PersonList,
  PersonView,
  UseLink,
} from './identity/people';
export {
  ChangeUnit,
  CompanyNumber,
  CreateUnit,
  RetractUnitVersion,
  UnitChanged,
  UnitDetail,
  UnitExportQuery,
  UnitName,
  UnitTree,
  UnitTreeQuery,
  UnitVersionView,
  UnitView,
  UnitWeight,
} from './units/units';
export {
  IncidentActBody,
  IncidentChanged,
  IncidentNature,
  IncidentRole,
  OpenIncident,
} from './incidents/acts';
export {
  EntityName,
  IncidentClockView,
  IncidentDetail,
  IncidentEntityView,
  IncidentLine,
  IncidentList,
  IncidentReportDocument,
  IncidentReportView,
  TimelineEntry,
  WatchedClock,
} from './incidents/incidents';
export {
  BreachEntryBody,
  BreachEntryView,
  BreachLine,
  BreachRegister,
  BreachView,
  IncidentExportQuery,
  IncidentFilter,
} from './incidents/breaches';
export { PackList, TakePack } from './incidents/packs';
export { ClockCode, PaperQuery } from './incidents/papers';
export {
  ReportingSetting,
  ReportingSettingBody,
  ReportingSettingChanged,
  ReportingSettings,
} from './incidents/settings';
export { SignificanceFactsBody, SignificanceTestView } from './incidents/significance';
export { IncidentStatistics, IncidentYear } from './incidents/statistics';
export { FrameworkView } from './catalogue/frameworks';
export {
  Answer,
  AssessmentRecorded,
  ManyRecorded,
  RecordAssessment,
  RecordManyAssessments,
  ResponsibilitySet,
  RetractAssessment,
  ScopeQuery,
  SetResponsibility,
  SetTarget,
  TargetExportQuery,
  TargetList,
  TargetSet,
} from './scores/assess';
export {
  ControlScore,
  Coverage,
  Dashboard,
  DashboardQuery,
  type NodeScore,
} from './scores/scoreboard';
export {
  ControlWeight,
  ControlWeights,
  ControlWeightsSet,
  SetControlWeights,
  WeightsQuery,
} from './scores/weights';
export {
  AcrossQuery,
  AnswerView,
  ControlSheet,
  MyWork,
  ResponsibilityView,
  SafeguardAcross,
  SafeguardHistory,
  SafeguardRow,
  SheetQuery,
  Standing,
  UnitSheet,
} from './scores/safeguards';
export {
  ExportQuery,
  ImportQuery,
  ImportReport,
  RowFate,
  type TransferColumn,
  transferColumns,
} from './scores/transfer';
export {
  ContactBody,
  ContactList,
  ContactView,
  EscalationBody,
  EscalationLevel,
  EscalationView,
} from './contacts/contacts';
export {
  CalendarFeed,
  CalendarState,
  ChoicesBody,
  ChoicesView,
  howOften,
  houseChoices,
  NotificationList,
  notificationKinds,
  NotificationParameters,
  NotificationView,
  ReadBody,
  UnreadCount,
  type HowOften,
  type NotificationKind,
} from './notifications/notifications';
export { LandmarkBody, LandmarkList, LandmarkView } from './landmarks/landmarks';
export {
  RecoveringService,
  RecoveryEntryBody,
  RecoveryEntryView,
  RecoveryQuery,
  RecoveryRecorded,
  RecoveryView,
} from './services/recovery';
export {
  PublicStatus,
  PublishStatus,
  StatusChange,
  StatusDraft,
  StatusPageChanged,
  StatusPageView,
  StatusPreviewQuery,
} from './services/status-page';
export {
  ServiceBody,
  ServiceChanged,
  ServiceList,
  ServiceNeedBody,
  ServiceView,
} from './services/services';
export {
  AddAttachment,
  AttachmentList,
  AttachmentQuery,
  AttachmentView,
} from './attachments/attachments';
export {
  ClassificationAnswers,
  ClassificationBrief,
  ClassificationRecorded,
  ClassificationView,
  DutyTotals,
  EntityClassification,
  EntityList,
  EntityQuery,
  LawRef,
  LegalEntity,
  RecordClassification,
} from './obligations/classification';
export {
  CorrectiveActionExportQuery,
  CorrectiveActionList,
  CorrectiveActionQuery,
  CorrectiveActionView,
  CorrectiveActionWritten,
  CorrectiveStep,
  CorrectiveStepTaken,
  FindShortcoming,
} from './obligations/corrective-actions';
export {
  CrosswalkLink,
  CrosswalkView,
  LinkChange,
  LinkOverridden,
  LinkStrength,
  OverrideLink,
} from './obligations/crosswalk';
export { DueExportQuery, DueItemView, DueList, DueQuery } from './obligations/due';
export {
  ManagementBody,
  MandateBody,
  MandateView,
  MandateWritten,
  TrainingBody,
  TrainingView,
  TrainingWritten,
} from './obligations/mandates';
export {
  EntityRegistrations,
  RecordRegistration,
  RegimeCode,
  RegistrationNotice,
  RegistrationRecorded,
  RegistrationSent,
  RegistrationVersion,
  RegistrationView,
  SendRegistration,
} from './obligations/registrations';
export {
  ClaimVerdict,
  Contradictions,
  DutyCode,
  DutyDetail,
  DutyHistory,
  DutyLine,
  DutyMatrix,
  DutyRegister,
  DutyStateRecorded,
  DutyStateView,
  EntityExportQuery,
  LinkedSafeguard,
  OwnerList,
  RecordDutyState,
  StrandCoverage,
} from './obligations/duties';
export {
  ActivityEvent,
  ActivityExportQuery,
  ActivityPage,
  ActivityQuery,
} from './activity/activity';
export {
  BooksExportQuery,
  BooksQuery,
  BudgetCell,
  BudgetEntry,
  BudgetInitiative,
  BudgetLineBody,
  BudgetLineView,
  BudgetView,
  ChangeBudgetLine,
  DecisionList,
  DecisionView,
  MoneyRecorded,
  RecordDecision,
} from './money/budget';
export {
  ChangeExpense,
  CommitmentBody,
  CommitmentList,
  CommitmentTermsBody,
  CommitmentView,
  ExpenseBody,
  ExpenseExportQuery,
  ExpenseList,
  ExpenseQuery,
  ExpenseShareBody,
  ExpenseView,
} from './money/spending';
export {
  ChangeInitiative,
  InitiativeBody,
  InitiativeList,
  InitiativeView,
} from './money/initiatives';
export {
  AskedRecordCheck,
  AskRecordCheck,
  RecordCheck,
  RecordFlaw,
  RecordState,
} from './record/record';
