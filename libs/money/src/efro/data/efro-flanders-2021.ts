import { cents } from '../../amount';
import type { EfroCall } from '../call';

const cpr = 'Regulation (EU) 2021/1060';
const ownChoice = { reference: 'own choice', confidence: 'L' } as const;

/**
 * The call on cyber security in the cities Antwerp and Ghent of the programme EFRO Vlaanderen
 * 2021–2027, opened on 22 March 2023. The rhythm of claims and the cost option that it prescribes
 * were not found: the project states its own.
 */
export const efroCyberCities2023: EfroCall = {
  code: 'efro-flanders-cyber-cities',
  version: '2023',
  validFrom: '2023-03-22',
  validUntil: null,
  mostRate: 4000,
  expenditureFrom: '2021-01-01',
  expenditureUntil: '2029-12-31',
  categories: [
    { code: 'staff', kind: 'direct-staff', procured: false, investment: false },
    { code: 'external-services', kind: 'other-direct', procured: true, investment: false },
    { code: 'equipment', kind: 'other-direct', procured: true, investment: true },
    { code: 'other-direct', kind: 'other-direct', procured: false, investment: false },
    { code: 'overhead', kind: 'indirect', procured: false, investment: false },
  ],
  flatRates: [
    {
      code: 'indirect-7',
      pays: ['indirect'],
      base: 'direct',
      most: 700,
      needsCalculation: false,
      excludes: ['indirect-15', 'indirect-25', 'other-40'],
      source: { reference: `${cpr}, Art. 54(a)`, confidence: 'H' },
    },
    {
      code: 'indirect-15',
      pays: ['indirect'],
      base: 'direct-staff',
      most: 1500,
      needsCalculation: false,
      excludes: ['indirect-7', 'indirect-25', 'other-40'],
      source: { reference: `${cpr}, Art. 54(b)`, confidence: 'H' },
    },
    {
      code: 'indirect-25',
      pays: ['indirect'],
      base: 'direct',
      most: 2500,
      needsCalculation: true,
      excludes: ['indirect-7', 'indirect-15', 'other-40'],
      source: { reference: `${cpr}, Art. 54(c)`, confidence: 'H' },
    },
    {
      code: 'staff-20',
      pays: ['direct-staff'],
      base: 'other-direct',
      most: 2000,
      needsCalculation: false,
      excludes: ['other-40'],
      source: { reference: `${cpr}, Art. 55(1)`, confidence: 'M' },
    },
    {
      code: 'other-40',
      pays: ['other-direct', 'indirect'],
      base: 'direct-staff',
      most: 4000,
      needsCalculation: false,
      excludes: ['indirect-7', 'indirect-15', 'indirect-25', 'staff-20'],
      source: { reference: `${cpr}, Art. 56`, confidence: 'M' },
    },
  ],
  simplifiedUpTo: cents(20_000_000),
  hoursPerYear: 1720,
  rounding: 'down',
  vatBelow: cents(500_000_000),
  claimEveryMonths: null,
  paidWithinDays: 80,
  retentionYears: 5,
  durabilityYears: 5,
  publicityCut: 300,
  documents: [
    { code: 'invoice', of: 'line', when: 'always', categories: ['external-services', 'equipment', 'other-direct'] },
    { code: 'proof-of-payment', of: 'line', when: 'always' },
    { code: 'procurement-file', of: 'line', when: 'always', categories: ['external-services', 'equipment'] },
    { code: 'time-sheet', of: 'line', when: 'always', categories: ['staff'] },
    { code: 'annual-cost', of: 'line', when: 'always', categories: ['staff'] },
    { code: 'progress-report', of: 'claim', when: 'always' },
    { code: 'approval', of: 'project', when: 'always' },
    { code: 'partner-agreement', of: 'project', when: 'at-claim' },
    { code: 'publicity-proof', of: 'project', when: 'at-claim' },
    { code: 'final-report', of: 'project', when: 'at-end' },
  ],
  publicity: [
    {
      code: 'website-and-social-media',
      above: null,
      investmentOnly: false,
      source: { reference: `${cpr}, Art. 50(1)(a)`, confidence: 'M' },
    },
    {
      code: 'statement-on-documents',
      above: null,
      investmentOnly: false,
      source: { reference: `${cpr}, Art. 50(1)(b)`, confidence: 'M' },
    },
    {
      code: 'poster-or-display',
      above: null,
      investmentOnly: false,
      source: { reference: `${cpr}, Art. 50(1)(d)`, confidence: 'M' },
    },
    {
      code: 'plaque',
      above: cents(50_000_000),
      investmentOnly: true,
      source: { reference: `${cpr}, Art. 50(1)(c)`, confidence: 'M' },
    },
    {
      code: 'event',
      above: cents(1_000_000_000),
      investmentOnly: false,
      source: { reference: `${cpr}, Art. 50(1)(e)`, confidence: 'M' },
    },
  ],
  sources: {
    mostRate: { reference: `${cpr}, Art. 112(3)`, confidence: 'H' },
    expenditureUntil: { reference: `${cpr}, Art. 63(2)`, confidence: 'M' },
    simplifiedUpTo: { reference: `${cpr}, Art. 53(2)`, confidence: 'M' },
    hoursPerYear: { reference: `${cpr}, Art. 55(2)`, confidence: 'M' },
    vatBelow: { reference: `${cpr}, Art. 64(1)(c)`, confidence: 'M' },
    paidWithinDays: { reference: `${cpr}, Art. 74(1)(b)`, confidence: 'M' },
    retentionYears: { reference: `${cpr}, Art. 82`, confidence: 'M' },
    durabilityYears: { reference: `${cpr}, Art. 65`, confidence: 'M' },
    publicityCut: { reference: `${cpr}, Art. 50(3)`, confidence: 'M' },
    categories: ownChoice,
    documents: { reference: `${cpr}, Annex XIII`, confidence: 'M' },
    rounding: ownChoice,
    claimEveryMonths: { reference: 'not found', confidence: 'L' },
  },
};
