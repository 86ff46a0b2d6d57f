import { fraction } from '@weerbaar/kernel';
import { emptyDraft, notApplicable, withLevel, type AnswerDraft } from './answer-draft';
import { previewOf, standingWith } from './sheet-preview';

const scored = (documentation: 1 | 2 | 3 | 4 | 5, implementation: 1 | 2 | 3 | 4 | 5): AnswerDraft =>
  withLevel(withLevel(emptyDraft, 'documentation', documentation), 'implementation', implementation);
const row = (kind: 'own' | 'inherited' | 'shared', provided: AnswerDraft | null = null) => ({
  responsibility: { kind, providerId: null, providerName: null, effectiveOn: null, revision: 0 },
  provided: provided && {
    ...provided,
    id: '',
    revision: 1,
    effectiveOn: '2026-01-01' as never,
    recordedAt: '',
    recordedBy: null,
    files: 0,
  },
});

describe('a standing on the screen', () => {
  it('follows what is being entered before it is saved', () => {
    expect(standingWith(row('own'), scored(3, 2))).toMatchObject({ kind: 'scored', documentation: 3 });
    expect(standingWith(row('own'), withLevel(emptyDraft, 'documentation', 3))).toMatchObject({
      kind: 'missing',
      waitingFor: 'own',
    });
  });

  it('takes the lower of both sides where unit and provider answer together', () => {
    expect(standingWith(row('shared', scored(5, 1)), scored(2, 4))).toMatchObject({
      documentation: 2,
      implementation: 1,
    });
    expect(standingWith(row('shared'), scored(2, 4))).toMatchObject({ waitingFor: 'provider' });
  });

  it('is the provider’s where the unit inherits, whatever it says itself', () => {
    expect(standingWith(row('inherited', scored(5, 4)), scored(1, 1))).toMatchObject({
      source: 'inherited',
      documentation: 5,
    });
  });
});

describe('the preview of a control', () => {
  const rows = [
    { group: 1, standing: standingWith(row('own'), scored(3, 2)) },
    { group: 1, standing: standingWith(row('own'), scored(4, 4)) },
    { group: 2, standing: standingWith(row('own'), notApplicable('none')) },
    { group: 3, standing: standingWith(row('own'), null) },
  ];

  it('is the mean of what is assessed, and tells what is not', () => {
    const preview = previewOf(rows, 3, 30, 720720n);
    expect(preview.maturity).toEqual(fraction(13n, 4n));
    expect(preview).toMatchObject({ applicable: 3, own: 2, missing: 1, reached: 1 });
  });

  it('leaves out what lies outside the group', () => {
    expect(previewOf(rows, 1, null, 720720n)).toMatchObject({ applicable: 2, missing: 0, reached: 0 });
  });

  it('has no figure while nothing is assessed', () => {
    expect(previewOf(rows.slice(2), 3, null, 720720n).maturity).toBeNull();
  });
});
