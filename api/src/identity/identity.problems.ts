import { Problem, type ProblemSpec } from '../platform/http/problem';

/** What can go wrong with people and their sessions, beside what any route can answer with. */
export const identityProblems = {
  signInRefused: { status: 401, code: 'sign-in-refused' },
  secondFactorRefused: { status: 403, code: 'second-factor-refused' },
  secondFactorNotAwaited: { status: 409, code: 'second-factor-not-awaited' },
  secondFactorMissing: { status: 409, code: 'second-factor-missing' },
  secondFactorNone: { status: 409, code: 'second-factor-none' },
  ownSecondFactors: { status: 409, code: 'own-second-factors' },
  lastSecondFactor: { status: 409, code: 'last-second-factor' },
  proofDemanded: { status: 403, code: 'proof-demanded' },
  passwordWrong: { status: 403, code: 'password-wrong' },
  passwordTooWeak: { status: 422, code: 'password-too-weak' },
  linkInvalid: { status: 404, code: 'link-invalid' },
  foundingClosed: { status: 409, code: 'founding-closed' },
  foundingCodeWrong: { status: 403, code: 'founding-code-wrong' },
  slugTaken: { status: 409, code: 'slug-taken' },
  emailTaken: { status: 409, code: 'email-taken' },
  personDeactivated: { status: 409, code: 'person-deactivated' },
  lastAdministrator: { status: 409, code: 'last-administrator' },
  grantHeld: { status: 409, code: 'grant-held' },
} as const satisfies Record<string, ProblemSpec>;

/** A refusal that concerns one entry of what was sent, so that the form can show it there. */
export const wrongEntry = (
  spec: ProblemSpec,
  path: string,
  more: Readonly<Record<string, unknown>> = {},
): Problem => new Problem(spec, { errors: [{ path, code: spec.code }], ...more });
