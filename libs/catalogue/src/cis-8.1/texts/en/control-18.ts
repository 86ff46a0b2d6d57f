import type { ControlTexts } from '../../../format';

export const control18 = {
  title: 'Attack our own defences',
  description: 'A break-in attempt on our own order shows what checklists overlook. It proves how far somebody with bad intentions would get, and whether we would notice.',
  safeguards: {
    '18.1': {
      title: 'Ordered break-in attempts follow a plan',
      description: 'The CISO keeps a programme for penetration tests that suits the size, sector, complexity and maturity of the organisation. It settles how often we test and what (network, buildings, web applications, APIs or hosted services, for instance), at which hours, which attacks are forbidden, whom to call, who receives the findings for repair, and how each test is looked back on.',
      evidence: 'The approved programme with all these elements, the calendar of planned and completed tests, and the agreement with testers for the most recent one.',
    },
    '18.2': {
      title: 'Specialists try to get in from outside yearly',
      description: 'At least once a year, in line with the test programme, the CISO has a qualified and experienced party attack from outside. The testers first gather information about the organisation and its surroundings that an attacker could exploit. They may work with or without prior knowledge; their report states what they found and reached.',
      evidence: 'The report of the last external test, less than a year old, with the gathered information, method and results, and proof of the testers’ qualifications and experience.',
    },
    '18.3': {
      title: 'What testers uncover gets repaired in order',
      description: 'System owners resolve the findings of a penetration test in the way that the organisation has written down for repairing vulnerabilities. For each finding, its effect and priority determine the deadline and the effort. The repair list shows the state of every finding, from report to closure.',
      evidence: 'The repair list of the last test with priority, deadline, effort, owner and closing date per finding, and the retest or proof of repair for three of them.',
    },
    '18.4': {
      title: 'Did our alarms notice the testers?',
      description: 'After each penetration test the security team checks whether the protective measures did what they should. Where that proves necessary, it changes rules and detection so that the techniques the testers used are noticed from then on. A table shows per technique whether it was seen and what was adapted.',
      evidence: 'The table of techniques used in the last test with seen or not seen, the changed rules with date, and a repeat of two techniques that now raise an alarm.',
    },
    '18.5': {
      title: 'A yearly attack that starts inside',
      description: 'The test programme also provides for an attempt from within, no more than a year after the previous one. On assignment from the CISO, testers start on the internal network, as an intruder who is already in would, informed about the systems beforehand or not. The report shows how far they came.',
      evidence: 'The report of the last internal test, less than a year old, with starting point, accounts obtained, systems reached and the path followed, plus the written assignment.',
    },
  },
} as const satisfies ControlTexts;
