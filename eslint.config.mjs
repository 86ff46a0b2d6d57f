import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { explainedDisable } from './tools/lint/explained-disable.mjs';
import { bansOf, restrictedDynamicImports, restrictedImports } from './tools/lint/fence.mjs';
import { ROOMS } from './tools/lint/rooms.mjs';
import { stayInside } from './tools/lint/stay-inside.mjs';
import { noEnvironment, noExportStar, noInterpolatedSql } from './tools/lint/syntax.mjs';
import { wordlessTemplate } from './tools/lint/wordless-template.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const SPECS = ['**/*.spec.ts', '**/*.spec.mjs', '**/*.e2e.ts'];
/** Specs, and what they share: they may reach further than the product. */
const TESTS = [...SPECS, '**/src/testing/**/*.ts'];
const BROWSER = ['web', 'libs/ui', 'libs/charts'];
const inFolders = (folders, ending) => folders.map((folder) => `${folder}/**/*.${ending}`);

const weerbaar = {
  rules: {
    'explained-disable': explainedDisable,
    'stay-inside': stayInside,
    'wordless-template': wordlessTemplate,
  },
};

/** One fence for a room's code and one for its specs: a rule's options do not add up. */
const fences = ROOMS.flatMap((room) =>
  [false, true].map((spec) => {
    const bans = bansOf(room, spec);
    const everywhere = [noExportStar, ...restrictedDynamicImports(bans)];
    const product = spec || room.supports ? [] : [...noInterpolatedSql, ...noEnvironment];
    const outside = [...(room.outside ?? []), ...(spec ? ['tools'] : [])];
    return {
      name: `weerbaar/fence/${room.folder}${spec ? '/specs' : ''}`,
      files: spec ? TESTS.map((glob) => `${room.folder}/${glob}`) : [`${room.folder}/**/*.ts`],
      ignores: spec ? [] : TESTS,
      rules: {
        'no-restricted-imports': ['error', restrictedImports(bans)],
        'no-restricted-syntax': ['error', ...everywhere, ...product],
        'weerbaar/stay-inside': ['error', { root, folder: room.folder, except: outside }],
      },
    };
  }),
);

export default defineConfig(
  { ignores: ['dist/**', 'data/**', 'tmp/**', '.cache/**', '.nx/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { weerbaar } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', noExportStar, ...noInterpolatedSql],
      'weerbaar/explained-disable': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Options of a library are often a class to TypeScript and a literal to everybody else.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // The compiler's own check of these files (tools/tsconfig.json) knows Node's globals.
    files: ['**/*.mjs'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: [...inFolders(BROWSER, 'ts')],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: {
      // Here a room's tsconfig.json is the product without its specs.
      parserOptions: {
        projectService: false,
        project: BROWSER.map((folder) => `${folder}/tsconfig.spec.json`),
      },
    },
  },
  {
    files: [...inFolders(BROWSER, 'html')],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: { 'weerbaar/wordless-template': 'error' },
  },
  {
    // The page that the browser shows before, or without, the product.
    files: ['web/src/index.html'],
    rules: { 'weerbaar/wordless-template': 'off' },
  },
  ...fences,
  {
    // The one reader of the environment.
    files: ['api/src/platform/config/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noExportStar,
        ...noInterpolatedSql,
        ...restrictedDynamicImports(
          bansOf(
            ROOMS.find((room) => room.folder === 'api'),
            false,
          ),
        ),
      ],
    },
  },
  {
    files: ['api/src/platform/**/*.ts'],
    ignores: TESTS,
    rules: { 'weerbaar/stay-inside': ['error', { root, folder: 'api/src/platform', except: [] }] },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Texts, frozen SQL and the list of what a room offers are data: their length says nothing about their clarity.
    files: [
      'libs/contracts/src/index.ts',
      'libs/phrases/src/**/*.ts',
      'libs/catalogue/src/cis-8.1/**/*.ts',
      'libs/obligations/src/*/{texts,data}/**/*.ts',
      'migrations/**/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
);
