import type { Phrase } from '../say/phrase';

/** Words of signing in, founding, links and the own profile. */
export const identity = {
  'identity.sign-in.title': 'Sign in',
  'identity.organisation': 'Organisation',
  'identity.organisation.help':
    'The short name of your organisation, as in the address of your invitation.',
  'identity.email': 'E-mail address',
  'identity.password': 'Password',
  'identity.sign-in.action': 'Sign in',
  'identity.forgotten':
    'Forgotten your password? An administrator of your organisation can send you a link for a new one.',
  'identity.second.title': 'Confirm that it is you',
  'identity.second.body':
    'Your password was right. One more step keeps your account safe when somebody else knows it.',
  'identity.second.method': 'How do you want to confirm?',
  'identity.second.authenticator': 'Code from an app',
  'identity.second.passkey': 'Passkey',
  'identity.second.recovery-code': 'Recovery code',
  'identity.second.code': 'Six-digit code',
  'identity.second.code.help':
    'Open the authenticator app on your phone and type the code that it shows now.',
  'identity.second.recovery': 'Recovery code',
  'identity.second.recovery.help':
    'One of the codes that you kept when you set up your second factor. Each works once.',
  'identity.second.passkey.help':
    'Your browser asks for your fingerprint, your face, a security key or the code of this device.',
  'identity.second.passkey.action': 'Use a passkey',
  'identity.second.confirm': 'Confirm',
  'identity.second.other': 'Sign in as somebody else',
  'identity.enrol.title': 'Set up a second factor',
  'identity.enrol.body':
    'Your organisation asks everybody to confirm with something besides a password. It takes two minutes and is needed once.',
  'identity.enrol.choose': 'What do you want to use?',
  'identity.enrol.passkey': 'Passkey on this device or a security key',
  'identity.enrol.passkey.help':
    'The quickest: your fingerprint, face or device code. Nothing to type.',
  'identity.enrol.authenticator': 'Authenticator app on your phone',
  'identity.enrol.authenticator.help': 'An app shows a new code of six digits every half minute.',
  'identity.enrol.scan': 'Scan this square with the app',
  'identity.enrol.secret': 'Or type this key into the app',
  'identity.enrol.qr': 'Square to scan with an authenticator app',
  'identity.enrol.first-code': 'Then type the code that the app shows',
  'identity.enrol.passkey.name': 'Name of this passkey',
  'identity.enrol.passkey.name.help': 'So that you recognise it later, for instance “work laptop”.',
  'identity.enrol.passkey.action': 'Create a passkey',
  'identity.recovery.title': 'Keep these recovery codes',
  'identity.recovery.body':
    'If you lose your phone or key, one of these codes lets you in. Each works once. They are shown only now: print them or put them in your password safe.',
  'identity.recovery.kept': 'I have kept these codes in a safe place',
  'identity.recovery.done': 'Continue',
  'identity.link.invitation': 'Welcome, {name}',
  'identity.link.invitation.body':
    '{organisation} invites you to Weerbaar. Choose a password for {email}.',
  'identity.link.reset': 'Choose a new password',
  'identity.link.reset.body': 'For {email} at {organisation}. Your other sessions will end.',
  'identity.link.action': 'Set password and continue',
  'identity.link.invalid.title': 'This link does not work any more',
  'identity.link.invalid.body':
    'A link works once and for a limited time. Ask an administrator of your organisation for a new one.',
  'identity.link.to-sign-in': 'Go to sign in',
  'identity.name': 'Your name',
  'identity.new-password': 'New password',
  'identity.new-password.help':
    'At least 12 characters. Four or five words that have nothing to do with each other are strong and easy to remember.',
  'identity.founding.title': 'Create your organisation',
  'identity.founding.body':
    'This installation is still empty. Whoever has the code from the terminal sets it up, once.',
  'identity.founding.step.code': 'The code',
  'identity.founding.code': 'One-time code',
  'identity.founding.code.help':
    'It stands in the terminal where Weerbaar was started. So nobody else can take this installation.',
  'identity.founding.step.organisation': 'The organisation',
  'identity.founding.organisation.name': 'Name of the organisation',
  'identity.founding.organisation.slug': 'Short name',
  'identity.founding.organisation.slug.help':
    'Everybody types this to sign in. Small letters, figures and hyphens.',
  'identity.founding.organisation.slug.error':
    'Use 2 to 40 small letters, figures and hyphens, and begin and end with a letter or figure.',
  'identity.founding.kind': 'Who is scored',
  'identity.founding.kind.alone': 'This organisation',
  'identity.founding.kind.group': 'A group',
  'identity.founding.kind.alone.help':
    'You can score it at once. Units can be added below it later, and this can be changed.',
  'identity.founding.kind.group.help':
    'The group itself gets no scores: only the units below it do. Add those first.',
  'identity.founding.language': 'Language of the organisation',
  'identity.founding.step.administrator': 'Its administrator',
  'identity.founding.action': 'Create the organisation',
  'identity.founding.closed.title': 'Already set up',
  'identity.founding.closed.body': 'An organisation has been created here. Sign in to go on.',
  'identity.profile.title': 'Profile and security',
  'identity.profile.person': 'You',
  'identity.profile.email.help': 'An administrator can change this address.',
  'identity.profile.roles': 'Your roles',
  'identity.profile.role.all': '{role}, whole organisation',
  'identity.profile.role.until': '{role}, until {date}',
  'identity.profile.role.as-at': '{role}, situation on {date}',
  'identity.profile.appearance': 'Language and appearance',
  'identity.profile.password': 'Password',
  'identity.profile.password.current': 'Current password',
  'identity.profile.password.action': 'Change password',
  'identity.profile.password.changed': 'Your password has been changed.',
  'identity.profile.factors': 'Second factor',
  'identity.profile.factors.why':
    'Something you have, besides the password you know. With it, a stolen password is not enough.',
  'identity.profile.factors.none': 'You have no second factor yet. A passkey takes a minute.',
  'identity.profile.authenticator': 'Authenticator app',
  'identity.profile.authenticator.since': 'Set up on {date}',
  'identity.profile.authenticator.add': 'Set up an authenticator app',
  'identity.profile.authenticator.remove': 'Remove the authenticator app',
  'identity.profile.authenticator.remove.body':
    'Codes from the app will no longer be accepted when you sign in.',
  'identity.profile.passkey.add': 'Add a passkey',
  'identity.profile.passkey.remove': 'Remove the passkey “{name}”',
  'identity.profile.passkey.remove.body': 'Signing in with “{name}” will no longer be possible.',
  'identity.profile.passkey.used': 'Last used {when}',
  'identity.profile.passkey.never-used': 'Not used yet',
  'identity.profile.recovery': 'Recovery codes',
  'identity.profile.recovery.left': {
    one: '{count} unused code left',
    other: '{count} unused codes left',
  },
  'identity.profile.recovery.renew': 'Make new codes',
  'identity.profile.recovery.renew.body': 'The codes that you have now will stop working.',
  'identity.profile.sessions': 'Where you are signed in',
  'identity.profile.sessions.device': 'Device',
  'identity.profile.sessions.since': 'Signed in',
  'identity.profile.sessions.seen': 'Last active',
  'identity.profile.sessions.current': 'this session',
  'identity.profile.sessions.end': 'Sign out',
  'identity.profile.sessions.end-all': 'Sign out everywhere',
  'identity.profile.sessions.end-all.body':
    'All your sessions end, this one included. What has not been saved on other devices is lost.',
  'identity.profile.sessions.unknown': 'Unknown device',
} as const satisfies Record<string, Phrase>;
