import type { Language } from '@weerbaar/kernel';
import type { ControlTexts, SafeguardTexts } from './format';

/** The words of a whole framework version in one language, by code. */
export interface FrameworkTexts {
  readonly controls: Readonly<Record<string, Pick<ControlTexts, 'title' | 'description'>>>;
  readonly safeguards: Readonly<Record<string, SafeguardTexts>>;
}

type ByControl = Readonly<Record<string, ControlTexts>>;

// One literal import per language, so that a bundler makes one lazy piece of each.
const sources: Readonly<Record<string, Record<Language, () => Promise<{ texts: ByControl }>>>> = {
  'cis 8.1': {
    nl: () => import('./cis-8.1/texts/nl/index'),
    en: () => import('./cis-8.1/texts/en/index'),
  },
};

/**
 * The product's own wording of a framework version, loaded when first asked for. Undefined for a
 * framework that the product does not bring along: a customer's own keeps its words with its data.
 */
export async function loadTexts(
  framework: string,
  version: string,
  language: Language,
): Promise<FrameworkTexts | undefined> {
  const source = sources[`${framework} ${version}`];
  if (!source) return undefined;
  const { texts } = await source[language]();
  const safeguards = Object.values(texts).map((control) => control.safeguards);
  return {
    controls: texts,
    safeguards: Object.assign({}, ...safeguards) as FrameworkTexts['safeguards'],
  };
}
