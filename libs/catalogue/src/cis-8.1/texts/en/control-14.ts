import type { ControlTexts } from '../../../format';

export const control14 = {
  title: 'Staff who act safely',
  description: 'Many attacks begin with a person who clicks, answers or forwards something. Staff who know the risks and have the right reflexes prevent damage and raise the alarm sooner.',
  safeguards: {
    '14.1': {
      title: 'A programme teaches everyone to work safely',
      description: 'The CISO and the personnel service run a written programme in which all staff learn to use devices, systems and data safely. The register shows that everyone took part on joining and at least once a year after that. The content is refreshed yearly, and also when a major change in the organisation affects it.',
      evidence: 'The approved programme with the date of its last yearly review, the participation rate for all staff, and ten new starters with their start date and training date.',
    },
    '14.2': {
      title: 'Staff see through people who mislead them',
      description: 'The training coordinator has all staff learn to recognise manipulation. Think of a stranger who walks in behind somebody, a made-up story on the telephone, phishing, or a fraudulent payment request from a forged or hijacked business mailbox. Attendance lists show who has had this lesson and who has not yet.',
      evidence: 'The lesson material with examples of each trick, attendance figures per department, and the results of a quiz or phishing simulation held in the last twelve months.',
    },
    '14.3': {
      title: 'Staff sign in safely and guard passwords',
      description: 'The team for identities and access, together with the training coordinator, teaches all staff to sign in safely. The lesson may deal with how to make up a strong password, where to store sign-in details and how to look after them, and why multi-factor sign-in (MFA) matters. A participation report per department shows who has completed it.',
      evidence: 'The course material with its parts on MFA, passwords and looking after sign-in details, the completion list per department, and the answers of a short test.',
    },
    '14.4': {
      title: 'Staff treat sensitive information with care',
      description: 'The training coordinator sees that all staff learn what sensitive data are and how to handle them safely from storage to destruction, sending and archiving included. Tidiness is part of it: nothing valuable left lying about, whiteboards on the wall or on screen wiped after a meeting, the screen locked on leaving. Records show who was trained.',
      evidence: 'The course material on data and on tidy desks and screens, the participation list, and the notes of a walk-round of two floors in the past year.',
    },
    '14.5': {
      title: 'Staff know how data leak by accident',
      description: 'The security team explains to all staff how information gets out without bad intent. Examples are a laptop or telephone left on the train, a file put online for more people than meant, or a sensitive message to the wrong addressee. The training register shows who followed this explanation.',
      evidence: 'The presentation or e-learning with recognisable examples of such slips, the list of participants with dates, and the share of staff reached per department.',
    },
    '14.6': {
      title: 'Everyone knows when to raise the alarm',
      description: 'The service desk and the training coordinator teach all staff which signs may point to a security incident and through which channel to pass them on. The result can be checked on the spot: a colleague chosen at random names a few signs and the right reporting point.',
      evidence: 'The instruction with signs and reporting point, participation figures, the answers of ten people asked at random, and the number of staff reports over the last twelve months.',
    },
    '14.7': {
      title: 'Users notice when updates fail to arrive',
      description: 'The workplace team shows all staff how they can check that the software on their device is up to date and that the automatic updates and tools still work. Staff also learn to warn the IT service about anything outdated or failing. Tickets from users make the effect visible.',
      evidence: 'The illustrated instruction, the list of people who followed it, and five tickets of the past year in which a user reported a missing update or failed tool.',
    },
    '14.8': {
      title: 'Staff are wary of unsafe networks',
      description: 'The training coordinator has all staff learn what can go wrong when they connect to an unsafe network, such as open Wi-Fi, and send work data over it. Where people work remotely, the lesson also guides each of them in setting up the home network safely. Records show who took part.',
      evidence: 'The lesson on unsafe networks, the step-by-step guide for router and Wi-Fi at home, and the participation list with remote workers marked separately.',
    },
    '14.9': {
      title: 'Specific jobs get their own security training',
      description: 'The CISO and the line managers decide which roles need security training tailored to their work, on top of the general lessons, and arrange it. A web developer has to know other dangers than a system administrator, or than an executive whom fraudsters like to target. A matrix shows the course per role and who completed it.',
      evidence: 'The matrix of roles and courses, certificates or attendance lists for a sample of three roles, and the plan for people who still have to follow their course.',
    },
  },
} as const satisfies ControlTexts;
