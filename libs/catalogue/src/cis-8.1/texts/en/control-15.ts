import type { ControlTexts } from '../../../format';

export const control15 = {
  title: 'Grip on external providers',
  description: 'Much of our data and many of our systems are in the hands of outside firms, so their weak spot becomes our incident. It must be clear who they are, what they promise and whether they keep to it.',
  safeguards: {
    '15.1': {
      title: 'Every external provider is on the list',
      description: 'The purchasing service keeps a list of all service providers known to the organisation. Each entry shows the class in which the provider falls and names one of our own people as contact. The list is checked and brought up to date every year, and sooner when a major change affects it.',
      evidence: 'The dated list with class and internal contact per provider, a note of the last yearly check, and ten invoices from different departments traced back to the list.',
    },
    '15.2': {
      title: 'House rules for working with providers',
      description: 'The CISO and the purchasing service draw up written rules for service providers and management approves them. They say how providers are listed, classified, vetted and followed up, and how cooperation is ended. Every year, and after a major change that touches them, the rules are reviewed; the document shows the date.',
      evidence: 'The signed rules with all five subjects, the version history with the last yearly review, and the message by which purchasers and contract managers were informed.',
    },
    '15.3': {
      title: 'Providers are ranked by what is at stake',
      description: 'The contract manager and the CISO put every service provider in a class. They weigh one or more aspects: which laws apply, for instance, how long we can do without the service, how much data is involved and how delicate it is, or the risk before and after measures. The class is reconsidered yearly, and after a major change that matters for it.',
      evidence: 'The criteria with their classes, the completed assessment of five providers from different classes, and the dated result of the latest yearly reconsideration.',
    },
    '15.4': {
      title: 'Contracts spell out the security we demand',
      description: 'Lawyers and purchasers write security clauses into provider contracts, in keeping with our rules for providers. A clause may concern encryption, for instance, the destruction of our data, basic measures that the provider must take, or how it warns us of an incident or data leak and deals with it. Once a year the contract manager checks the contracts for clauses that are missing.',
      evidence: 'The model clauses, a sample of five signed contracts with the clauses marked, and the dated table of the yearly check with gaps and planned amendments.',
    },
    '15.5': {
      title: 'Examination shows how safely a provider works',
      description: 'The security team judges how safe each provider is, in the way our rules for providers prescribe; the depth may differ per class. It may use recognised reports (SOC 2, PCI attestation), a questionnaire of its own or an equally thorough method. A written verdict follows, renewed at least every year or with a new or extended contract.',
      evidence: 'The planning of examinations per class, and for five providers the report or questionnaire used, the verdict with date and author, and the agreed improvements.',
    },
    '15.6': {
      title: 'Follow-up of providers while the contract runs',
      description: 'Contract managers and the security team keep following providers in the way our rules for providers lay down. They may, for instance, watch for our data on the dark web, read what changes in new versions of the provider’s product, or check again at intervals whether commitments are met. Findings and actions are in a dated log.',
      evidence: 'The follow-up log per provider, minutes of the service meetings of the past year, and two signals with the question put to the provider and its answer.',
    },
    '15.7': {
      title: 'Parting from a provider leaves no open doors',
      description: 'When cooperation with a provider stops, the contract manager arranges a safe departure with the system owners. They think, for instance, of our data that must be destroyed safely at the provider’s, of links that still exchange data, and of accounts of people and services that must be closed. A completed exit list closes the file.',
      evidence: 'The exit list of two ended contracts, the export showing disabled accounts and closed links, and the provider’s written statement that our data were destroyed.',
    },
  },
} as const satisfies ControlTexts;
