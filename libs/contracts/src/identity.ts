// Who people are and how they prove it: a door of its own, so that the page on which they sign in does not carry the messages of
// every other page along.
export { Language, Theme } from './words';
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
