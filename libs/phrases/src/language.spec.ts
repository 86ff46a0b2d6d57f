import { preferredLanguage } from './language';

it('takes the first language of the visitor that the product speaks', () => {
  expect(preferredLanguage(['fr-BE', 'en-GB', 'nl'])).toBe('en');
  expect(preferredLanguage(['nl-BE'])).toBe('nl');
});

it('falls back to Dutch', () => {
  expect(preferredLanguage([])).toBe('nl');
  expect(preferredLanguage(['fr'])).toBe('nl');
});
