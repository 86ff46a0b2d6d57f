import { landmarkTitle } from './landmark-title';

it('gives an event its title in the language of the reader, else in the other one', () => {
  const both = { titleNl: 'Aanval', titleEn: 'Attack' };
  expect(landmarkTitle(both, 'nl')).toBe('Aanval');
  expect(landmarkTitle(both, 'en')).toBe('Attack');
  expect(landmarkTitle({ ...both, titleEn: '' }, 'en')).toBe('Aanval');
  expect(landmarkTitle({ ...both, titleNl: '' }, 'nl')).toBe('Attack');
});
