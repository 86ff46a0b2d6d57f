import type { ClassificationAnswers } from '../classification/answers';
import { classifyEntity } from '../classification/classify-entity';
import { beClassification2024 as law } from '../classification/data/be-2024/law';
import { findDuty } from './catalogues';
import { beDuties2024 as catalogue } from './data/be-2024/catalogue';
import { dutyBinding, dutyScopeOf } from './duty-binding';

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
  activities: [],
};
const scopeOf = (changes: ClassificationAnswers) =>
  dutyScopeOf(classifyEntity({ ...base, ...changes }, law), law);
const bindingOf = (code: string, changes: ClassificationAnswers, on = '2026-11-21' as const) =>
  dutyBinding(findDuty(catalogue, code)!, scopeOf(changes), on);
const count = (changes: ClassificationAnswers, binding: string) =>
  catalogue.duties.filter(
    (duty) => dutyBinding(duty, scopeOf(changes), '2026-11-21').binding === binding,
  ).length;

const water = { activities: [{ type: 'drinking-water' }] };
const food = { activities: [{ type: 'food' }] };
const provider = { activities: [{ type: 'managed-service' }] };
const trust = { activities: [{ type: 'trust-service' }] };

describe('whether a duty binds an entity', () => {
  it('goes by the class', () => {
    expect(bindingOf('management-approval', water)).toEqual({
      binding: 'obliged',
      reason: 'by-class',
    });
    expect(bindingOf('conformity-assessment', water).binding).toBe('obliged');
    expect(bindingOf('conformity-assessment', food).binding).toBe('free');
    expect(bindingOf('voluntary-notification', water).binding).toBe('free');
  });

  it('holds for providers only where it is about them', () => {
    expect(bindingOf('digital-policy', provider).binding).toBe('obliged');
    expect(bindingOf('digital-policy', trust).binding).toBe('obliged');
    expect(bindingOf('digital-policy', water)).toEqual({
      binding: 'none',
      reason: 'not-a-provider',
    });
    expect(bindingOf('trust-notification', trust).binding).toBe('obliged');
    expect(bindingOf('trust-notification', provider).binding).toBe('none');
  });

  it('gives each entity the registration that it falls under', () => {
    expect(bindingOf('registration-general', water).binding).toBe('obliged');
    expect(bindingOf('registration-digital', water)).toEqual({
      binding: 'none',
      reason: 'other-registration',
    });
    expect(bindingOf('registration-digital-changes', provider).binding).toBe('obliged');
    expect(bindingOf('registration-general', provider).binding).toBe('none');
  });

  it('leaves a registrar of domain names with its registration alone', () => {
    const registrar = { activities: [{ type: 'domain-registration' }] };
    expect(count(registrar, 'obliged')).toBe(2);
    expect(bindingOf('registration-general', registrar).reason).toBe('by-registration');
  });

  it('is free for whoever chose it, nothing for whoever is out, open before a classification', () => {
    const city = { body: 'municipality' };
    expect(bindingOf('early-warning', { ...city, voluntary: true })).toEqual({
      binding: 'free',
      reason: 'own-choice',
    });
    expect(count({ ...city, voluntary: true }, 'obliged')).toBe(0);
    expect(bindingOf('early-warning', city).reason).toBe('not-in-scope');
    expect(count(city, 'none')).toBe(catalogue.duties.length);
    expect(bindingOf('early-warning', { activities: null }).binding).toBe('open');
    expect(bindingOf('registration-general', { activities: null }).binding).toBe('open');
  });

  it('begins with the law, and ends with it', () => {
    expect(bindingOf('early-warning', water, '2024-10-17' as '2026-11-21').reason).toBe(
      'not-in-force',
    );
    expect(bindingOf('early-warning', water, '2024-10-18' as '2026-11-21').binding).toBe('obliged');
    expect(bindingOf('digital-policy', provider, '2024-11-06' as '2026-11-21').binding).toBe(
      'none',
    );
    const repealed = { ...findDuty(catalogue, 'early-warning')!, validTo: '2027-12-31' as const };
    expect(dutyBinding(repealed, scopeOf(water), '2027-12-31').binding).toBe('obliged');
    expect(dutyBinding(repealed, scopeOf(water), '2028-01-01').binding).toBe('none');
  });
});
