import { Email, Found, Language, PersonName } from '@weerbaar/contracts';
import type { Language as LanguageCode } from '@weerbaar/kernel';
import type { ZodType } from 'zod';
import { type Given, Mistyped } from './verb';

/** What was typed under a name, '' when nothing was: the command line has already demanded what is required. */
export const textOf = (given: Given, name: string): string => {
  const value = given[name];
  return typeof value === 'string' ? value : '';
};

/** A text that the same schema accepts as the pages do; else what it should have been. */
function accepted<T>(schema: ZodType<T>, text: string, wanted: string): T {
  const parsed = schema.safeParse(text);
  if (!parsed.success) throw new Mistyped(`${JSON.stringify(text)} is not ${wanted}`);
  return parsed.data;
}

const { slug, name: organisationName } = Found.shape.organisation.shape;

export const slugOf = (given: Given, name: string): string =>
  accepted(
    slug,
    textOf(given, name),
    'a short name: 2 to 60 small letters, figures and single hyphens between them',
  );

export const organisationNameOf = (given: Given, name: string): string =>
  accepted(
    organisationName,
    textOf(given, name),
    'a name of 1 to 200 characters, all of which can be seen',
  );

export const personNameOf = (given: Given, name: string): string =>
  accepted(
    PersonName,
    textOf(given, name),
    'a name of 1 to 200 characters, all of which can be seen',
  );

export const emailOf = (given: Given, name: string): string =>
  accepted(Email, textOf(given, name), 'an e-mail address');

export const languageOf = (given: Given, name: string): LanguageCode =>
  accepted(Language, textOf(given, name) || 'nl', 'a language of the product: nl or en');
