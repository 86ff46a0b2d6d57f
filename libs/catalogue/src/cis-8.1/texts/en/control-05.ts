import type { ControlTexts } from '../../../format';

export const control05 = {
  title: 'Every account accounted for',
  description: 'Whoever takes over an account gets all its rights, and an account without an owner is missed by nobody. Keeping accounts in good order stops many attacks at the door.',
  safeguards: {
    '5.1': {
      title: 'Know all accounts and who is behind them',
      description: 'The identity team keeps a register of every account that the organisation manages, at least those of users, of administrators and of programs (service accounts). A line shows the user name, the person’s name and department, and the first and last day of validity. At least every three months the heads of department confirm that each active account is allowed.',
      evidence: 'Dated export of the register with these fields, the confirmations of the last four quarters with name and date, and a comparison of the register with the directory and two applications.',
    },
    '5.2': {
      title: 'No password used in two places',
      description: 'The identity team sees to it that no password for the organisation’s devices and systems serves in more than one place, be it of a user or of an administrator. Good practice asks for at least 14 characters, or at least 8 where the account also requires multi-factor authentication (MFA).',
      evidence: 'Export of the password settings with the shortest length allowed with and without MFA, a check on reused passwords, and proof that local administrator passwords differ on five sampled devices.',
    },
    '5.3': {
      title: 'Close accounts unused for 45 days',
      description: 'Where the system allows it, the identity team disables or deletes any account that nobody has used for 45 days. A list of active accounts, drawn up on any day, shows none that has been silent for longer, except in systems that do not support this.',
      evidence: 'Export of active accounts with their last sign-in from the directory and two applications, the task or procedure that closes them, and the list of systems where this is not possible.',
    },
    '5.4': {
      title: 'Separate sign-ins for administration and daily work',
      description: 'Every administrator has a separate account for management tasks, and elevated rights exist on no other kind of account. For everything else, from mail to browsing and office work, administrators sign in with their ordinary account. The identity team can show both accounts of each administrator.',
      evidence: 'Members of all administrator groups laid beside the ordinary accounts of the same people, none of which has elevated rights, and a check that five administrator accounts show no mailbox use or web browsing.',
    },
    '5.5': {
      title: 'Every service account has an owner and purpose',
      description: 'Accounts with which programs, not people, sign in stand in a register of their own, kept by the identity team. For each one it records the department that owns it, what it serves for and the date of review. At least once a quarter the owners verify that every active one is still authorised.',
      evidence: 'Dated export of the register without empty fields, the results of the last four quarterly reviews, and a comparison with the service accounts found in the directory and on three servers.',
    },
    '5.6': {
      title: 'Run all accounts from a single place',
      description: 'Opening, changing and closing an account happens in one place: the directory or identity service that the identity team runs. Application managers connect their systems to it, so that what happens there takes effect in all of them. It is known which systems still stand apart.',
      evidence: 'List of systems with, for each, whether it is connected to the directory or identity service, and a test in which one closed account loses access to three connected systems.',
    },
  },
} as const satisfies ControlTexts;
