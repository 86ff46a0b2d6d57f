import type { TargetList } from '@weerbaar/contracts';
import fc from 'fast-check';
import { uuid } from '../../../testing/sessions';
import { headRevision, targetLines, tenthsFrom } from './target-lines';

const list: TargetList = {
  on: '2026-11-21',
  revisions: { '*': 2, '11': 1 },
  targets: [
    { controlCode: null, levelTenths: 40, dueOn: '2026-12-31', fromUnitId: uuid(1), fromUnitName: 'Groep' },
    { controlCode: '3', levelTenths: 45, dueOn: null, fromUnitId: uuid(2), fromUnitName: 'Zorgbedrijf' },
    { controlCode: '11', levelTenths: 50, dueOn: null, fromUnitId: uuid(1), fromUnitName: 'Groep' },
  ],
};

describe('the lines of the targets', () => {
  it('tell for each control which target holds and where it comes from', () => {
    const lines = targetLines(list, uuid(2), ['1', '3', '11']);
    expect(lines.map(({ controlCode, target, origin, own }) => [controlCode, target?.levelTenths, origin, own])).toEqual([
      [null, 40, 'above', false],
      ['1', 40, 'all', false],
      ['3', 45, 'here', true],
      ['11', 50, 'above', false],
    ]);
  });

  it('say so when nothing was ever set', () => {
    const lines = targetLines({ ...list, targets: [] }, uuid(2), ['1']);
    expect(lines.map(({ target, origin }) => [target, origin])).toEqual([
      [null, 'none'],
      [null, 'none'],
    ]);
  });

  it('know which revision a change must name', () => {
    expect(headRevision(list, null)).toBe(2);
    expect(headRevision(list, '11')).toBe(1);
    expect(headRevision(list, '5')).toBe(0);
  });
});

describe('a level that is typed', () => {
  it('may have a comma or a point', () => {
    expect(tenthsFrom('3,5')).toBe(35);
    expect(tenthsFrom(' 3.5 ')).toBe(35);
    expect(tenthsFrom('4')).toBe(40);
    expect(tenthsFrom('5,0')).toBe(50);
  });

  it.each(['', '0', '0,9', '5,1', '6', '3,55', '3,', 'drie', '-3', '35'])('is no level: “%s”', (typed) => {
    expect(tenthsFrom(typed)).toBeNull();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 50 }), fc.constantFrom(',', '.'), (tenths, sign) => {
        expect(tenthsFrom(`${String(Math.floor(tenths / 10))}${sign}${String(tenths % 10)}`)).toBe(tenths);
      }),
    );
  });
});
