import type { ControlTexts } from '../../../format';

export const control13 = {
  title: 'See and stop intruders',
  description: 'Somebody who breaks in must be noticed and halted before there is damage. That takes a constant view of devices and traffic, barriers on the way, and alarms that the security team can rely on.',
  safeguards: {
    '13.1': {
      title: 'All security alarms meet in one place',
      description: 'The security team runs one platform, typically a SIEM, that receives the security alarms of devices, servers and network equipment and links related events by rules. A log analysis tool is enough as well, provided that such rules make it raise alarms. Signals from different systems that belong together appear as one case.',
      evidence: 'A list of connected sources beside the device inventory, an export of the active correlation rules, and three recent alarms that combine events from different systems.',
    },
    '13.2': {
      title: 'Devices and servers notice an intruder themselves',
      description: 'The workplace and server teams install software that looks for traces of a break-in on the device itself. This is done on every device that supports it, wherever it makes sense. The agent warns the security team of suspicious behaviour, and the console shows per device whether it is working.',
      evidence: 'A console export with agent status and last contact per device, set against the inventory, a list of devices without an agent with the reason, and one alarm from a test or real case.',
    },
    '13.3': {
      title: 'Sensors recognise attacks in passing traffic',
      description: 'The network team puts sensors at the points in the network where they are useful, or switches on a comparable service of the cloud supplier. They look for signs of attack in the traffic and warn the security team; blocking is not required here. A drawing shows which parts of the network they cover.',
      evidence: 'A network drawing with every sensor or cloud detection service, the date of the latest update of the detection rules, and two recent detections with their follow-up.',
    },
    '13.4': {
      title: 'Filters decide what passes between zones',
      description: 'The network team divides traffic with firewalls or access lists at the borders between parts of the network, for instance between offices, servers and guests, wherever such a border needs it. The rules state which connections may cross. A connection that is forbidden fails when somebody tries it.',
      evidence: 'A current zone plan, an export of the filter rules per border with owner and purpose, and the dated result of a test in which a forbidden connection was refused.',
    },
    '13.5': {
      title: 'A device’s health decides its remote access',
      description: 'The team for remote access makes what an outside device can reach depend on its condition. Three things count: are operating system and programs updated, do the settings agree with our secure configuration, and is current malware protection installed? A device that falls short visibly receives less access, or none at all.',
      evidence: 'An export of the access rules with the three checks, screenshots of a healthy and an outdated test laptop with the access each received, and last month’s log of restricted devices.',
    },
    '13.6': {
      title: 'Network equipment records who talks to whom',
      description: 'The network team lets network equipment such as routers and firewalls deliver flow records (which address spoke to which, when, how much), the traffic itself, or both. The security team examines this material and is alerted to what stands out. A connection from the retained period can be found again.',
      evidence: 'A list of network devices that deliver flow records or captures, the alert rules on them, a sample query for a past date, and one examined alert with its conclusion.',
    },
    '13.7': {
      title: 'Devices block an attack on the spot',
      description: 'Beyond noticing, the workplace and server teams provide software, for example an EDR client or a prevention agent, that intervenes on the device and breaks off an attack. It runs in blocking mode on devices that can carry it, wherever that makes sense. The console shows each attempt it stopped.',
      evidence: 'A console export that shows blocking mode per device, the approved exceptions, and the report of a harmless attack simulation that the software stopped, dated within the last year.',
    },
    '13.8': {
      title: 'Attack traffic is cut off under way',
      description: 'At points where it is useful, the network team places equipment or a cloud service in the path of the traffic that drops an attack as soon as it is recognised. Merely warning does not count. The security team can look up every stopped attempt with its origin, target and the rule applied.',
      evidence: 'The configuration per location with blocking switched on, the date of the latest rule update, last month’s report of dropped attempts, and tickets for rules that only warn.',
    },
    '13.9': {
      title: 'A network port opens only after identification',
      description: 'The network team secures the ports of the network with 802.1X or a comparable technique, such as certificates. The user, the device or both must prove who or what they are before the port works. A stranger’s laptop on a wall socket does not get onto the internal network.',
      evidence: 'An export of the switch settings with the share of secured ports, a log of admitted and refused devices, and a dated test with an unknown laptop at two locations.',
    },
    '13.10': {
      title: 'Gateways look inside what applications exchange',
      description: 'The network team guides traffic through a filtering proxy, an application firewall or a gateway. These judge the content of the exchange, such as web requests or commands, and not only addresses and ports. What the rules do not tolerate is stopped and appears in the log with the rule concerned.',
      evidence: 'A diagram of which traffic passes which proxy, firewall or gateway, an export of its content rules, and a log extract of the past month with blocked requests.',
    },
    '13.11': {
      title: 'Each month, less noise among the alarms',
      description: 'At least once a month the security team looks at which alarms were noise and which signals came too late or not at all. It then changes the limits at which an alarm goes off. A dated log states for each month what was changed and why.',
      evidence: 'The log of the last six months with date, rule, old and new limit and reason, plus the number of false alarms before and after one adjustment.',
    },
  },
} as const satisfies ControlTexts;
