import {
  beClassification2024,
  beDuties2024,
  classificationOutcomes,
  correctiveActsAt,
  correctiveStages,
  dueKinds,
  dutyStatuses,
  type ClaimVerdict,
  type DutyBinding,
  type MemberTraining,
  type RefusedClassification,
  type RefusedCorrectiveAct,
  type RefusedDutyState,
  type RefusedOverride,
} from '@weerbaar/obligations';
import { loadArea, type PhraseArea } from '@weerbaar/phrases';

const named = <Code extends string>(codes: Record<Code, true>): string[] => Object.keys(codes);

const refusals = named<
  RefusedDutyState['code'] | RefusedOverride['code'] | RefusedCorrectiveAct['code']
>({
  'in-the-future': true,
  'duty-not-in-force': true,
  'reason-missing': true,
  'review-not-later': true,
  'milestone-unknown': true,
  'milestone-in-the-future': true,
  'own-evidence-missing': true,
  'members-missing': true,
  'training-incomplete': true,
  'route-missing': true,
  'duty-unknown': true,
  'safeguard-unknown': true,
  'nothing-changes': true,
  'wrong-stage': true,
  'before-last-step': true,
  'finding-missing': true,
  'measure-missing': true,
  'owner-missing': true,
  'due-date-missing': true,
  'due-before-finding': true,
  'retest-before-carried-out': true,
  'retest-missing': true,
});

const training = named<MemberTraining['state']>({
  'not-begun': true,
  trained: true,
  'to-be-trained': true,
  overdue: true,
  ended: true,
});

const bindings = named<DutyBinding['binding']>({
  obliged: true,
  free: true,
  none: true,
  open: true,
});

const bindingReasons = named<DutyBinding['reason']>({
  'by-class': true,
  'by-registration': true,
  'own-choice': true,
  'not-in-force': true,
  'not-a-provider': true,
  'other-registration': true,
  'not-in-scope': true,
  'to-be-determined': true,
});

const verdicts = named<ClaimVerdict['verdict']>({
  'borne-out': true,
  contradicted: true,
  silent: true,
});

const refusedClassifications = named<RefusedClassification['code']>({
  'in-the-future': true,
  'law-not-in-force': true,
  'class-not-fitting': true,
  'reason-missing': true,
  'review-not-later': true,
});

const under = (prefix: string, codes: readonly string[]) =>
  codes.map((code) => `${prefix}.${code}`);

const expected: readonly (readonly [PhraseArea, readonly string[]])[] = [
  ['classification', under('classification.outcome', classificationOutcomes)],
  [
    'classification',
    under(
      'classification.step',
      beClassification2024.questions.map(({ step }) => step),
    ),
  ],
  [
    'classification',
    under(
      'classification.registration.change',
      beClassification2024.registrations.map(({ changeWithin }) => changeWithin.unit),
    ),
  ],
  ['classification', under('classification.refused', refusedClassifications)],
  ['duties', under('duties.status', dutyStatuses)],
  ['duties', under('duties.due', dueKinds)],
  ['duties', under('duties.calendar', dueKinds)],
  ['duties', under('duties.corrective.stage', correctiveStages)],
  ['duties', under('duties.corrective.act', correctiveStages.flatMap(correctiveActsAt))],
  [
    'duties',
    under(
      'duties.milestone',
      beDuties2024.milestones.map(({ code }) => code),
    ),
  ],
  ['duties', under('duties.refused', refusals)],
  ['duties', under('duties.training', training)],
  ['duties', under('duties.binding', bindings)],
  ['duties', under('duties.binding.reason', bindingReasons)],
  ['duties', under('duties.claim', verdicts)],
  ['law', under('law.confidence', ['H', 'M', 'L'])],
];

const cases = expected.map(([area, keys]) => [keys[0] ?? '', area, keys] as const);

it.each(cases)('%s and its like have words in the area %s', async (_first, area, keys) => {
  expect(Object.keys(await loadArea('nl', area))).toEqual(expect.arrayContaining([...keys]));
});
