import type { ControlTexts } from '../../../format';

export const control01 = {
  title: 'Every device in view',
  description: 'A device that nobody knows about is not patched and not watched, and that is often where an intruder gets in. Only with a complete picture of our equipment can the rest of our security reach everything.',
  safeguards: {
    '1.1': {
      title: 'Know every device that touches our network',
      description: 'The asset manager keeps one current list of all equipment that can hold or handle data: workstations, mobiles, servers, network equipment and IoT, whether on site, remote, virtual or in the cloud, plus outside devices that connect regularly. Each line gives name, owner, department, hardware address, any fixed IP address and whether connection is approved. The list is checked and corrected at least half-yearly.',
      evidence: 'Dated export of the list with all these fields filled in, and the reports of the last two half-yearly checks. Ten devices, picked on the work floor and from a network scan, all appear in it.',
    },
    '1.2': {
      title: 'Deal weekly with devices that lack approval',
      description: 'Every week the network team goes through the devices found without approval and settles each one by an agreed procedure. Such a device is, for example, disconnected, placed in quarantine or turned away at the remote access. Per device one can see what was decided and done.',
      evidence: 'The procedure, and a log or tickets of the last eight weeks with, for each unapproved device, the date found, the measure taken and the date closed. Weeks without finds are logged too.',
    },
    '1.3': {
      title: 'Scan the network for devices daily',
      description: 'The network team uses a tool that itself sends signals across the network to find out which devices are connected. The scan is set to run at least once a day, and its report lists what answered, where and when.',
      evidence: 'Screenshot of the scan schedule and of the address ranges covered, which match the network plan. Scan reports of three days picked at random from the last month.',
    },
    '1.4': {
      title: 'Spot new devices through addresses handed out',
      description: 'The network team has every DHCP server log the addresses it hands out, or follows this in an IP address management tool. At least weekly it lays those records beside the list of devices and adds or corrects what differs there.',
      evidence: 'Screenshots that show logging switched on for each DHCP server, or the address management tool in use. Changes or tickets of the last four weeks that follow from the comparison.',
    },
    '1.5': {
      title: 'Listen in silence for unknown devices',
      description: 'The network team runs a passive tool, which sends nothing itself but recognises devices by the traffic they produce. At least once a week the team goes through the findings and brings the list of devices up to date with them, for instance with equipment that an active scan missed.',
      evidence: 'Drawing of the points where the tool listens, a recent report of its findings, and for each of the last four weeks the changes to the list, or a note that none were needed.',
    },
  },
} as const satisfies ControlTexts;
