import type { ControlTexts } from '../../../format';

export const control07 = {
  title: 'Weak spots found and fixed',
  description: 'Publicly known flaws are often abused within days. An organisation that keeps looking for them in its own systems, and closes them in order of risk, leaves attackers little to work with.',
  safeguards: {
    '7.1': {
      title: 'Write down how we deal with vulnerabilities',
      description: 'The security officer sets out in writing how vulnerabilities in our devices and systems come to light, are weighed and are followed up, and who does what. The text is reread and adapted every year, and earlier when the organisation or its technology changes in a way that affects it. Teams demonstrably work by the current version.',
      evidence: 'Approved document with version, owner and a review date within the past twelve months, a note of major changes that led to an earlier revision, and two recent cases handled as described.',
    },
    '7.2': {
      title: 'Agree which repairs come first, by risk',
      description: 'In a written repair procedure, the security officer and the system owners lay down how risk decides the order of work: which weakness goes first and within what time. At least once a month they go over this approach together. A dated record shows each time what was discussed and decided.',
      evidence: 'The procedure with risk classes and target times, and the minutes of the last three monthly meetings with those present, overdue items and decisions.',
    },
    '7.3': {
      title: 'Operating system updates arrive by themselves, monthly',
      description: 'The workstation and server teams let a patch tool install operating system updates on all our machines, without manual work and no less than once a month. The console of the tool shows, for each machine, when the last round succeeded and which ones are behind.',
      evidence: 'Patch tool report per operating system with the dates of the last three rounds, the percentage up to date and the list of machines lagging behind, each with a reason.',
    },
    '7.4': {
      title: 'Installed programs get automatic monthly updates too',
      description: 'Office software, PDF readers, databases and business applications also receive their updates through a tool rather than by somebody remembering. Application managers see to it that such an automatic round reaches all our machines monthly or more often. They can show which version runs where.',
      evidence: 'Deployment settings of the update tool, dates of the last three rounds, and an overview of twenty widely used programs with the versions installed beside the vendor’s current version.',
    },
    '7.5': {
      title: 'Examine our internal systems every quarter',
      description: 'Every three months or more often, the security team has a tool search the equipment inside our network for known flaws. Two kinds of scan are run: one without log-in, as a stranger would see the machine, and one with log-in, which also reveals what is hidden inside. The reports show which equipment was reached.',
      evidence: 'Scan schedule and the last four quarterly reports with date, type (with and without log-in), number of machines scanned beside the inventory, and findings by severity.',
    },
    '7.6': {
      title: 'Examine monthly what the internet can see',
      description: 'At least monthly an automatic scanner looks for weaknesses in everything of ours that can be reached from the internet, such as websites, mail and VPN gateways and cloud servers. The security team looks after the list of targets. Every run leaves a dated report.',
      evidence: 'The monthly reports of the past year, the target list reconciled with our public IP addresses and domain names, and an explanation for any month missed.',
    },
    '7.7': {
      title: 'From finding to fix, month after month',
      description: 'System owners remove the software weaknesses that have come to light, with suitable tools and in the order the repair procedure prescribes. They do so in a cycle of one month or shorter. For each finding the register shows that it has been repaired, or where it stands under that procedure.',
      evidence: 'Ten findings followed from discovery to closure (ticket, change, date, clean rescan), and the monthly trend of open findings by severity and age.',
    },
  },
} as const satisfies ControlTexts;
