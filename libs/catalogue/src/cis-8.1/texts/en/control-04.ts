import type { ControlTexts } from '../../../format';

export const control04 = {
  title: 'Systems set up safely',
  description: 'Devices and programs arrive set for convenience, with open doors that attackers know by heart. Safe settings, applied everywhere in the same way, close those doors.',
  safeguards: {
    '4.1': {
      title: 'Written standard for safe device and software settings',
      description: 'The workplace and server teams work by a written procedure that fixes how computers, mobile devices, IoT equipment, servers, operating systems and applications are set up safely and stay so. The text is reviewed once a year, and earlier when the organisation changes greatly in a way that touches it. Devices in use match it.',
      evidence: 'The dated procedure with standard settings per type, the note of the last yearly review, and a comparison of three devices or servers and two applications with their standard.',
    },
    '4.2': {
      title: 'Fixed rules for setting up network equipment',
      description: 'For routers, switches, firewalls, wireless access points and other network equipment, the network team has a document that says how to configure them safely and keep them that way. It goes through that document at least yearly and after any large organisational change that touches it. Live configurations can be laid beside it.',
      evidence: 'The document with its version history over the last twelve months, and the exported configuration of two pieces of network equipment of different types, with every departure from the rules marked and explained.',
    },
    '4.3': {
      title: 'Unattended screens lock by themselves',
      description: 'The workplace and server teams set devices to lock of their own accord after a fixed time without activity. On ordinary operating systems, as on computers and servers, that is 15 minutes at most; on smartphones and tablets 2 minutes at most. Only signing in again reopens the session.',
      evidence: 'Export of the policies with the locking time per type of device, and a test with a stopwatch on two computers, one server and two mobile devices.',
    },
    '4.4': {
      title: 'Shield each server with a firewall',
      description: 'The server team gives every server that supports it a firewall and maintains the rules. It may be the one in the operating system, a virtual one or an agent from another supplier. For each server one can see that the firewall is on and what it lets through.',
      evidence: 'List of servers with the kind of firewall and its state, with a reason where support is lacking, and the rules of three sampled servers with the date of their latest change.',
    },
    '4.5': {
      title: 'User devices refuse traffic not expressly allowed',
      description: 'On the devices that staff work with, the workplace team installs and maintains a local firewall or port filter. Its basic rule drops everything; only traffic for services and ports that the team has named gets through. Device management shows per device that the rule is in force.',
      evidence: 'Export of the policy with the basic rule and the permitted ports, the compliance report for all user devices, and a port scan of two devices that finds nothing else open.',
    },
    '4.6': {
      title: 'Administer systems through safe channels only',
      description: 'Administrators reach the controls of devices and programs over connections that cannot be overheard, such as SSH or HTTPS. Telnet, plain HTTP and similar protocols serve only where operations leave no other choice. Settings, too, are managed in a safe way, for instance as code of which every version is kept.',
      evidence: 'Scan of the management interfaces with the protocols found, a written reason for each unprotected one, and the change history of one system managed through configuration code, where that is used.',
    },
    '4.7': {
      title: 'Neutralise accounts that come with the product',
      description: 'A new product brings along accounts that any attacker knows, such as root, administrator or a login for the supplier. System administrators trace these on devices and in programs and bring each one under control, for example by switching it off or by blocking sign-in. Nobody can still get in with the password from the manual.',
      evidence: 'List of the supplied accounts per product with the measure taken, and the failed sign-in with the factory password on five sampled devices and programs.',
    },
    '4.8': {
      title: 'Switch off functions that nobody needs',
      description: 'System administrators examine which services, modules and functions on devices and in programs serve no purpose, such as a print service on a server that never prints. They remove these or turn them off. For every service that still runs, they can say what it is needed for.',
      evidence: 'Lists of running services on three servers and three workstations beside the standard setup, with a reason for each difference, and tickets of services that were removed or turned off.',
    },
    '4.9': {
      title: 'Look up internet names through trusted servers',
      description: 'Whoever answers name lookups (DNS) can lead users to false sites. The network team therefore sets the network infrastructure to use DNS servers that the organisation trusts, whether it runs them itself or relies on well-regarded outside ones. The settings show no server that is missing from the team’s list of trusted ones.',
      evidence: 'The list of trusted DNS servers with a reason for each choice, and exports of the DNS settings of three pieces of network equipment, in which only servers from that list occur.',
    },
    '4.10': {
      title: 'Repeated wrong codes block the device',
      description: 'The workplace team sets portable devices that support it to lock out automatically once a fixed number of sign-in attempts on the device itself has failed: 20 at most for laptops, 10 at most for tablets and smartphones. Further guessing is then impossible.',
      evidence: 'Export of the lockout settings per type of device, the list of devices that do not support this, and a test on one laptop and one tablet or smartphone.',
    },
    '4.11': {
      title: 'Erase lost devices from a distance',
      description: 'A portable device of the organisation may, for instance, be lost or stolen, or its user may leave the organisation. The service desk can then wipe the organisation’s data from it without having it in hand, and does so where this is called for. All portable devices that the organisation owns are enrolled for this.',
      evidence: 'Comparison of the enrolled devices with the list of portable devices, and the tickets of three recent losses or departures with the time of the wipe order. Without such cases, a successful test.',
    },
    '4.12': {
      title: 'Keep work and private apart on mobiles',
      description: 'On smartphones and tablets that support it, the workplace team sets up a closed space for work, for instance with a work profile sent out by device management. The organisation’s apps and data stay inside, private ones outside, and a report confirms this per device.',
      evidence: 'Report from device management with the work space per smartphone or tablet, the list of models without support, and a test in which a private app cannot open a work file.',
    },
  },
} as const satisfies ControlTexts;
