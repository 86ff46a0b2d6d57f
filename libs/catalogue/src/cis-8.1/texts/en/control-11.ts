import type { ControlTexts } from '../../../format';

export const control11 = {
  title: 'Backups that really work',
  description: 'After ransomware, a fire or a mistake, only a sound copy brings our services back. What counts is that the copy exists, is safe and can be put back.',
  safeguards: {
    '11.1': {
      title: 'Write down how lost data come back',
      description: 'The backup team and the system owners describe in writing which systems and data are covered, what is brought back first, how copies are kept secure and, step by step, how backups are made. They revise the text yearly, and sooner after a major change that affects it. A stand-in administrator could work from it.',
      evidence: 'Approved recovery document with scope, order of recovery, security of copies and detailed backup instructions, and a version history with a review in the past twelve months.',
    },
    '11.2': {
      title: 'Copies make themselves, weekly or more often',
      description: 'For every system covered by the recovery document, the backup team has copies made automatically. This happens no less than once a week, and more often where the sensitivity of the data calls for it. The job log shows for each of these systems a successful copy less than a week old.',
      evidence: 'Job report of the backup tool over the last four weeks, per system covered: frequency, success, failure and repair, and the list of systems still without a job.',
    },
    '11.3': {
      title: 'Copies guarded as strictly as the originals',
      description: 'The backup team gives copies the same level of protection as the data they come from, for instance with encryption or by keeping data apart, depending on what those data require. Somebody who cannot get at the original cannot get at the copy either.',
      evidence: 'Comparison per set of data of the measures on original and copy (access, encryption, separation), with the settings and the list of people who have access to the backup environment.',
    },
    '11.4': {
      title: 'One copy beyond an attacker’s reach',
      description: 'The backup team keeps a set of recovery data cut off from the rest of our environment, for example offline, at another location or in a separate cloud service, with earlier versions preserved. Ransomware or an intruder who takes over our network cannot alter or erase that set.',
      evidence: 'Diagram and settings of the isolated copy (place, versions, separate accounts), the date of the latest copy, and proof that ordinary administrator accounts cannot reach it.',
    },
    '11.5': {
      title: 'Prove every quarter that restoring works',
      description: 'Every three months or more often, the backup team actually restores backups of a sample of the systems covered and checks whether the result is usable. A report of each trial tells which systems were in the sample, how long it took and what went wrong.',
      evidence: 'Four trial reports from the past year with sample, date, duration, outcome and the system owner’s confirmation, and the tickets for what had to be put right.',
    },
  },
} as const satisfies ControlTexts;
