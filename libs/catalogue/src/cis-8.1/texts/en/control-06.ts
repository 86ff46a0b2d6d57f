import type { ControlTexts } from '../../../format';

export const control06 = {
  title: 'Right people, right access',
  description: 'Much damage starts with an account that could do more than its owner needed, or that outlived their job. Clear rules on who receives access, how they prove who they are and when it ends keep one stolen password from becoming a disaster.',
  safeguards: {
    '6.1': {
      title: 'Access is opened along one fixed route',
      description: 'HR, the line manager and the service desk work from one written procedure whenever a new colleague starts or someone moves to another post. It says which access to our systems is opened and how; automation is preferred, though not compulsory. For every starter or mover, the access opened can be traced back to that procedure.',
      evidence: 'The dated procedure, plus tickets or workflow records for ten recent starters and internal movers, laid beside HR’s list: request, date and access given agree.',
    },
    '6.2': {
      title: 'Access ends the moment someone leaves or moves',
      description: 'Following a written, preferably automated procedure, the service desk switches off the accounts concerned at once when somebody leaves, loses a right or changes posts. Where the history of an account has to stay traceable, it is blocked rather than deleted. A departed colleague can no longer sign in anywhere.',
      evidence: 'The written procedure, and HR’s list of leavers and movers of the past quarter beside a directory export with the date and time each account was switched off, with an explanation for every delay.',
    },
    '6.3': {
      title: 'Internet-facing applications demand a second proof',
      description: 'Application owners let nobody into an application that is reachable from outside on a password alone, whether we run it ourselves or a supplier does: multi-factor authentication (MFA) is compulsory wherever the product can handle it. Imposing it once, in the central directory or single sign-on, is enough. A sign-in without the second step fails.',
      evidence: 'List of all applications reachable from outside, our own and those of suppliers, showing for each how MFA is imposed (policy export or screenshot), with a note for products that cannot support it.',
    },
    '6.4': {
      title: 'No connection from afar on a password alone',
      description: 'The network team sets up every way into our network from a distance, such as a VPN, a remote desktop gateway or a supplier’s maintenance line, so that multi-factor authentication (MFA) is mandatory. This holds for everyone who connects, staff and suppliers alike. A trial connection without the second factor is refused.',
      evidence: 'Overview of all remote entry points with the configuration export that imposes MFA on each, a dated screenshot of a refused attempt, and the list of exempted accounts, which should be empty.',
    },
    '6.5': {
      title: 'Administrators always confirm with a second factor',
      description: 'Whoever uses an account with administrator rights signs in with multi-factor authentication (MFA) on every system that can handle it, in our own server room as much as with a cloud or hosting supplier. Platform owners make this a technical setting, not a gentlemen’s agreement. The sign-in records of such accounts show the second factor.',
      evidence: 'Export per platform of all accounts with administrator rights and their MFA status, five sign-in records as a sample, and a list of systems that cannot offer MFA.',
    },
    '6.6': {
      title: 'Know which systems check identities and rights',
      description: 'The identity team holds a list of everything that verifies who someone is or decides what that person may do, such as directories, single sign-on and MFA services, in house as well as hosted by a supplier. The team checks and corrects it at least once a year. Any sign-in service met in practice is on the list.',
      evidence: 'The list with owner, location (in house or supplier) and purpose of each system, bearing the name of the reviewer and a review date no more than twelve months old.',
    },
    '6.7': {
      title: 'One central place steers who gets in',
      description: 'The identity team links every device and system of ours that allows it to the central directory or single sign-on. Access is then given and taken away there, instead of on each system apart. Separate user lists survive only where linking is technically impossible, and those cases are known.',
      evidence: 'Coverage report that sets the asset inventory against the systems linked to the directory or single sign-on, with percentages, and the register of systems not linked with the technical reason.',
    },
    '6.8': {
      title: 'Rights follow the job and are checked yearly',
      description: 'For each role the business owner writes down which rights are needed to do the job, and the identity team grants rights by role and keeps the overview current. On fixed dates, at least once a year, the owners go through the rights people really have on our systems. After that check, every remaining right is demonstrably authorised.',
      evidence: 'Role matrix with rights per role and the owner’s approval, and the signed report of the latest check, under twelve months old, with systems covered, deviations found and the tickets that settled them.',
    },
  },
} as const satisfies ControlTexts;
