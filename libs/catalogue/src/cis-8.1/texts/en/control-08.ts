import type { ControlTexts } from '../../../format';

export const control08 = {
  title: 'Traces that tell the story',
  description: 'When something goes wrong, the logs are often the only witness. Traces that are complete, kept safe and actually read reveal an attack early and show afterwards what happened.',
  safeguards: {
    '8.1': {
      title: 'Decide what we log and for how long',
      description: 'In one document the security officer states what has to be logged on our systems and how those records are gathered, gone through and kept. It is brought up to date every year, and in between when a large change overtakes it. System owners can read there what applies to their system.',
      evidence: 'Approved logging document with requirements per type of system, retention times, who examines what and how often, and a revision history with an entry from the past twelve months.',
    },
    '8.2': {
      title: 'Logging is switched on wherever we agreed',
      description: 'System owners turn logging on across all our devices and systems, in the way the logging document prescribes, and make sure records really come in. A spot check on any machine in the inventory finds logging active and fresh entries present.',
      evidence: 'Settings export per platform (group policy, audit configuration, cloud settings), and a log extract from the past week for ten systems picked at random.',
    },
    '8.3': {
      title: 'A full disk never costs us a log',
      description: 'Whoever manages a place where logs end up, on a system or on a shared server, provides storage that can hold the amount and the period the logging document demands. No record is overwritten or lost too early because a disk filled up.',
      evidence: 'Capacity overview per log store with size, daily growth and days that fit beside days required, the alarm threshold that is set, and the latest alarm with its follow-up.',
    },
    '8.4': {
      title: 'All clocks agree, thanks to two sources',
      description: 'The network team lets every device that can handle it take the time from at least two time sources that run in step. Events from different logs can then be put in the right order. An inspected machine names both sources and shows no noticeable deviation.',
      evidence: 'The time settings (NTP or domain) naming both sources, and the output of ten servers and network devices with source, latest synchronisation and deviation.',
    },
    '8.5': {
      title: 'Extra detail in logs around sensitive data',
      description: 'Owners of systems that hold sensitive data let those systems log in more detail. A record tells which user acted, on what day and at what time, from which address to which, which component reported it, and whatever else could help a forensic investigation. An event can be reconstructed from it.',
      evidence: 'List of systems with sensitive data, each with its log settings and one anonymised sample record in which all of the fields named are filled in.',
    },
    '8.6': {
      title: 'Keep track of domain names looked up',
      description: 'The network team records which domain names our devices look up in DNS, wherever this makes sense and the technology allows it. When a warning about a malicious domain arrives later, one search in these records tells which device asked for it, and when.',
      evidence: 'Logging settings of the DNS servers or DNS service, a one-day extract with device, name and time, and the list of networks left out with the reason.',
    },
    '8.7': {
      title: 'Remember which web addresses were requested',
      description: 'Through the proxy, the firewall or an agent on the device, the security team records the web addresses our devices call up, where that is useful and supported. An investigator can find out from it which page or download an infection came from.',
      evidence: 'Proxy, firewall or agent settings that record URLs, the line left by one test visit with time, device or user and address, and an overview of device groups in and out of scope.',
    },
    '8.8': {
      title: 'Commands typed on a system leave a trace',
      description: 'Server and workstation administrators turn on the recording of commands given at a prompt or in a script, for instance in a Windows or Linux shell or a console for administration from a distance. Intruders readily use these tools. For a given command one can find out who ran it, where and when.',
      evidence: 'Policy export that switches on the recording for each platform, and the log lines of a harmless test command run on one Windows and one Linux system.',
    },
    '8.9': {
      title: 'Bring the logs together in one place',
      description: 'The security team has one platform, usually a SIEM, where the logs of our systems come in wherever that can be arranged; they stay there according to the logging document. An investigator needs to search in only one place, and a wiped server does not wipe its history. Sources left out are known.',
      evidence: 'Export of connected log sources beside the inventory, with the percentage connected, the retention setting of the platform, and the list of sources not connected with the reason.',
    },
    '8.10': {
      title: 'Traces remain for at least ninety days',
      description: 'On all our devices and systems, administrators set the logs so that no record disappears before it is ninety days old, neither by rotation nor by clean-up. Longer is allowed, shorter is not. An event of ninety days ago can still be looked up.',
      evidence: 'Retention setting of each log store or platform (90 days or more), and for five systems a retrieved record of about 90 days old.',
    },
    '8.11': {
      title: 'Somebody examines the logs every week',
      description: 'Security analysts, our own or hired, go through the logs at least weekly, looking for what does not belong there, such as odd hours, unknown addresses or sudden volumes. They flag whatever may point to a threat. Each time, date, name and outcome are noted down.',
      evidence: 'Register or monitoring cases of the last eight weeks with date, examiner, sources looked at, oddities and ticket numbers, and one case followed through to its end.',
    },
    '8.12': {
      title: 'Logs come in from suppliers as well',
      description: 'The security team fetches the logs of our service providers wherever their service can deliver these. The most telling are, for instance, accounts being added or changed, people signing in or being granted permission, and data appearing or being removed. What happens in a supplier’s environment can then be examined by us too.',
      evidence: 'List of service providers stating whether logs are available, which events and how they come in, a recent extract for three of them, and the answer of suppliers that cannot deliver.',
    },
  },
} as const satisfies ControlTexts;
