import type { ControlTexts } from '../../../format';

export const control17 = {
  title: 'Ready when things go wrong',
  description: 'Not every incident can be prevented. An organisation that has agreed beforehand who decides, who is called and in what way limits the damage and is back at work sooner.',
  safeguards: {
    '17.1': {
      title: 'Someone leads every incident, with a deputy',
      description: 'Management appoints an incident leader and at least one deputy, who coordinate and record the response and the recovery. They may be staff, people from an external firm, or both; if a firm does it, at least one employee of our own supervises its work. The appointment is reconsidered yearly and after a major change that affects it.',
      evidence: 'The signed appointment of leader and deputy, the name of the internal supervisor if a firm is involved, and the note of the latest yearly reconsideration.',
    },
    '17.2': {
      title: 'Know whom to warn and how',
      description: 'The incident leader keeps the contact details of everyone who has to be told about a security incident. Depending on the organisation these are authorities such as the CCB, the police, the cyber insurer, partners in the sector, suppliers or colleagues. At least once a year each detail is checked and corrected.',
      evidence: 'The dated contact list with function, telephone number and reason to warn, the log of the yearly check, and five numbers that were called as a sample.',
    },
    '17.3': {
      title: 'Every employee finds how to report an incident',
      description: 'The CISO publishes a written reporting procedure where all staff can find it. It says with whom and by which means to report a security incident, what the report must contain at least, and how quickly it has to be made. The procedure is reviewed each year and after a major change that has consequences for it.',
      evidence: 'The intranet page or poster with deadline, reporting point, means and required details, its last yearly review, and three staff reports that followed the procedure.',
    },
    '17.4': {
      title: 'A written course of action for incidents',
      description: 'The incident leader has a documented approach for dealing with an incident. It describes who has which task, which legal and other obligations apply, and how communication with insiders and outsiders is planned. Once a year, and after a major change that touches it, the approach is reviewed and the version dated.',
      evidence: 'The approved document with tasks, obligations such as the NIS2 and GDPR reporting deadlines, and communication plan, plus version history and the file of one incident handled accordingly.',
    },
    '17.5': {
      title: 'Every service knows its part beforehand',
      description: 'Management divides the roles in an incident beforehand among people from IT, information security, communication, personnel, legal affairs and buildings, besides the responders, the analysts and the outside parties concerned. Each of them knows which task is theirs. The division is reviewed every year and after a major change that affects it.',
      evidence: 'The role table with name, replacement and task per service, confirmation from each person named, and the date of the last yearly review.',
    },
    '17.6': {
      title: 'A second channel when the first fails',
      description: 'The incident leader lays down through which main channel and which reserve channel people talk and report during an incident; letter, secure chat, telephone and e-mail are all possible. The choice allows for channels, such as e-mail, that the incident itself may disable. It is reviewed yearly and after a major change that affects it.',
      evidence: 'The document with main and reserve channel per purpose, the result of a trial with the reserve channel, and the date of the last yearly review.',
    },
    '17.7': {
      title: 'Key people rehearse a realistic incident every year',
      description: 'At least once a year the incident leader plays through scenarios with the people who have a key part in incidents, as preparation for a real one. The exercise tries out communication channels, the taking of decisions and the agreed order of work. A report states what went well and badly.',
      evidence: 'The scenario, the attendance list set against the key roles, and the report of the last exercise, less than a year old, with improvements, owners and deadlines.',
    },
    '17.8': {
      title: 'Look back after an incident and learn',
      description: 'Once an incident is over, the incident leader looks back on it with those involved. They establish what can be learned and which actions must stop it from happening again. The report is dated, and every action has an owner whose progress can be followed.',
      evidence: 'The list of incidents of the past year with the date of the look-back, two reports with lessons and actions, and the current state of those actions.',
    },
    '17.9': {
      title: 'Agree when an event becomes an incident',
      description: 'The CISO sets limits that decide how an occurrence is classified, at least as an ordinary event or as an incident. Finer kinds are possible: a privacy breach or data leak, for example, a vulnerability or weak spot, or odd behaviour. The limits are reviewed yearly and after a major change that affects them; tickets bear the class.',
      evidence: 'The classification table with limits and examples, its last yearly review, and ten tickets from the past year in which the chosen class agrees with the table.',
    },
  },
} as const satisfies ControlTexts;
