import type { DutyTexts } from '../format';

/** The words of the register of duties, in our own wording. */
export const texts: DutyTexts = {
  themes: {
    management: 'Management',
    measures: 'Measures',
    'supply-chain': 'Suppliers',
    correction: 'Putting shortcomings right',
    registration: 'Registration and supervision',
    notification: 'Notification of incidents',
    conformity: 'Conformity assessment',
    digital: 'Digital providers and trust services',
  },
  duties: {
    'management-approval': {
      title: 'The management body approves the measures',
      description: 'The management body itself takes the decision that approves the measures against cyber risks. Which body that is depends on the legal person: for a city probably the college of mayor and aldermen, for an autonomous company its board. The body can be liable for infringements.',
      evidence: 'The decision with body, date and number, the approved document with its version, and a new decision after every major change.',
    },
    'management-oversight': {
      title: 'The management body oversees the execution',
      description: 'Approving is not enough: the management body follows whether the measures are really carried out, and steers. For that it regularly gets a report on progress, incidents and the risks that remain.',
      evidence: 'Periodic reports, minutes that show discussion and decision, and open points that were followed until they were closed.',
    },
    'management-training': {
      title: 'Every member of the management body is trained',
      description: 'Each member learns to recognise cyber risks and to judge what the measures mean for the services. The duty holds for every person, those who join during the term included. A group session that somebody missed does not count for that person.',
      evidence: 'Per member the period of the mandate, the training followed, its date and a proof of attendance, with the content of the course.',
    },
    'measures-proportionate': {
      title: 'The measures fit the risk',
      description: 'The entity takes technical, operational and organisational measures in proportion to its risk. It weighs the state of the art, standards, cost, exposure, its size, and how likely and how severe incidents are, for society and the economy too.',
      evidence: 'A justification that explains the level chosen for each measure, with the risks that remain and who accepted them.',
    },
    'measures-all-hazards': {
      title: 'The approach covers every hazard, physical ones too',
      description: 'The measures protect systems and their surroundings against every kind of hazard: not only attacks, also fire, water, power cuts, theft, unauthorised access and human error. Buildings and utilities are therefore part of it.',
      evidence: 'An overview of hazards per location, inspections of fire, water and access protection, and tests of emergency power and cooling.',
    },
    'measure-risk-policy': {
      title: 'Policies for risk analysis and information security',
      description: 'The entity has a fixed method to analyse risks and a policy that governs the security of its information systems. Both are maintained and steer the choice of the other measures.',
      evidence: 'The method, the risk register with owners and review dates, and the policy with its approval and how it was spread.',
    },
    'measure-incidents': {
      title: 'Detecting and handling incidents',
      description: 'A working chain detects, judges, contains and solves incidents, with clear roles and people who can be reached. Afterwards the organisation learns from what happened.',
      evidence: 'The playbook, the on-call rota, the incident register with times, and an evaluation with actions after a real incident.',
    },
    'measure-continuity': {
      title: 'Continuity, backups, recovery and crisis management',
      description: 'The services can withstand a heavy disruption. The entity knows in which order it recovers, keeps usable backups out of an attacker’s reach, and has a crisis organisation that has practised.',
      evidence: 'The impact analysis, the recovery plan with recovery times, restore tests that succeeded, and the report of the latest crisis exercise.',
    },
    'measure-supply-chain': {
      title: 'Security of the supply chain',
      description: 'The entity controls the risks that its direct suppliers and service providers bring. It knows them, lays down requirements in contracts and follows whether they are kept, from selection to the end.',
      evidence: 'The supplier register with how much depends on each, security clauses in signed contracts, and the follow-up of critical suppliers.',
    },
    'measure-development': {
      title: 'Buying, building and maintaining securely',
      description: 'Security counts when systems are bought, built, configured, changed and maintained. Vulnerabilities are found, ranked by severity, repaired and, where fitting, disclosed.',
      evidence: 'Requirements in tenders, the change register, scans with repair terms and how well they are kept, and test results of own software.',
    },
    'measure-effectiveness': {
      title: 'Judging whether the measures work',
      description: 'A policy lays down what is measured and tested, how often and by whom, so that it shows whether the measures do what they promise. The outcome leads to adjustment.',
      evidence: 'The measurement plan with indicators, reports of tests and audits, and improvements that followed from them and were finished.',
    },
    'measure-hygiene': {
      title: 'Basic hygiene and training for everybody',
      description: 'The daily basics are in order: known devices and software, timely updates, strong sign-in, limited rights and protection against malware. Staff are regularly trained in what their work asks for.',
      evidence: 'Figures on updates, sign-in and protection, the training programme, and attendance per department over the last year.',
    },
    'measure-cryptography': {
      title: 'Rules on cryptography and encryption',
      description: 'The entity decides where it encrypts data, with which techniques, and how keys are made, kept, renewed and withdrawn. Encryption is used where the risk asks for it.',
      evidence: 'The cryptography policy, a list of keys and certificates with expiry dates, and checks on devices, storage and traffic.',
    },
    'measure-people-access-assets': {
      title: 'Personnel, access and assets under control',
      description: 'Whoever joins, changes jobs or leaves gets fitting rights and loses them again. Access follows the job. Devices, software and data are known and have an owner.',
      evidence: 'The procedure for joiners and leavers with samples, periodic reviews of rights, and an up-to-date inventory with owners.',
    },
    'measure-authentication': {
      title: 'Strong sign-in and secured communication',
      description: 'Where fitting, users sign in with more than one factor or their identity is checked continuously. Voice, video and text are secured, and for emergencies there is a channel that works apart from the ordinary systems.',
      evidence: 'The coverage of multi-factor sign-in per system, the choice of secured channels, and a test of the emergency communication.',
    },
    'measure-disclosure': {
      title: 'A policy for coordinated disclosure of vulnerabilities',
      description: 'Outsiders can report a weakness and know what they may examine, whom to turn to and which answer they get. This eleventh item is Belgium’s addition to the European list.',
      evidence: 'The published policy with its scope and contact point, and the register of reports with response times and repairs.',
    },
    'written-policy': {
      title: 'Risk analysis and security policy in writing',
      description: 'The measures rest on a risk analysis and are set out in a written information security policy (in Dutch: I.B.B.). The Belgian law asks for that document expressly, beside the list of measures.',
      evidence: 'The current policy document with version and approval, and the risk analysis behind it, with date and scope.',
    },
    'supplier-weighing': {
      title: 'Each direct supplier is weighed on its own',
      description: 'When it chooses measures the entity looks, per direct supplier, at that supplier’s own weaknesses, the quality of its products, its security practice and the way it develops. The outcome of European risk assessments of supply chains counts as well.',
      evidence: 'Per supplier an assessment with date and verdict, the sources used, and what was done with the result.',
    },
    'corrective-action': {
      title: 'Shortcomings are put right without delay',
      description: 'Whoever finds that a measure is missing or falls short takes the necessary and proportionate steps to correct it without undue delay, and verifies that the repair works.',
      evidence: 'The register with finding, measure, person in charge, due date and closure, and the result of the new test.',
    },
    'registration-general': {
      title: 'The entity is registered with the authority',
      description: 'Essential and important entities give their identity, contact data, IP ranges, sector and Member States through the portal of the cybersecurity authority. Whoever was in scope from the start had five months for it; whoever is identified gets the same term from then on.',
      evidence: 'The portal’s confirmation of receipt with its date, and a printout of the registered data.',
    },
    'registration-general-changes': {
      title: 'Changed data are given within two weeks',
      description: 'When an address, contact, IP range or other registered item changes, the entity gives notice within two weeks. For that, somebody must know which data are registered and when they change.',
      evidence: 'Per change the day on which it took effect and the day of the notice, and a half-yearly check of all data.',
    },
    'registration-digital': {
      title: 'The digital provider is registered',
      description: 'Providers of DNS, top-level domains, cloud, data centres, CDN, managed services and platforms have a registration of their own. They also state their main establishment, other establishments or representative. The first term ran until 18 December 2024.',
      evidence: 'The confirmation of this registration, with type of provider, establishments in the Union and Member States served.',
    },
    'registration-digital-changes': {
      title: 'Changes of a digital provider within three months',
      description: 'A digital provider has three months to report that an item of its special registration is different now, for example an establishment, a contact or the area in which it is active.',
      evidence: 'A log that holds, for every alteration, the day it began, the report and who made it.',
    },
    'identification-information': {
      title: 'Giving information when the authority asks for it',
      description: 'The authority must be able to determine who is in scope. Whoever gets a question about that supplies the information asked for. Withholding it can lead to a fine.',
      evidence: 'The question and the answer with their dates, and who in the entity answers such questions.',
    },
    'supervision-cooperation': {
      title: 'Cooperating with supervision and inspection',
      description: 'Inspectors can ask for documents, come on site, and have scans and audits done. For essential entities that can happen in advance too, for important ones only after a sign of an infringement. The entity does not hinder them and carries out the measures imposed.',
      evidence: 'A contact point for the inspectorate, a file of questions received and answers given, and proof that what was imposed was done.',
    },
    'sharing-communities': {
      title: 'Taking part in a sharing community is notified',
      description: 'Organisations may exchange information on threats among themselves. Whoever joins such a community or leaves it tells the authority. Whoever takes part in none has nothing to do here.',
      evidence: 'The list of communities in which the entity takes part, and the notice on joining and on leaving.',
    },
    'significance-decision': {
      title: 'Deciding whether an incident is significant',
      description: 'For every incident it is examined whether it touches a service of an annex and whether it can severely disrupt operation, cause financial loss or do considerable damage to others. The reasoning is kept, also when the answer is no.',
      evidence: 'Criteria laid down in advance, and per incident the decision with time, facts, reason and who took it.',
    },
    'notification-authority': {
      title: 'Significant incidents go to the national CSIRT',
      description: 'The entity reports a significant incident to the national CSIRT without undue delay. It knows beforehand who reports, through which channel, and how to do so when its own systems are down. Reporting by itself adds no liability.',
      evidence: 'The notification procedure with names and deputies, a tested access to the channel, and receipts of reports.',
    },
    'recipients-affected': {
      title: 'Recipients hear it when their service suffers',
      description: 'When a significant incident is likely to harm the delivery of a service, the entity, where fitting, tells the recipients affected without undue delay. For an IT company those include the organisations that it works for.',
      evidence: 'The list of recipients per service, model messages, and messages sent with their time and reach.',
    },
    'recipients-threat': {
      title: 'Recipients know what to do about a grave threat',
      description: 'In the face of a significant cyber threat the entity tells those whom it may affect which counter-measures are possible and, where fitting, what the threat is.',
      evidence: 'An agreement on who warns, the advice that was sent, and the reasons why a warning was or was not given.',
    },
    'early-warning': {
      title: 'Early warning within 24 hours',
      description: 'As soon as the entity is aware that an incident is significant, it warns without undue delay and at most 24 hours later. It says whether it suspects an unlawful or malicious act and whether there may be effects across the border.',
      evidence: 'The time of awareness and of sending with the receipt number, or the result of an exercise against the clock.',
    },
    'incident-notification': {
      title: 'Incident notification within 72 hours',
      description: 'At most 72 hours after awareness the notification follows: the warning brought up to date with a first assessment of severity and impact and, if there are any, technical traces. The clock runs from awareness, not from the warning.',
      evidence: 'The notification sent with all required parts, its time, and the sources of the first assessment.',
    },
    'intermediate-report': {
      title: 'Intermediate report on request',
      description: 'The CSIRT or the sector authority can ask for the state of play. The law names no fixed term; the request itself says when the answer is expected.',
      evidence: 'Every request with its date of receipt and the term asked, beside the report that was sent in reply.',
    },
    'final-report': {
      title: 'Final report within a month of the notification',
      description: 'At the latest one month after the incident notification the final report describes the incident in detail: severity and impact, the type of threat or likely cause, measures taken and running, and any effects across the border.',
      evidence: 'The approved report, the proof that it was sent, and the root-cause analysis on which it rests.',
    },
    'progress-report': {
      title: 'Progress report while the incident lasts',
      description: 'If the incident still runs when the final report is due, the entity sends a progress report at that moment. The final report then follows within a month after the incident has been handled.',
      evidence: 'The progress report with its date, the time at which handling ended, and the final report that came after it.',
    },
    'trust-notification': {
      title: 'Trust service: full notification within 24 hours',
      description: 'When a significant incident affects the entity’s trust services, the full notification must be there within 24 hours of awareness instead of within 72.',
      evidence: 'A playbook that keeps this shorter clock, and an exercise or a real notification that met it.',
    },
    'voluntary-notification': {
      title: 'Other events may be reported voluntarily',
      description: 'Incidents that are not significant, threats and near misses may be reported as well. That creates no extra obligations and does not lead directly to an inspection. It is a choice, not a duty.',
      evidence: 'An internal agreement on what is reported voluntarily, and any reports with the answer that followed.',
    },
    'conformity-assessment': {
      title: 'Regular assessment of conformity',
      description: 'An essential entity regularly has it assessed whether it meets the requirements: by CyberFundamentals or ISO/IEC 27001 through an authorised body, or by inspection. The first two give a rebuttable presumption of conformity, an inspection does not. For important entities it is voluntary.',
      evidence: 'The route chosen, the agreement with the authorised body, and the report or certificate with its scope and validity.',
    },
    'digital-policy': {
      title: 'Provider: security policy with roles',
      description: 'A policy on network and information security names goals, people in charge and powers, follows the business strategy and is reviewed by management at set times.',
      evidence: 'The signed policy, a list of roles with names, and the minutes of the latest review.',
    },
    'digital-risk': {
      title: 'Provider: risk management, compliance and independent review',
      description: 'The provider manages risks by a documented framework, monitors whether its own rules are kept and has its approach reviewed by people who do not run it themselves.',
      evidence: 'The risk treatment plan, a compliance report to management, and the report of an independent reviewer.',
    },
    'digital-incidents': {
      title: 'Provider: incidents by fixed steps',
      description: 'Monitoring and logging, an easy way to report, assessment, response and review afterwards are written down and tuned to one another, so that events do not get lost between teams.',
      evidence: 'Examples of alerts that can be traced from signal to closure, and lessons that led to a change.',
    },
    'digital-continuity': {
      title: 'Provider: business continuity and crisis',
      description: 'Plans for continuity, backup with enough redundancy, and crisis management rest on an analysis of what an outage does, and are tested and adjusted at set times.',
      evidence: 'Test calendar and test reports, measurements of restored backups, and arrangements for contact with authorities during a crisis.',
    },
    'digital-suppliers': {
      title: 'Provider: supplier policy and register',
      description: 'A policy lays down by which criteria suppliers are chosen and what contracts must hold on security. A maintained register shows who delivers what and who the contact is.',
      evidence: 'The selection criteria, a contract with the required clauses, and the register with the date of its last check.',
    },
    'digital-development': {
      title: 'Provider: from purchase to patch',
      description: 'Purchase, secure development, configuration, changes, testing, patches, network security, segmentation, protection against malware and the treatment of vulnerabilities each follow a procedure of their own.',
      evidence: 'For each of these subjects a procedure in force, and a sample that shows it is followed.',
    },
    'digital-effectiveness': {
      title: 'Provider: measuring effectiveness',
      description: 'The provider lays down which measures it monitors, by which method, when and by whom, and assesses the outcomes at the right level.',
      evidence: 'The measurement procedure, two successive results, and the conclusions that management drew from them.',
    },
    'digital-hygiene': {
      title: 'Provider: awareness and targeted training',
      description: 'All staff and management get a programme on safe conduct. Whoever holds a job with special risks gets training cut to it, and its effect is tested.',
      evidence: 'Programme and calendar, the list of jobs with extra training, and test results of the last round.',
    },
    'digital-cryptography': {
      title: 'Provider: cryptography and key management',
      description: 'A policy ties the type and strength of cryptography to the sensitivity of data and governs the whole life of keys. It keeps up with the state of technology.',
      evidence: 'The algorithms permitted per data class, the key register, and the date on which the choices were looked at again.',
    },
    'digital-personnel': {
      title: 'Provider: trustworthy personnel',
      description: 'Staff and, where needed, suppliers know what they answer for in security. Sensitive jobs come with a background check within what the law permits; the end of a contract and disciplinary steps are arranged.',
      evidence: 'The list of jobs that call for a check and its execution, signed statements, and the disciplinary rules.',
    },
    'digital-access': {
      title: 'Provider: access and authentication',
      description: 'Logical and physical access follow a policy. Rights are granted, recorded and reviewed, administrator accounts get extra protection, and the strength of sign-in fits what can be reached with it.',
      evidence: 'The register of rights, the last review with rights withdrawn, and settings of administrator accounts.',
    },
    'digital-assets': {
      title: 'Provider: assets classified and managed',
      description: 'Information and other assets have a protection class, an inventory and rules for use, removable media included. When somebody leaves they come back or are wiped.',
      evidence: 'The classes with their rules, a complete inventory, and proofs of return or wiping at departure.',
    },
    'digital-physical': {
      title: 'Provider: physical security of the surroundings',
      description: 'Utilities withstand failure, rooms withstand natural hazards and other harm, and entrance to buildings is watched. The provider tests whether that remains so.',
      evidence: 'Maintenance and test reports of power, cooling and fire suppression, and entry logs of secured zones.',
    },
    'digital-significance': {
      title: 'Provider: own thresholds for significant incidents',
      description: 'For these providers Europe lays down thresholds, such as a direct loss above 500,000 euros or 5 % of yearly turnover (the lower one counts), and limits per service. Planned interruptions do not count; recurring incidents with the same cause are looked at together.',
      evidence: 'The thresholds set in the entity’s own incident process, and decisions that show they were tested.',
    },
  },
  gaps: {
    'board-decisions': 'Decisions, minutes and the liability of management do not occur in the safeguards. Record the decision itself: body, date, document and version.',
    'board-training': 'Whether each member of the management body was trained, and in what, must be kept apart.',
    'risk-method': 'The method of risk analysis, the acceptance of risks and the written security policy lie outside the safeguards.',
    'continuity-organisation': 'The analysis of impact, plans that go beyond restoring data, the crisis organisation and reserve for utilities are not covered.',
    'effectiveness-policy': 'The safeguards ask for single tests, not for a policy that lays down which indicator is measured by whom and how often.',
    'key-management': 'A cryptography policy and the management of keys, from making to withdrawal, are missing from the safeguards.',
    screening: 'Background checks, conditions of employment and discipline are not dealt with.',
    'emergency-communication': 'Secured voice and video and a separate emergency channel are not covered.',
    'physical-surroundings': 'Buildings, power, cooling and other surroundings are hardly touched by the safeguards.',
    'disclosure-policy': 'The published policy, with scope, protection of those who report and response times, and the link with the national CSIRT ask for evidence of their own.',
    'legal-clocks': 'Terms, recipients and content of the statutory reports are legal work, not a safeguard.',
    'registration-data': 'Registration data and the terms for changing them have no counterpart in the safeguards.',
  },
  routes: {
    cyfun: 'CyberFundamentals, through an authorised body',
    'iso-27001': 'ISO/IEC 27001, through an authorised body',
    inspection: 'Inspection by the cybersecurity authority',
  },
  milestones: {
    'first.cyfun': 'A verification at level Basic or Important by an authorised body.',
    'first.iso-27001': 'The scope of the management system and a substantiated statement of applicability, sent to the authority.',
    'first.inspection': 'What exactly is expected here is not confirmed: presumably a self-assessment, or a security policy with a plan.',
    'full.cyfun': 'A certificate at level Essential, or a verification at level Important where the risk analysis points to that level.',
    'full.iso-27001': 'A certificate of an accredited body with a scope that matches.',
    'full.inspection': 'The result or the progress of the inspection.',
  },
};
