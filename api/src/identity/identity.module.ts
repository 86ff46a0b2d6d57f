import { Module } from '@nestjs/common';
import { Configuration } from '../platform/config/configuration';
import { KeyRing } from '../platform/security/key-ring';
import { Passwords } from '../platform/security/passwords';
import { AddPasskeyCommand } from './add-passkey/add-passkey.command';
import { AddPasskeyController } from './add-passkey/add-passkey.controller';
import { AskPasskeyController } from './ask-passkey/ask-passkey.controller';
import { ChangeOrganisationCommand } from './change-organisation/change-organisation.command';
import { ChangeOrganisationController } from './change-organisation/change-organisation.controller';
import { ChangePasswordCommand } from './change-password/change-password.command';
import { ChangePasswordController } from './change-password/change-password.controller';
import { ChangePersonCommand } from './change-person/change-person.command';
import { ChangePersonController } from './change-person/change-person.controller';
import { ChangeProfileCommand } from './change-profile/change-profile.command';
import { ChangeProfileController } from './change-profile/change-profile.controller';
import { PasswordChoice } from './choose-password';
import { ConfirmAuthenticatorCommand } from './confirm-authenticator/confirm-authenticator.command';
import { ConfirmAuthenticatorController } from './confirm-authenticator/confirm-authenticator.controller';
import { ConfirmSecondFactorCommand } from './confirm-second-factor/confirm-second-factor.command';
import { ConfirmSecondFactorController } from './confirm-second-factor/confirm-second-factor.controller';
import { DeactivatePersonCommand } from './deactivate-person/deactivate-person.command';
import { DeactivatePersonController } from './deactivate-person/deactivate-person.controller';
import { EndEverySessionController } from './end-every-session/end-every-session.controller';
import { EndSessionCommand } from './end-session/end-session.command';
import { EndSessionController } from './end-session/end-session.controller';
import { ExportPeopleController } from './export-people/export-people.controller';
import { FoundOrganisationCommand } from './found-organisation/found-organisation.command';
import { FoundOrganisationController } from './found-organisation/found-organisation.controller';
import { GiveGrantCommand } from './give-grant/give-grant.command';
import { GiveGrantController } from './give-grant/give-grant.controller';
import { Housekeeping } from './housekeeping/housekeeping';
import { InvitePersonCommand } from './invite-person/invite-person.command';
import { InvitePersonController } from './invite-person/invite-person.controller';
import { FindLink } from './links/find-link';
import { OneTimeLinks } from './links/one-time-links';
import { ListPeopleController } from './list-people/list-people.controller';
import { ListSecondFactorsController } from './list-second-factors/list-second-factors.controller';
import { ListSecondFactorsQuery } from './list-second-factors/list-second-factors.query';
import { ListSessionsController } from './list-sessions/list-sessions.controller';
import { ListSessionsQuery } from './list-sessions/list-sessions.query';
import { MakeResetLinkCommand } from './make-reset-link/make-reset-link.command';
import { MakeResetLinkController } from './make-reset-link/make-reset-link.controller';
import { OfferAuthenticatorController } from './offer-authenticator/offer-authenticator.controller';
import { OfferPasskeyController } from './offer-passkey/offer-passkey.controller';
import { ProveAgainController } from './prove-again/prove-again.controller';
import { ReactivatePersonController } from './reactivate-person/reactivate-person.controller';
import { ReadLinkController } from './read-link/read-link.controller';
import { ReadOrganisationController } from './read-organisation/read-organisation.controller';
import { ReadPersonController } from './read-person/read-person.controller';
import { ReadSessionController } from './read-session/read-session.controller';
import { RemoveAuthenticatorController } from './remove-authenticator/remove-authenticator.controller';
import { RemovePasskeyController } from './remove-passkey/remove-passkey.controller';
import { RemoveSecondFactorsCommand } from './remove-second-factors/remove-second-factors.command';
import { RemoveSecondFactorsController } from './remove-second-factors/remove-second-factors.controller';
import { RenewRecoveryCodesController } from './renew-recovery-codes/renew-recovery-codes.controller';
import { RevokeGrantCommand } from './revoke-grant/revoke-grant.command';
import { RevokeGrantController } from './revoke-grant/revoke-grant.controller';
import { Authenticators } from './second-factors/authenticators';
import { Enrolment } from './second-factors/enrolment';
import { Passkeys } from './second-factors/passkeys';
import { CarriedSession } from './session/carried-session';
import { Sessions } from './session/open-session';
import { FactorCheck } from './second-factors/factor-check';
import { OwnPassword } from './session/own-password';
import { ProofAttempts } from './session/proof-attempts';
import { ProveAgainCommand } from './prove-again/prove-again.command';
import { SessionView } from './session/session-view';
import { TrustedDevices } from './session/trusted-devices';
import { SignInCommand } from './sign-in/sign-in.command';
import { SignInController } from './sign-in/sign-in.controller';
import { SignOutController } from './sign-out/sign-out.controller';
import { TellFoundingController } from './tell-founding/tell-founding.controller';
import { Throttle } from './throttle/throttle';
import { UseLinkCommand } from './use-link/use-link.command';
import { UseLinkController } from './use-link/use-link.controller';

