import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { bansOf } from './lint/fence.mjs';
import { ROOMS } from './lint/rooms.mjs';

/**
 * A fence proves itself: for each line of the table of rooms, and for each other habit that lint
 * guards, one violation is planted and must be seen; beside it, what is allowed must pass.
 * @typedef {object} Plant
 * @property {string} title
 * @property {string} file where the code pretends to stand
 * @property {string} code
 * @property {string} [rule] the rule that must report it; none when it is allowed
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Plant[]} */
function plants() {
  return [...ROOMS.flatMap(ofRoom), ...ofHabits(), ...ofTemplates()];
}

/**
 * @param {import('./lint/rooms.mjs').Room} room
 * @returns {Plant[]}
 */
function ofRoom(room) {
  const imports = 'no-restricted-imports';
  const dynamic = 'no-restricted-syntax';
  return [false, true].flatMap((spec) => {
    const file = `${room.folder}/src/planted${spec ? '.spec' : ''}.ts`;
    const forbidden = bansOf(room, spec).flatMap(({ example }) => [
      { title: `${file} imports ${example}`, file, code: `import '${example}';`, rule: imports },
      {
        title: `${file} imports ${example} later`,
        file,
        code: `export const later = () => import('${example}');`,
        rule: dynamic,
      },
    ]);
    const allowed = [...room.rooms, ...(spec ? (room.specRooms ?? []) : [])].map((name) => ({
      title: `${file} may import @weerbaar/${name}`,
      file,
      code: `import '@weerbaar/${name}';`,
    }));
    const leaving = {
      title: `${file} climbs over the fence`,
      file,
      code: `import '../../../somewhere/src/else';`,
      rule: 'weerbaar/stay-inside',
    };
    return [...forbidden, ...allowed, leaving];
  });
}

/** @returns {Plant[]} */
function ofHabits() {
  const file = 'api/src/units/planted.ts';
  const syntax = 'no-restricted-syntax';
  /** @type {[title: string, code: string, rule?: string | undefined, file?: string][]} */
  const habits = [
    ['a room hides what it gives away', "export * from './unit';", syntax],
    [
      'a value stands in SQL',
      'export const q = (id: string) => `select * from unit where id = ${id}`;',
      syntax,
    ],
    [
      'a value is added to SQL',
      "export const q = (id: string) => 'delete from unit where id = ' + id;",
      syntax,
    ],
    [
      'a sentence with a value is no SQL',
      'export const s = (n: string) => `Update ${n} to go on`;',
    ],
    ['a noun reads the environment', "export const port = process.env['PORT'];", syntax],
    [
      'the configuration reads the environment',
      'export const all = process.env;',
      undefined,
      'api/src/platform/config/planted.ts',
    ],
    [
      'technique knows a noun',
      "import '../../units/unit.entity';",
      'weerbaar/stay-inside',
      'api/src/platform/http/planted.ts',
    ],
    [
      'technique uses technique',
      "import '../database/door';",
      undefined,
      'api/src/platform/http/planted.ts',
    ],
    ['a value is any', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    [
      'a rule is switched off in silence',
      'export const x: any = 1; // eslint-disable-line @typescript-eslint/no-explicit-any',
      'weerbaar/explained-disable',
    ],
    ['work is left for later', `// ${'TO'}${'DO'}: finish\nexport {};`, 'no-warning-comments'],
    ['a file is too long', `${'export {};\n'.repeat(251)}`, 'max-lines'],
  ];
  return habits.map(([title, code, rule, where = file]) => ({
    title,
    code,
    file: where,
    ...(rule !== undefined && { rule }),
  }));
}

/** @returns {Plant[]} */
function ofTemplates() {
  const component = (/** @type {string} */ template) =>
    `import { Component } from '@angular/core';\n@Component({ selector: 'app-planted', template: \`${template}\` })\nexport class Planted {}`;
  const file = 'web/src/app/planted.ts';
  return [
    {
      title: 'a template holds words',
      file,
      code: component('<p>Goedemorgen</p>'),
      rule: 'weerbaar/wordless-template',
    },
    {
      title: 'an attribute of a template holds words',
      file,
      code: component('<button aria-label="Sluiten"></button>'),
      rule: 'weerbaar/wordless-template',
    },
    {
      title: 'a template shows a phrase',
      file,
      code: component('<p>{{ phrase() }} &middot; 1</p>'),
    },
    {
      title: 'an image says nothing',
      file,
      code: component('<img src="x.png" />'),
      rule: '@angular-eslint/template/alt-text',
    },
  ];
}

/**
 * A promise that nobody waits for is seen by its type, so this one needs a file of a real program.
 * @type {Plant}
 */
const floatingPromise = {
  title: 'a promise floats',
  file: 'libs/kernel/src/index.ts',
  code: 'Promise.resolve(1);\nexport {};',
  rule: '@typescript-eslint/no-floating-promises',
};

/**
 * @param {ESLint} eslint
 * @param {Plant} plant
 * @returns {Promise<string | undefined>} what is wrong with the fence, when something is
 */
async function prove(eslint, { title, file, code, rule }) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}${file}` });
  const seen = (result?.messages ?? []).filter((message) => message.severity === 2);
  if (rule === undefined) {
    const other = seen.find((message) => message.ruleId !== '@angular-eslint/component-selector');
    return other && `${title}: refused by ${other.ruleId ?? 'the parser'} (${other.message})`;
  }
  return seen.some((message) => message.ruleId === rule)
    ? undefined
    : `${title}: ${rule} does not see it`;
}

/**
 * @returns {Promise<{ planted: number, holes: string[] }>}
 */
export async function checkFences() {
  // Types cost seconds and fences need none.
  const quick = new ESLint({
    cwd: root,
    overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
  });
  const typed = new ESLint({ cwd: root });
  const all = plants();
  const verdicts = [await prove(typed, floatingPromise)];
  for (const plant of all) verdicts.push(await prove(quick, plant));
  return { planted: all.length + 1, holes: verdicts.filter((verdict) => verdict !== undefined) };
}

if (import.meta.filename === process.argv[1]) {
  const { planted, holes } = await checkFences();
  for (const hole of holes) console.error(hole);
  console.log(`${planted - holes.length} fences hold, ${holes.length} do not`);
  process.exitCode = holes.length === 0 ? 0 : 1;
}
