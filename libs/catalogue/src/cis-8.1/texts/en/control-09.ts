import type { ControlTexts } from '../../../format';

export const control09 = {
  title: 'Safe mailing and surfing',
  description: 'Mail and the web are where our people meet the outside world, and therefore attackers. Sound programs and filters stop most traps before anyone has to recognise them.',
  safeguards: {
    '9.1': {
      title: 'No outdated browser or mail program runs',
      description: 'On our devices, the workstation team lets each browser and mail program run in its newest release only, and allows no product that its maker has stopped maintaining in full. Older releases and abandoned products are blocked or removed. A search of the inventory for such versions comes back empty.',
      evidence: 'Software inventory export with the versions of all browsers and mail programs beside the makers’ current releases on the same date, and the rule that blocks others.',
    },
    '9.2': {
      title: 'Dangerous domains stay shut, wherever people work',
      description: 'Name lookups from every laptop, desktop, tablet and phone of ours pass through a DNS filter that turns away domains known to be malicious. The network team makes it work in our offices, at home and on the road alike. A test domain from the block list does not open on any of them.',
      evidence: 'The DNS filter policy, a coverage report of end-user devices beside the inventory, and screenshots of a blocked test domain on one device in the office and one at home.',
    },
    '9.3': {
      title: 'A network filter bars harmful websites',
      description: 'Web traffic from all our devices passes a filter on the network, and none gets around it. The network team keeps its rules up to date (kinds of site, reputation, lists of addresses and the like), so that a site that looks dangerous or that we have not allowed cannot be reached. Calling one up ends at a block page.',
      evidence: 'Export of rules and categories, date of the latest list update, network configuration showing that traffic from every segment passes the filter, and last month’s report of requests stopped.',
    },
    '9.4': {
      title: 'Add-ons only when needed and approved',
      description: 'About every extra component in a browser or mail program, from toolbar to plug-in, the workstation team asks two questions: has it been approved, and does the work need it? If either answer is no, the component is taken off or made inactive. On a workstation chosen at random, every active add-on passes both questions.',
      evidence: 'List of approved add-ons with the reason, policy export that removes or disables the rest, and the add-ons found on twenty workstations with any deviation explained.',
    },
    '9.5': {
      title: 'Nobody else sends mail in our name',
      description: 'The mail team sets up SPF and DKIM for our domains and builds DMARC upon them: we publish a policy saying what a recipient should do with forged mail, and our own gateway applies this check to incoming mail. The public DNS shows the records for every mail domain of ours.',
      evidence: 'DNS lookups of SPF, DKIM and DMARC for all our domains, the gateway setting that checks DMARC on arrival, and the headers of one message that passed and one that failed.',
    },
    '9.6': {
      title: 'Attachments we do not need stop at the gate',
      description: 'Together with the business, the mail team determines which types of file we have no need to receive by mail, such as programs and scripts. The mail gateway refuses messages or attachments of those types. Sent as a test, such a file never turns up in a mailbox.',
      evidence: 'Gateway configuration with the blocked file types, the reasoned decision behind the list, and the trace of a test message with an attachment of such a type.',
    },
    '9.7': {
      title: 'Mail is searched for malware before delivery',
      description: 'On the mail server or mail service itself, the mail team runs and maintains protection against malware, for example by scanning attachments or opening them first in a sealed-off test environment. A harmless test virus sent by mail is stopped before the recipient gets to see it.',
      evidence: 'Active configuration of the protection with its latest update, figures on messages stopped over the past month, and the result of a mail carrying the EICAR test file.',
    },
  },
} as const satisfies ControlTexts;
