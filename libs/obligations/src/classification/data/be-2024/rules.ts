import type { Source } from '../../../source';
import type { ClassificationRule, Condition } from '../../law';

const nis2 = (article: string, confidence: Source['confidence'] = 'H'): Source => ({
  act: 'nis2-directive',
  article,
  confidence,
});
const law = (article: string, confidence: Source['confidence'] = 'H'): Source => ({
  act: 'belgian-nis2-law',
  article,
  confidence,
});

const answer = (
  question: Extract<Condition, { kind: 'answer' }>['question'],
  ...isOneOf: string[]
): Condition => ({ kind: 'answer', question, isOneOf });
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const always = all();

const rule = (
  code: string,
  outcome: ClassificationRule['outcome'],
  when: Condition,
  sources: readonly Source[],
): ClassificationRule => ({
  code,
  outcome,
  dutyClass: outcome === 'essential' || outcome === 'important' ? outcome : null,
  bar: false,
  when,
  sources,
});

/** The rules of scope and class: Directive (EU) 2022/2555, Arts 2, 3, 26; Belgian law, Arts 3 to 12. */
export const rules: readonly ClassificationRule[] = [
  {
    ...rule(
      'other-jurisdiction',
      'not-in-scope',
      answer('jurisdiction', 'other-member-state', 'outside-union'),
      [nis2('2(1)'), nis2('26'), law('3-7')],
    ),
    bar: true,
  },
  {
    ...rule(
      'security-domain',
      'not-in-scope',
      all(
        {
          kind: 'body',
          groups: ['federal', 'federated', 'emergency', 'local', 'other-public'],
        },
        answer('security-domain', 'yes'),
      ),
      [nis2('2(7)'), law('3-7', 'M')],
    ),
    bar: true,
  },
  rule('essential-any-size', 'essential', { kind: 'type', essentialFrom: 'any' }, [
    nis2('3(1)'),
    law('9'),
  ]),
  rule(
    'essential-from-medium',
    'essential',
    all({ kind: 'type', essentialFrom: 'medium' }, { kind: 'size', from: 'medium' }),
    [nis2('3(1)'), law('9')],
  ),
  rule(
    'essential-large',
    'essential',
    all({ kind: 'type', essentialFrom: 'large' }, { kind: 'size', from: 'large' }),
    [nis2('3(1)'), law('9')],
  ),
  rule('critical-entity', 'essential', answer('critical', 'yes'), [
    nis2('3(1)'),
    law('3 §4', 'M'),
  ]),
  {
    ...rule('identified-essential', 'identified', answer('identification', 'essential'), [
      nis2('3(1)'),
      law('11'),
    ]),
    dutyClass: 'essential',
  },
  rule('important-any-size', 'important', { kind: 'type', inScopeFrom: 'any' }, [
    nis2('2(2)'),
    nis2('3(2)'),
    law('10'),
  ]),
  rule(
    'important-from-medium',
    'important',
    all({ kind: 'type', inScopeFrom: 'medium' }, { kind: 'size', from: 'medium' }),
    [nis2('2(1)'), nis2('3(2)'), law('10')],
  ),
  {
    ...rule('identified-important', 'identified', answer('identification', 'important'), [
      nis2('2(2)'),
      law('11'),
    ]),
    dutyClass: 'important',
  },
  {
    ...rule(
      'may-be-identified',
      'to-be-determined',
      all({ kind: 'type' }, { kind: 'special-case' }, answer('identification', 'none')),
      [nis2('2(2)'), law('11')],
    ),
    leavesOpen: ['identification'],
  },
  rule('own-choice', 'voluntary', answer('voluntary', 'yes'), []),
  rule('not-identified', 'not-in-scope', { kind: 'body', groups: ['federated'] }, [
    nis2('2(2)'),
    law('3 §3 3°'),
    law('11 §2'),
  ]),
  rule('identification-declined', 'not-in-scope', answer('identification', 'declined'), [
    law('11'),
  ]),
  rule('below-size', 'not-in-scope', { kind: 'type' }, [nis2('2(1)'), law('3-7')]),
  rule('registers-only', 'not-in-scope', { kind: 'type', onlyRegisters: true }, [law('13')]),
  rule('activity-too-slight', 'not-in-scope', { kind: 'any-activity' }, [
    { act: 'authority-guidance', article: '', confidence: 'M' },
  ]),
  rule('local-authority', 'not-in-scope', { kind: 'body', groups: ['local'] }, [
    nis2('2(5)(a)'),
    law('3 §3 3°'),
  ]),
  rule('no-listed-activity', 'not-in-scope', always, [nis2('2(1)'), law('3-7')]),
];
