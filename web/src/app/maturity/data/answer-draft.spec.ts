import {
  answerIn,
  draftOf,
  emptyDraft,
  notApplicable,
  opened,
  ruleAnswer,
  sameDraft,
  withLevel,
  withReason,
} from './answer-draft';

const both = withLevel(withLevel(emptyDraft, 'documentation', 3), 'implementation', 2);

describe('a draft', () => {
  it('says nothing while a level is lacking', () => {
    const half = withLevel(emptyDraft, 'documentation', 3);
    expect(answerIn(half)).toBeUndefined();
    expect(ruleAnswer(half)).toBeNull();
    expect(answerIn(both)).toEqual({
      kind: 'scored',
      documentation: 3,
      implementation: 2,
      documentationReason: '',
      implementationReason: '',
    });
  });

  it('keeps the words when a level changes, and trims them when they are sent', () => {
    const told = withLevel(withReason(both, 'documentation', ' policy of 2025 '), 'documentation', 4);
    expect(answerIn(told)).toMatchObject({ documentation: 4, documentationReason: 'policy of 2025' });
  });

  it('is a score in the making as soon as words are typed, and none again when they go', () => {
    const words = withReason(emptyDraft, 'implementation', 'seen on site');
    expect(words.kind).toBe('scored');
    expect(answerIn(words)).toBeUndefined();
    expect(withReason(words, 'implementation', '').kind).toBe('open');
  });

  it('that does not apply needs a reason, and forgets its levels', () => {
    expect(answerIn(notApplicable('  '))).toBeUndefined();
    expect(answerIn(notApplicable('no own servers'))).toEqual({
      kind: 'not-applicable',
      reason: 'no own servers',
    });
    expect(withLevel(notApplicable('no own servers'), 'documentation', 2)).toMatchObject({
      kind: 'scored',
      implementation: null,
      reason: '',
    });
  });

  it('that is open is an answer as well: nobody has assessed it any more', () => {
    expect(answerIn(opened())).toEqual({ kind: 'open', reason: '' });
    expect(ruleAnswer(opened())).toEqual({ kind: 'open' });
  });

  it('reads a record back, and a level outside the scale as none', () => {
    const record = {
      kind: 'scored',
      documentation: 3,
      implementation: 9,
      documentationReason: 'a',
      implementationReason: 'b',
      reason: '',
    };
    expect(draftOf(record)).toMatchObject({ documentation: 3, implementation: null });
    expect(draftOf(null)).toBe(emptyDraft);
    expect(sameDraft(draftOf(null), opened())).toBe(true);
  });
});
