import { fraction } from '@weerbaar/kernel';
import type { ClassificationAnswers } from './answers';
import { classifyEntity } from './classify-entity';
import { beClassification2024 as law } from './data/be-2024/law';
import { finesOf } from './fines';
import { changeDue, registrationDue, registrationsOf } from './registration';

const base: ClassificationAnswers = {
  jurisdiction: 'belgium',
  body: 'private',
  securityDomain: false,
  staff: 300,
  related: 'none',
  identification: 'none',
  critical: false,
  specialCases: [],
  voluntary: false,
};
const entity = (...types: string[]) => ({
  ...base,
  activities: types.map((type) => ({ type })),
});
const decide = (answers: ClassificationAnswers) => classifyEntity(answers, law);
const regimes = (answers: ClassificationAnswers) =>
  registrationsOf(decide(answers), law).map(({ code }) => code);
const [general, digital] = law.registrations;

describe('registration', () => {
  it('is general, digital or both, by what the entity does', () => {
    expect(regimes(entity('drinking-water'))).toEqual(['general']);
    expect(regimes(entity('managed-service'))).toEqual(['digital']);
    expect(regimes(entity('managed-service', 'healthcare-provider'))).toEqual([
      'general',
      'digital',
    ]);
    expect(regimes({ ...entity(), body: 'municipality' })).toEqual([]);
    expect(regimes({ ...entity(), body: 'municipality', identification: 'essential' })).toEqual([
      'general',
    ]);
    expect(regimes(entity('domain-registration'))).toEqual(['general']);
  });

  it('was due five or two months after the law took effect', () => {
    const dates = { since: '2024-10-18', identifiedOn: null } as const;
    expect(registrationDue(general!, dates)).toBe('2025-03-18');
    expect(registrationDue(digital!, dates)).toBe('2024-12-18');
  });

  it('is due five months after an identification, at the end of a shorter month', () => {
    const identified = { since: '2025-09-30', identifiedOn: '2025-09-30' } as const;
    expect(registrationDue(general!, identified)).toBe('2026-02-28');
  });

  it('has no day laid down for whoever comes into scope later', () => {
    expect(registrationDue(general!, { since: '2026-01-01', identifiedOn: null })).toBeNull();
  });

  it('of a change is due within two weeks, or three months for digital providers', () => {
    expect(changeDue(general!, '2026-12-20')).toBe('2027-01-03');
    expect(changeDue(digital!, '2026-11-30')).toBe('2027-02-28');
    expect(changeDue(digital!, '2027-11-30')).toBe('2028-02-29');
  });
});

describe('fines', () => {
  const verdict = (answers: ClassificationAnswers) => finesOf(decide(answers), answers, law);
  const most = (answers: ClassificationAnswers, code: string) =>
    verdict(answers).fines.find((fine) => fine.code === code);

  it('go by class, with the share of turnover when that is more', () => {
    const essential = entity('drinking-water');
    expect(most({ ...essential, turnover: 0 }, 'infringement-essential')?.most).toEqual(
      fraction(10_000_000n),
    );
    expect(most({ ...essential, turnover: 500_000_050 }, 'infringement-essential')?.most).toEqual(
      fraction(10_000_001n),
    );
    expect(
      most({ ...entity('food'), turnover: 500_000_001 }, 'infringement-important')?.most,
    ).toEqual(fraction(7_000_000_014n, 1000n));
    expect(most(entity('food'), 'infringement-essential')).toBeUndefined();
    expect(most(entity('food'), 'infringement-important')?.turnoverMissing).toBe(true);
  });

  it('outside the law are left with what binds everybody', () => {
    expect(verdict({ ...entity(), body: 'municipality' })).toMatchObject({
      fines: [{ code: 'withholding-information' }],
      exception: 'none',
    });
  });

  it('spare the sector of public administration, and leave other ways open', () => {
    expect(verdict({ ...entity(), body: 'federal-body' }).exception).toBe('spared');
    expect(
      verdict({ ...entity(), body: 'federated-body', identification: 'important' }).exception,
    ).toBe('spared');
    const city = verdict({ ...entity('charging-points'), body: 'municipality' });
    expect(city.exception).toBe('open');
    expect(city.exceptionSources).toMatchObject([{ article: '62', confidence: 'L' }]);
    expect(verdict({ ...entity('cloud'), body: 'federal-body' }).exception).toBe('open');
    expect(
      verdict({ ...entity(), body: 'municipality', identification: 'essential' }).exception,
    ).toBe('open');
    expect(verdict(entity('cloud')).exception).toBe('none');
  });
});
