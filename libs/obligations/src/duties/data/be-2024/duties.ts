import type { Source } from '../../../source';
import type { Duty, DutyTheme } from '../../duty';

const from =
  (act: Source['act']) =>
  (article: string, confidence: Source['confidence'] = 'H'): Source => ({
    act,
    article,
    confidence,
  });

const nis2 = from('nis2-directive');
const law = from('belgian-nis2-law');
const decree = from('belgian-royal-decree');
const regulation = from('nis2-implementing-regulation');

const duty = (
  theme: DutyTheme,
  code: string,
  sources: readonly Source[],
  traits: Partial<Duty> = {},
): Duty => ({
  code,
  theme,
  binding: { essential: 'obliged', important: 'obliged' },
  providers: null,
  registration: null,
  perMember: false,
  elaborates: [],
  sources,
  validFrom: '2024-10-18',
  validTo: null,
  ...traits,
});

const measure = (code: string, letter: string, number: number) =>
  duty('measures', code, [nis2(`21(2)(${letter})`), law(`30 §3 ${number}°`)]);

/** The twentieth day after its publication on 18 October 2024. */
const regulationInForce = '2024-11-07';

/** The thirteen sections of the annex, and the articles that set thresholds. */
const section = (number: number, code: string, ...elaborates: string[]) =>
  duty('digital', code, [regulation(`annex ${number}`)], {
    providers: ['digital', 'trust'],
    elaborates,
    validFrom: regulationInForce,
  });

const free = { essential: 'free', important: 'free' } as const;

/**
 * Every duty of an essential or important entity under Directive (EU) 2022/2555, the Belgian law of
 * 26 April 2024 and, for digital and trust service providers, Regulation (EU) 2024/2690.
 */
export const duties: readonly Duty[] = [
  duty('management', 'management-approval', [nis2('20(1)'), law('31 §1')]),
  duty('management', 'management-oversight', [nis2('20(1)'), law('31 §1')]),
  duty('management', 'management-training', [nis2('20(2)'), law('31 §2')], { perMember: true }),

  duty('measures', 'measures-proportionate', [nis2('21(1)'), law('30', 'M')]),
  duty('measures', 'measures-all-hazards', [nis2('21(2)'), law('30', 'M')]),
  duty('measures', 'written-policy', [law('30 §5')]),
  measure('measure-risk-policy', 'a', 1),
  measure('measure-incidents', 'b', 2),
  measure('measure-continuity', 'c', 3),
  measure('measure-supply-chain', 'd', 4),
  measure('measure-development', 'e', 5),
  measure('measure-effectiveness', 'f', 6),
  measure('measure-hygiene', 'g', 7),
  measure('measure-cryptography', 'h', 8),
  measure('measure-people-access-assets', 'i', 9),
  measure('measure-authentication', 'j', 10),
  duty('measures', 'measure-disclosure', [law('30 §3 11°')]),

  duty('supply-chain', 'supplier-weighing', [nis2('21(3)'), law('30 §4')]),

  duty('correction', 'corrective-action', [nis2('21(4)'), law('30 §6')]),

  duty('registration', 'registration-general', [nis2('3(4)'), law('13')], {
    registration: 'general',
  }),
  duty('registration', 'registration-general-changes', [nis2('3(4)'), law('13')], {
    registration: 'general',
  }),
  duty('registration', 'registration-digital', [nis2('27'), law('14')], {
    registration: 'digital',
  }),
  duty('registration', 'registration-digital-changes', [nis2('27'), law('14')], {
    registration: 'digital',
  }),
  duty('registration', 'identification-information', [law('12'), law('59 1°')]),
  duty('registration', 'supervision-cooperation', [nis2('32-33'), law('44-50'), law('59 3°')]),
  duty('registration', 'sharing-communities', [nis2('29'), law('27')]),

  duty('notification', 'significance-decision', [nis2('23(3)'), law('8 57°'), law('34')]),
  duty('notification', 'notification-authority', [nis2('23(1)'), law('34')]),
  duty('notification', 'early-warning', [nis2('23(4)(a)'), law('35 §1 1°')]),
  duty('notification', 'incident-notification', [nis2('23(4)(b)'), law('35 §1 2°')]),
  duty('notification', 'trust-notification', [nis2('23(4)'), law('35 §2')], {
    providers: ['trust'],
  }),
  duty('notification', 'intermediate-report', [nis2('23(4)(c)'), law('35 §1 3°')]),
  duty('notification', 'progress-report', [nis2('23(4)(e)'), law('35 §1 5°')]),
  duty('notification', 'final-report', [nis2('23(4)(d)'), law('35 §1 4°')]),
  duty('notification', 'recipients-affected', [nis2('23(1)'), law('34', 'M')]),
  duty('notification', 'recipients-threat', [nis2('23(2)'), law('34', 'M')]),
  duty('notification', 'voluntary-notification', [nis2('30'), law('38')], { binding: free }),

  duty(
    'conformity',
    'conformity-assessment',
    [law('39'), law('41'), law('42'), decree('22', 'M')],
    { binding: { essential: 'obliged', important: 'free' } },
  ),

  section(1, 'digital-policy', 'measure-risk-policy'),
  section(2, 'digital-risk', 'measure-risk-policy'),
  section(3, 'digital-incidents', 'measure-incidents'),
  section(4, 'digital-continuity', 'measure-continuity'),
  section(5, 'digital-suppliers', 'measure-supply-chain'),
  section(6, 'digital-development', 'measure-development'),
  section(7, 'digital-effectiveness', 'measure-effectiveness'),
  section(8, 'digital-hygiene', 'measure-hygiene'),
  section(9, 'digital-cryptography', 'measure-cryptography'),
  section(10, 'digital-personnel', 'measure-people-access-assets'),
  section(11, 'digital-access', 'measure-people-access-assets', 'measure-authentication'),
  section(12, 'digital-assets', 'measure-people-access-assets'),
  section(
    13,
    'digital-physical',
    'measure-continuity',
    'measure-development',
    'measure-people-access-assets',
  ),
  duty('digital', 'digital-significance', [regulation('3-14')], {
    providers: ['digital', 'trust'],
    elaborates: ['significance-decision'],
    validFrom: regulationInForce,
  }),
];
