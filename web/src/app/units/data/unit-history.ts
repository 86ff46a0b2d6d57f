import type { UnitDetail } from '@weerbaar/contracts';
import type { Phrasebook } from '@weerbaar/ui';
import type { UnitAspect, UnitState } from './unit-entry';
import { writtenNumber } from './unit-entry';

export type UnitVersion = UnitDetail['versions'][number];

/** Whether a version counts, and if not, what became of it. */
export type VersionMark = 'live' | 'replaced' | 'retracted' | 'retraction';

/** The mark of each version, by its revision. */
export function marksOf(versions: readonly UnitVersion[]): ReadonlyMap<number, VersionMark> {
  const retracted = new Set(versions.map((version) => version.retracts));
  const markOf = (version: UnitVersion): VersionMark => {
    if (version.retracts !== null) return 'retraction';
    if (version.live) return 'live';
    return retracted.has(version.revision) ? 'retracted' : 'replaced';
  };
  return new Map(versions.map((version) => [version.revision, markOf(version)]));
}

const aspects = [
  'name',
  'parentId',
  'weight',
  'archived',
  'legalEntity',
  'companyNumber',
  'assessesItself',
] as const satisfies readonly UnitAspect[];

/** What a version says; what it is silent about stays as it was. */
export const namedBy = (version: UnitVersion): ReadonlySet<UnitAspect> =>
  new Set(aspects.filter((aspect) => version[aspect] !== null));

/** A state with what a version says laid over it. */
export const stateWith = (state: UnitState, version: UnitVersion): UnitState => ({
  name: version.name ?? state.name,
  parentId: version.parentId ?? state.parentId,
  weight: version.weight ?? state.weight,
  archived: version.archived ?? state.archived,
  legalEntity: version.legalEntity ?? state.legalEntity,
  companyNumber: version.companyNumber ?? state.companyNumber,
  assessesItself: version.assessesItself ?? state.assessesItself,
});

/** A version in words, in the language of the reader: "named “Library”, weight 3". */
export function toldVersion(
  book: Phrasebook,
  version: UnitVersion,
  all: readonly UnitVersion[],
): string {
  if (version.retracts !== null) return toldUndo(book, version.retracts, all);
  const first = version.revision === 1;
  const words = [
    first ? book.say('units.told.first') : '',
    version.name === null ? '' : book.say('units.told.name', { name: version.name }),
    version.parentId === null || version.parentName === null
      ? ''
      : book.say('units.told.parent', { parent: version.parentName }),
    version.weight === null ? '' : book.say('units.told.weight', { weight: version.weight }),
    // a unit begins unarchived and without a number; saying so would say nothing
    version.archived === null || (first && !version.archived)
      ? ''
      : book.say(version.archived ? 'units.told.archived' : 'units.told.reopened'),
    version.legalEntity === null
      ? ''
      : book.say(version.legalEntity ? 'units.told.legal' : 'units.told.not-legal'),
    toldNumber(book, version.companyNumber, first),
    version.assessesItself === null
      ? ''
      : book.say(version.assessesItself ? 'units.told.assesses' : 'units.told.groups'),
  ];
  return words.filter(Boolean).join(', ');
}

function toldNumber(book: Phrasebook, number: string | null, first: boolean): string {
  if (number === null || (number === '' && first)) return '';
  return number === ''
    ? book.say('units.told.no-number')
    : book.say('units.told.number', { number: writtenNumber(number) });
}

function toldUndo(book: Phrasebook, revision: number, all: readonly UnitVersion[]): string {
  const undone = all.find((version) => version.revision === revision);
  return undone
    ? book.say('units.told.undo', {
        date: book.date(undone.effectiveOn),
        what: toldVersion(book, undone, []),
      })
    : book.say('units.told.undo.unknown');
}
