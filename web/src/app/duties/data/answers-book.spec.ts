import { beClassification2024 } from '@weerbaar/obligations';
import {
  noAnswers,
  shownAnswer,
  stepsOf,
  withActivity,
  withAnswer,
  withSpecialCase,
  withWeight,
} from './answers-book';

describe('the answers of the wizard', () => {
  it('are asked in the steps of the law, every question in one of them', () => {
    const steps = stepsOf(beClassification2024);
    expect(steps[0]?.step).toBe('jurisdiction');
    expect(steps.flatMap(({ questions }) => questions)).toHaveLength(
      beClassification2024.questions.length,
    );
  });

  it('tell no from not answered', () => {
    const no = withAnswer(noAnswers, 'critical', 'yes-no', 'no') ?? noAnswers;
    expect([no.critical, shownAnswer(no, 'critical')]).toEqual([false, 'no']);
    expect(withAnswer(no, 'critical', 'yes-no', '')?.critical).toBeNull();
    expect(shownAnswer(noAnswers, 'critical')).toBe('');
  });

  it('take whole numbers from 0 on, written the Belgian way as well, and nothing else', () => {
    const turnover = (text: string) => withAnswer(noAnswers, 'turnover', 'number', text)?.turnover;
    expect(['0', '1.250.000', '1 250 000', '-1', '12,5', 'many'].map(turnover)).toEqual([
      0, 1_250_000, 1_250_000, undefined, undefined, undefined,
    ]);
  });

  it('keep activities apart, each with its weight', () => {
    const two = withActivity(withActivity(noAnswers, 'port', true), 'hydrogen', true);
    expect(withWeight(two, 'port', 'side').activities).toEqual([
      { type: 'port', weight: 'side' },
      { type: 'hydrogen', weight: null },
    ]);
    const none = withActivity(withActivity(two, 'port', false), 'hydrogen', false);
    expect(none.activities).toBeNull();
  });

  it('never read an empty choice of special cases as a no', () => {
    const one = withSpecialCase(noAnswers, 'sole-provider', true);
    expect(one.specialCases).toEqual(['sole-provider']);
    expect(withSpecialCase(one, 'sole-provider', false).specialCases).toBeNull();
  });
});
