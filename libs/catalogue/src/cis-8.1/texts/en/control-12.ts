import type { ControlTexts } from '../../../format';

export const control12 = {
  title: 'A solid, orderly network',
  description: 'The network connects everything, so whoever controls it reaches everything. Current equipment, a considered design and careful administration leave an intruder little room.',
  safeguards: {
    '12.1': {
      title: 'No outdated network equipment in service',
      description: 'The network team lets no switch, router, firewall or wireless device fall behind, for instance by installing the newest stable release, or by renting a network service still supported by its supplier. At least monthly it goes over the versions in use. The overview shows for each of them whether support continues.',
      evidence: 'The last three monthly overviews of network devices with version in use, newest stable version and end of support, and a ticket or replacement plan for each device behind.',
    },
    '12.2': {
      title: 'A network designed to contain trouble',
      description: 'Network architects draw up a secure design and keep it current. It settles at least three matters: which zones are kept apart, how each user and system gets no more access than needed, and how service goes on when a part fails. Policy, documentation and the network as built match that design.',
      evidence: 'Approved design with zones, traffic allowed between them and provisions against failure, a check of ten firewall rules against it, and the date of the latest revision.',
    },
    '12.3': {
      title: 'Safe hands on switches and firewalls',
      description: 'Network administrators set up and change network equipment in a way nobody can overhear or tamper with unnoticed. Suitable means are configurations written as code under version control, and administration over encrypted protocols like SSH or HTTPS. On inspection, no device turns out to be managed over an open line.',
      evidence: 'Configuration of five network devices showing the management protocols allowed, the change history of their configurations, and a scan for management ports without encryption.',
    },
    '12.4': {
      title: 'Network drawings that match reality',
      description: 'The network team has drawings or other documents that show how our network is put together, and maintains them. At least once a year it checks and corrects them, and also after a major change in the organisation or its technology that affects them. What is drawn is found in the network, and the reverse.',
      evidence: 'Current drawings with version, author and a date in the past twelve months, five connections checked on the spot, and the adjustment made after the latest major change.',
    },
    '12.5': {
      title: 'Network access decided and recorded centrally',
      description: 'The network team has one central service, RADIUS or TACACS+ for example, do three things for the network: establish who somebody is, determine what that person may do, and record what they did. Individual network devices no longer decide this on their own. A withdrawn account stops working across the network.',
      evidence: 'Configuration of the central service, the network devices linked to it beside the inventory, its records of one session, and the local emergency accounts with the reason.',
    },
    '12.6': {
      title: 'Proven protocols for wired and wireless traffic',
      description: 'For managing the network and for communicating over it, the network team adopts protocols known to be secure. An example of the first is 802.1X, by which the network checks who connects; of the second, WPA2 Enterprise or stronger on wireless. The settings of switches and access points show them in use.',
      evidence: 'Standard naming the protocols chosen, settings export of the wireless controller and switches (802.1X, WPA2 or WPA3 Enterprise), and the list of networks that do not comply yet.',
    },
    '12.7': {
      title: 'First our VPN and sign-in, then our systems',
      description: 'Anyone who works from elsewhere on a laptop, tablet or phone first signs in to the VPN and the authentication service that our organisation manages. The network team lets them through to our systems and data only after that. A device that skips this step gets no connection.',
      evidence: 'Settings of the VPN and the authentication service, access rules that admit only such sessions, a refused trial from outside the VPN, and one week of connection records.',
    },
    '12.8': {
      title: 'Administration from separate machines without internet',
      description: 'For administration, and for whatever else requires administrator rights, administrators have a machine apart, real or virtual; on their everyday workstation they do none of this. The network team keeps these machines away from the ordinary network and gives them no route to the internet. Trying to open a website from one of them fails.',
      evidence: 'List of the administration machines and their users, the network segment with its firewall rules, a screenshot of a blocked website, and logs showing that administrator sessions start only there.',
    },
  },
} as const satisfies ControlTexts;
