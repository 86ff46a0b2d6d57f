import type { ControlTexts } from '../../../format';

export const control16 = {
  title: 'Software we can trust',
  description: 'An error in software that we make, host or buy can open the door to our data. Avoiding such errors or finding them early costs far less than repairing them after an attack.',
  safeguards: {
    '16.1': {
      title: 'Safe software is built in a written way',
      description: 'The head of development lays down how software is made safely: what developers must learn, how they design and write code, which code from others is safe to use, how security is tested and how vulnerabilities are dealt with. The document is reviewed every year and after a major change that affects it. Project files show that teams follow it.',
      evidence: 'The approved document with its six subjects and last yearly review, and the files of two recent projects in which the prescribed steps can be ticked off.',
    },
    '16.2': {
      title: 'Anyone can report a flaw in our software',
      description: 'The development team takes in reports of vulnerabilities, also from outsiders, and follows them in a tracking tool that shows severity and the time spent on identifying, analysing and fixing. A written policy says how to report, who is in charge, and how reports are received, assigned, repaired and retested. It is reviewed yearly and after a major change that affects it.',
      evidence: 'The published reporting page, the policy with its last yearly review, and a tool export with severity and dates per step for the reports of the past year.',
    },
    '16.3': {
      title: 'Look for what lies behind a flaw',
      description: 'When a vulnerability has been found, the development team asks how it could get into the code, for example through a missing guideline or a faulty habit. It tackles that underlying reason and not just the single error. Reason and lasting improvement are noted with the vulnerability.',
      evidence: 'The written analyses of three vulnerabilities of the past year, each with the underlying reason, the improvement in working method or code base, and the ticket that closed it.',
    },
    '16.4': {
      title: 'Know every borrowed building block in our code',
      description: 'Each development team keeps a list (SBOM) of the components from others in its software and of those it intends to use, with the risk that each may bring. At least every month the team looks for new versions or other changes and confirms that the maker still supports the component. Each check is dated.',
      evidence: 'The component list of two applications with version, source, risk and support status, and the dated results of the monthly checks of the last quarter.',
    },
    '16.5': {
      title: 'Only current building blocks from reliable sources',
      description: 'Before a component from others enters our code, the developer checks that the version is recent and the source reliable; if the source is uncertain, the component is first examined for vulnerabilities. Where there is a choice, a library or framework with a good record and enough security is preferred. Each build shows the versions and their origin.',
      evidence: 'The list of permitted sources or the settings of the internal package store, a scan report of a recent build, and the examination of one newly admitted component.',
    },
    '16.6': {
      title: 'Severity decides which software flaw goes first',
      description: 'The head of development and the security team score application vulnerabilities with one fixed method, and the score determines the order of repair. They also set the lowest level of security at which software may go live. Method and way of working are reviewed and updated every year.',
      evidence: 'The scoring method with its last yearly update, an export of open flaws in order of score, and two release decisions that refer to the lowest permitted level.',
    },
    '16.7': {
      title: 'Applications stand on a securely set base',
      description: 'The platform team takes the settings of everything that carries an application from secure templates recognised in the sector: web servers, databases and other servers, and in the cloud also containers, platform services and SaaS. Software made in house has to work without loosening them. A scan shows where settings deviate from the template.',
      evidence: 'The templates per kind of component with their source, a recent scan of a sample of servers, databases and cloud services, and the handling of the deviations.',
    },
    '16.8': {
      title: 'Live systems stand apart from test systems',
      description: 'The platform team keeps the environment in which citizens and staff really work apart from those in which software is developed, tested or accepted. For every application it is visible which environment is the live one, and that no system belongs to both worlds at once.',
      evidence: 'A list of environments per application, the drawing or cloud accounts that show the split, and for three applications the server, database and network of each environment.',
    },
    '16.9': {
      title: 'Everyone who develops learns to code safely',
      description: 'At least once a year, the head of development gives all who work on software a course in writing safe code, suited to their programming environment and task; general principles may be part of it. The course is set up so that security becomes a habit and a concern of the whole team. Records show who attended.',
      evidence: 'The course programme per development environment, the attendance list of the last twelve months set against the list of developers, external ones included, and an exercise done by the team.',
    },
    '16.10': {
      title: 'The design trusts no user blindly',
      description: 'Architects assume that any input can be wrong or hostile: the application tests all of it, for instance on length, type and permitted values, and checks every action against rights kept as small as possible. Around it, needless files and programs, unprotected ports and services, and standard accounts disappear (or get another name). The design file documents these choices.',
      evidence: 'The design principles, the design file of two applications with rights and input checks, and a scan showing that needless files, unprotected ports and standard accounts are gone.',
    },
    '16.11': {
      title: 'Proven parts for sign-in, encryption and logging',
      description: 'For security functions such as identities, encryption and logging, developers call on tested modules or services of the platform instead of making their own. Encryption uses only standard algorithms that experts have examined at length and still accept today. The design file states which module fulfils which function.',
      evidence: 'The list of approved modules and algorithms, the design file of two applications with the chosen modules, and a code search that finds no home-made encryption.',
    },
    '16.12': {
      title: 'Tools search our code for security errors',
      description: 'Development teams use tools that examine the source text (static) as well as the running program (dynamic) as a fixed part of making and maintaining an application. These show whether developers keep to the rules for safe code. The results can be consulted per version, with what was done about them.',
      evidence: 'The build configuration with both kinds of tools, the static and dynamic reports of a recent version of two applications, and the tickets for serious findings.',
    },
    '16.13': {
      title: 'Skilled testers try to break our applications',
      description: 'Application owners have skilled testers attack their applications by hand, both with and without a user account. For critical applications the test with an account weighs most, because it finds errors in the business logic that automated scans miss. A report describes what was tried and what succeeded.',
      evidence: 'The list of critical applications with the date of their last attack test, and two reports with tester, accounts used, method and findings.',
    },
    '16.14': {
      title: 'Find weak designs before coding starts',
      description: 'Before anything is programmed, people trained for this take the design of an application apart. They draw how application, architecture and infrastructure fit together, and follow every way in and every kind of user right to see what could go wrong and how badly. The outcome lists the design flaws and how the design was changed.',
      evidence: 'The threat model of two recent applications, dated before the start of programming, with participants and their training, weaknesses found, and the resulting changes to the design.',
    },
  },
} as const satisfies ControlTexts;
