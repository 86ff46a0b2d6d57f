import type { ControlTexts } from '../../../format';

export const control02 = {
  title: 'Only known, trusted software',
  description: 'Unknown or outdated programs give attackers a way in and can do their work without anybody noticing. An organisation that knows what is installed, and stops the rest, has far less to defend.',
  safeguards: {
    '2.1': {
      title: 'Know what software is installed, and why',
      description: 'Each licensed program on the organisation’s equipment has its entry in the register of the asset manager. The entry states name, maker, use for the work and date of first installation or use; where relevant also version, web address, app store, means of distribution, licence count and date of withdrawal. At least twice a year the register is gone through and corrected.',
      evidence: 'Dated export of the register with the compulsory fields complete, and the reports of both checks in the past year. The programs on five sampled workstations and servers appear in it.',
    },
    '2.2': {
      title: 'Approve only programs their supplier still maintains',
      description: 'Application managers list a program as approved only as long as its supplier supports it, and verify this at least every month. If a task of the organisation cannot do without an unsupported program, an exception file states the protective measures and accepts the risk that remains. Without that file, the program counts as not approved.',
      evidence: 'The software register with the support status of each approved program, the records of the last three monthly checks, and for every unsupported program a signed exception with measures and accepted risk.',
    },
    '2.3': {
      title: 'Remove or justify programs nobody approved',
      description: 'At least once a month the workplace and server teams look for programs without approval on the equipment they run. Each find ends in one of two ways: the program goes out of use, or a written exception explains why it may stay. Nothing is left undecided.',
      evidence: 'Lists of unapproved programs from the last three months, each line with a removal ticket or a reference to its exception. A new scan shows that removed programs are gone.',
    },
    '2.4': {
      title: 'Let a tool detect what is installed',
      description: 'Instead of counting by hand, the workplace and server teams have a tool find and record the installed programs, throughout the organisation and wherever that is technically possible. The asset manager can see per device what is on it, and which devices the tool does not reach.',
      evidence: 'Comparison of the devices the tool reaches with the list of devices, with a reason for each gap, and the automatic report of installed programs for three sampled devices.',
    },
    '2.5': {
      title: 'Let only approved programs start',
      description: 'A technical lock, managed by the workplace and server teams, lets approved programs start or open and stops all others. The teams go through the list of permitted programs again at least twice a year. Whoever tries a program that is not on it sees a refusal.',
      evidence: 'Export of the rules, set to block and not only to warn, with the dates of the last two reviews, and a screenshot of an unlisted program being refused on a sampled device.',
    },
    '2.6': {
      title: 'Keep unknown code libraries out of processes',
      description: 'Running programs borrow code from separate files, for instance .dll files on Windows or .so files on Linux. Administrators decide which of these libraries a system process may load; a technical lock blocks any other at the moment of loading. At least every six months they examine that selection afresh.',
      evidence: 'Export of the library rules from one workstation and one server, a log entry or test in which an unnamed library was blocked, and the notes of the last two half-yearly examinations.',
    },
    '2.7': {
      title: 'Run a script only after approval',
      description: 'A script, for instance in PowerShell or Python, runs only once administrators have approved it. A technical check enforces this, such as a signature verified at the start or a release that can only come from version control, and it stops every other script. At least twice a year administrators decide again which scripts keep their approval.',
      evidence: 'Export of the setting that stops unapproved scripts, the approval trail of three scripts in use, a failed test run of an unapproved one, and two dated decision lists from the past year.',
    },
  },
} as const satisfies ControlTexts;
