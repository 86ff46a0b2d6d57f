import { readFileSync } from 'node:fs';
import { readCommandLine } from './command-line';
import { explain, overview, usageOf } from './help';
import { type } from './testing/test-terminal';
import { Mistyped } from './verb';
import { verbs } from './verbs';

const read = (...typed: string[]) => readCommandLine(verbs, typed);

describe('the command line', () => {
  it('explains everything, a noun, or a verb, without any settings', async () => {
    for (const typed of [[], ['--help'], ['-h'], ['help']])
      expect(read(...typed)).toEqual({ kind: 'overview', verbs });
    for (const noun of new Set(verbs.map((verb) => verb.noun))) {
      for (const typed of [[noun], [noun, '--help'], [noun, 'help']]) {
        expect(read(...typed)).toEqual({
          kind: 'overview',
          verbs: verbs.filter((verb) => verb.noun === noun),
        });
      }
    }
    for (const verb of verbs) {
      for (const help of ['--help', '-h'])
        expect(read(verb.noun, verb.verb, help)).toEqual({ kind: 'explanation', verb });
      const { code, out, err } = await type({}, verb.noun, verb.verb, '--help');
      expect([code, err]).toEqual([0, '']);
      for (const { help } of [...verb.operands, ...verb.options]) expect(out).toContain(help);
      expect(out).toBe(`${explain(verb).join('\n')}\n`);
    }
    expect((await type({})).out).toBe(`${overview(verbs).join('\n')}\n`);
  });

  it('reads what stands behind a verb, in any order', () => {
    const wish = read(
      'administrator',
      'create',
      '--tenant=stad',
      'an@stad.example',
      '--json',
      '--name',
      'An Peeters',
    );
    expect(wish).toMatchObject({
      kind: 'deed',
      json: true,
      given: { email: 'an@stad.example', tenant: 'stad', name: 'An Peeters' },
    });
    expect(
      read('scores', 'import', 'a.csv', '--tenant', 's', '--as', 'a@b.example', '--dry-run'),
    ).toMatchObject({
      json: false,
      given: { file: 'a.csv', 'dry-run': true },
    });
  });

  it.each([
    [['tennant'], 'there is nothing called "tennant" here'],
    [['tenant', 'destroy'], 'tenant knows no "destroy"'],
    [['tenant', 'suspend'], '<slug> is missing'],
    [['tenant', 'suspend', 'a', 'b'], '"b" is one word too many'],
    [['tenant', 'list', '--all'], "Unknown option '--all'"],
    [['tenant', 'list', '--json=yes'], "Option '--json' does not take an argument"],
    [['administrator', 'list'], '--tenant <slug> is missing'],
    [['administrator', 'list', '--tenant', ''], '--tenant is empty'],
    [['administrator', 'list', '--tenant'], "Option '--tenant"],
  ])('%j is mistyped: %s', (typed, message) => {
    const attempt = () => read(...typed);
    expect(attempt).toThrow(Mistyped);
    expect(attempt).toThrow(message);
  });

  it('says a mistake in one line, points to the help and ends with 2', async () => {
    const said = await type({}, 'tenant', 'suspend');
    expect(said).toEqual({
      code: 2,
      out: '',
      err: 'weerbaar: <slug> is missing. See `npm run weerbaar -- tenant suspend --help`.\n',
    });
    expect(await type({}, 'x')).toMatchObject({
      code: 2,
      err: 'weerbaar: there is nothing called "x" here. See `npm run weerbaar -- --help`.\n',
    });
  });

  it('is documented verb by verb, and nothing else is', () => {
    const manual = readFileSync(new URL('../../../docs/operator.md', import.meta.url), 'utf8');
    const headings = [...manual.matchAll(/^### `(.+)`$/gm)].map(([, usage]) => usage);
    expect(headings).toEqual(verbs.map(usageOf));
  });
});
