import type { ControlTexts } from '../../../format';

export const control03 = {
  title: 'Careful handling of information',
  description: 'Citizens entrust us with sensitive information, often without having a choice. Knowing where it is, who may see it and when it must go limits the harm when something goes wrong.',
  safeguards: {
    '3.1': {
      title: 'Agree in writing how data is handled',
      description: 'The unit’s management lays down in one written procedure who owns its data, how sensitive that data is, how staff treat it, how long it stays and how it is destroyed. The organisation’s standards on sensitivity and retention decide what is needed. The text is revised yearly, and also after a major change in the organisation that affects it.',
      evidence: 'The approved procedure with its version date, in which all five subjects are found, and the note of the latest yearly revision. After a reorganisation or merger, a revision made because of it.',
    },
    '3.2': {
      title: 'List the data we hold, sensitive first',
      description: 'Data owners draw up a register of their data, as the agreed data procedure lays down; at the very least, all sensitive data is in it. They complete and correct it at least once a year, beginning with what is sensitive. The register shows which sensitive data the unit holds today.',
      evidence: 'Dated extract of the register, its change history over the last twelve months, and a check of three applications or shared folders: the sensitive data in them is found in the register.',
    },
    '3.3': {
      title: 'Open data only to those who need it',
      description: 'System owners determine which data each person needs for the job, and administrators set the access rights accordingly: on file storage (local or elsewhere), in databases and in applications. Whoever has no such need gets no access, and a test shows it.',
      evidence: 'Exports of the access rights on three folders, two databases and two applications, compared with the duties of the people listed, and screenshots of an access attempt that was refused.',
    },
    '3.4': {
      title: 'Keep data neither too briefly nor too long',
      description: 'Data owners apply the periods from the written data procedure: for their data, both a shortest and a longest time are fixed. System owners see to it that nothing disappears before the first has passed and nothing is left after the second.',
      evidence: 'Retention table with both periods per kind of data, the settings or tasks that carry it out, and a query in two systems that finds no records past the longest period.',
    },
    '3.5': {
      title: 'Destroy data in step with its sensitivity',
      description: 'When data may go, its owner has it erased or destroyed in the way the data procedure lays down. The more sensitive the data, the more thorough the way of working and the technique. Afterwards it can be shown what was destroyed, when and by which means.',
      evidence: 'Erasure reports or destruction certificates of the past year with date, data carrier and technique. Five of them are laid beside the technique that the procedure demands for that data.',
    },
    '3.6': {
      title: 'Keep sensitive data unreadable on staff devices',
      description: 'On every laptop, desktop, tablet or smartphone that contains sensitive data, the workplace team turns on encryption, for example the function built into the operating system. Device management shows the state of each device; a thief who takes out the disk can read nothing.',
      evidence: 'Report from device management with the encryption state of each device, laid beside the list of devices with sensitive data, and screenshots from three sampled devices.',
    },
    '3.7': {
      title: 'Give data a label that everybody understands',
      description: 'The security officer sets out one scheme of classes for the entire organisation, for example open, internal and restricted, and data owners assign a class to their data. The scheme is looked at again every year, and also when a major change in the organisation affects it.',
      evidence: 'The approved scheme with the date of the latest yearly review, and a sample of ten documents or data sets from different departments in which the class is marked or recorded.',
    },
    '3.8': {
      title: 'Draw how data travels, suppliers included',
      description: 'Following the data procedure, system owners describe in a diagram or table where data comes from, where it goes and which external service providers send or receive it. They bring the description up to date every year, and also after major changes in the organisation that touch it.',
      evidence: 'Dated diagrams or tables for a sample of five applications, with the service providers named, and the note of the last yearly update. One flow per application is checked against a real connection.',
    },
    '3.9': {
      title: 'No readable data on loose storage media',
      description: 'The workplace and server teams ensure that all data written to a USB stick, external disk, memory card or tape is encrypted, however harmless it may seem. Whoever finds or steals such a carrier cannot read anything without the key.',
      evidence: 'Export of the policy that forces encryption on such carriers or blocks writing to them, and a test in which sticks filled on two sampled devices prove unreadable elsewhere.',
    },
    '3.10': {
      title: 'Never send sensitive data in the clear',
      description: 'Network and application managers make every connection that carries sensitive data an encrypted one, for example with TLS or SSH. Someone who taps the line sees only unreadable traffic, and a scan of the connection confirms it.',
      evidence: 'List of connections that carry sensitive data with the protocol of each, and scan reports of five of them with protocol version, certificate and date. Unencrypted connections are marked as such.',
    },
    '3.11': {
      title: 'Servers and databases store sensitive data encrypted',
      description: 'Wherever servers, applications and databases keep sensitive data, system owners have it encrypted and can say for each system how. It is enough that the storage system does this. An application that also encrypts its own data goes a step further: then even an administrator of the storage cannot read along.',
      evidence: 'Overview of the systems with sensitive data and the form of encryption of each, and configuration screenshots from three sampled servers, applications or databases. Systems without it are listed separately.',
    },
    '3.12': {
      title: 'Give sensitive data its own environment',
      description: 'System owners place data in an environment that fits its sensitivity, separated from the others, both for working on it and for keeping it. Sensitive data never ends up on equipment set aside for a lower class. A plan shows which environment serves which class, and reality matches it.',
      evidence: 'Plan of environments with the highest class allowed in each, and a check of three environments for a lower class in which no data of a higher class turns up.',
    },
    '3.13': {
      title: 'Trace automatically where sensitive data sits and moves',
      description: 'The security team has an automatic tool trace sensitive data, for example data loss prevention (DLP) software on each device. The search takes in all such data that the organisation’s systems keep, work on or pass along, in its own buildings and at outside providers. What it finds is brought into the data register.',
      evidence: 'Comparison of what the tool covers with the lists of devices and providers, a recent report of its findings, and three lines of the data register that were added or changed because of it.',
    },
    '3.14': {
      title: 'Leave a trace whenever sensitive data is touched',
      description: 'System owners have their systems record each time that someone consults, changes, deletes or destroys sensitive data. From that log an investigator can reconstruct afterwards who did what with a given file, and when.',
      evidence: 'Log extracts from three systems with user, time and action, in which viewing, changing and deletion all occur, and a test in which one agreed consultation is found back in the log.',
    },
  },
} as const satisfies ControlTexts;