const founding = [TellFoundingController, FoundOrganisationController];
const session = [
  SignInController,
  ReadSessionController,
  SignOutController,
  ConfirmSecondFactorController,
  AskPasskeyController,
  ProveAgainController,
  ListSessionsController,
  EndEverySessionController,
  EndSessionController,
];
const profile = [
  ChangeProfileController,
  ChangePasswordController,
  ListSecondFactorsController,
  OfferAuthenticatorController,
  ConfirmAuthenticatorController,
  RemoveAuthenticatorController,
  OfferPasskeyController,
  AddPasskeyController,
  RemovePasskeyController,
  RenewRecoveryCodesController,
];
const people = [
  ReadLinkController,
  UseLinkController,
  ListPeopleController,
  ExportPeopleController,
  ReadPersonController,
  InvitePersonController,
  ChangePersonController,
  DeactivatePersonController,
  ReactivatePersonController,
  GiveGrantController,
  RevokeGrantController,
  MakeResetLinkController,
  RemoveSecondFactorsController,
];
const organisation = [ReadOrganisationController, ChangeOrganisationController];

const commands = [
  AddPasskeyCommand,
  ChangeOrganisationCommand,
  ChangePasswordCommand,
  ChangePersonCommand,
  ChangeProfileCommand,
  ConfirmAuthenticatorCommand,
  ConfirmSecondFactorCommand,
  FactorCheck,
  ProofAttempts,
  ProveAgainCommand,
  DeactivatePersonCommand,
  EndSessionCommand,
  FoundOrganisationCommand,
  GiveGrantCommand,
  InvitePersonCommand,
  MakeResetLinkCommand,
  RemoveSecondFactorsCommand,
  RevokeGrantCommand,
  SignInCommand,
  UseLinkCommand,
];
const queries = [FindLink, ListSecondFactorsQuery, ListSessionsQuery, SessionView];
const rules = [
  Authenticators,
  CarriedSession,
  Enrolment,
  Housekeeping,
  OneTimeLinks,
  OwnPassword,
  Passkeys,
  PasswordChoice,
  Sessions,
  Throttle,
  TrustedDevices,
];

/** Who people are, how they prove it, and what they may do. */
@Module({
  controllers: [...founding, ...session, ...profile, ...people, ...organisation],
  providers: [
    ...commands,
    ...queries,
    ...rules,
    { provide: Passwords, useFactory: () => new Passwords() },
    {
      provide: KeyRing,
      useFactory: ({ secretKey }: Configuration) => new KeyRing(secretKey),
      inject: [Configuration],
    },
  ],
})
export class IdentityModule {}
