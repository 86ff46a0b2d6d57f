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
  UnitName,
  UnitTree,
  UnitTreeQuery,
  UnitVersionView,
  UnitView,
  UnitWeight,
} from './units/units';
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
export { LandmarkBody, LandmarkList, LandmarkView } from './landmarks/landmarks';
export {
  AddAttachment,
  AttachmentList,
  AttachmentQuery,
  AttachmentView,
} from './attachments/attachments';
export {
  ActivityEvent,
  ActivityExportQuery,
  ActivityPage,
  ActivityQuery,
} from './activity/activity';
