import type { ControlTexts } from '../../../format';

export const control10 = {
  title: 'Malware kept at bay',
  description: 'One infected device can bring a whole department to a standstill. Good protection blocks malicious programs, notices strange behaviour and reports to one place.',
  safeguards: {
    '10.1': {
      title: 'Every machine is guarded against malware',
      description: 'The workstation and server teams install protection software against malware on all our devices and servers, and keep it running and current. Put next to the inventory, the list of guarded machines shows no gaps. Whoever inspects a machine sees the protection active.',
      evidence: 'Export of guarded machines with their status beside the asset inventory, and the list of machines without protection, each with cause, owner and deadline.',
    },
    '10.2': {
      title: 'Virus recognition refreshes itself',
      description: 'On all our machines, the protection software fetches the files by which it recognises malware on its own; no user or administrator has to remember. The teams that manage workstations and servers set it up that way. A look at any machine shows this setting on and a recent file date.',
      evidence: 'Policy setting for automatic fetching, and a report with the age of the recognition files per machine and a reason for those that have fallen behind.',
    },
    '10.3': {
      title: 'Nothing starts by itself from a stick',
      description: 'The workstation team sets up our devices so that plugging in a USB stick, external disk or memory card, or inserting a disc, never launches or plays anything automatically. Something happens only after a deliberate action by the user. With a test stick, no program or media file opens.',
      evidence: 'Policy export in which automatic starting and playing are off for removable media, the compliance percentage per device group, and a dated trial on three devices.',
    },
    '10.4': {
      title: 'Sticks and external disks are scanned unasked',
      description: 'Administrators of the protection software set it to search USB sticks, external disks and other removable media for malware automatically, without the user having to ask. A test file on a stick is detected, and the log shows that the scan took place.',
      evidence: 'The setting for removable media in the protection policy, the log of a recent scan that started by itself, and the trial with an EICAR file on a USB stick.',
    },
    '10.5': {
      title: 'Built-in shields against abuse of program errors',
      description: 'Wherever possible, the workstation and server teams switch on the functions by which operating systems and software hinder the abuse of program errors. Examples are DEP and Exploit Guard on Windows, and SIP and Gatekeeper on macOS. A settings check shows per platform what is on, and why anything is off.',
      evidence: 'Standard configuration naming the functions per platform, a compliance report from the management tool, and the list of exempted devices or programs with the reason.',
    },
    '10.6': {
      title: 'One console steers the malware protection',
      description: 'A designated team manages the malware protection of our machines from one central console, where settings, state and alerts come together. No rounds past individual machines are needed to change a setting. The console shows at once which machine is unprotected, infected or behind.',
      evidence: 'Screenshot of the console with the number of machines, policy groups and open alerts, a comparison with the inventory, and the list of those who may manage the console.',
    },
    '10.7': {
      title: 'Protection also judges what programs do',
      description: 'The security team uses protection software that watches the behaviour of programs, such as one that suddenly encrypts many files, rather than relying on known signatures alone. Malware nobody has seen before can be noticed that way. The settings show this detection on, and the alerts mention it.',
      evidence: 'Policy export with behavioural detection on, the share of machines covered, and one real or simulated attack that was detected by its behaviour.',
    },
  },
} as const satisfies ControlTexts;
