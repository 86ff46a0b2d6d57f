import { ancestorsOf, expandedRows, searchTree, type TreeNode } from './tree';

const node = (id: string, parentId: string | null, name = id): TreeNode => ({ id, parentId, name });
const tree = [
  node('group', null, 'Groep stad Antwerpen'),
  node('city', 'group', 'Stad Antwerpen'),
  node('culture', 'city', 'Cultuur, sport en jeugd'),
  node('police', 'group', 'Lokale politie Antwerpen'),
];

describe('a tree of units', () => {
  it('knows who stands above, nearest first', () => {
    expect(ancestorsOf(tree, 'culture')).toEqual(['city', 'group']);
    expect(ancestorsOf(tree, null)).toEqual([]);
    expect(ancestorsOf([node('a', 'b'), node('b', 'a')], 'a')).toEqual(['b', 'a']);
  });

  it('shows only what is unfolded', () => {
    const shown = (...expanded: string[]) =>
      expandedRows(tree, new Set(expanded)).map((row) => [row.node.id, row.level, row.expanded]);
    expect(shown()).toEqual([['group', 1, false]]);
    expect(shown('group')).toEqual([
      ['group', 1, true],
      ['city', 2, false],
      ['police', 2, undefined],
    ]);
    expect(shown('city')).toEqual([['group', 1, false]]);
  });

  it('takes a unit whose parent may not be seen for a top', () => {
    expect(expandedRows(tree.slice(1), new Set()).map((row) => [row.node.id, row.level])).toEqual([
      ['city', 1],
      ['police', 1],
    ]);
  });

  it('is searched by any words, those that begin with the first of them on top', () => {
    expect(searchTree(tree, 'antwerpen LOK').map((found) => found.id)).toEqual(['police']);
    expect(searchTree(tree, 'stad').map((found) => found.id)).toEqual(['city', 'group']);
    expect(searchTree(tree, ' ')).toBe(tree);
  });
});
