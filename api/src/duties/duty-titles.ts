import type { DutyCatalogue } from '@weerbaar/obligations';
import { loadDutyTexts } from '@weerbaar/obligations/texts';

/** What a duty is called, in Dutch and in English: for files, which are read in either language. */
export async function dutyTitles(
  catalogue: DutyCatalogue | undefined,
): Promise<(code: string) => readonly [string, string]> {
  const textsIn = async (language: 'nl' | 'en') =>
    catalogue === undefined ? undefined : loadDutyTexts(catalogue, language);
  const [nl, en] = await Promise.all([textsIn('nl'), textsIn('en')]);
  return (code) => [nl?.duties[code]?.title ?? '', en?.duties[code]?.title ?? ''];
}
