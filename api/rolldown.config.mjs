import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const workspace = fileURLToPath(new URL('..', import.meta.url));

/** Own code is bundled; packages stay outside, but for the decorator helpers that no package provides at run time. */
const isPackage = (id) =>
  !id.startsWith('.') &&
  !id.startsWith('/') &&
  !id.startsWith('\0') &&
  !id.startsWith('@weerbaar/') &&
  !id.startsWith('@oxc-project/runtime');

export default defineConfig({
  cwd: workspace,
  input: {
    main: 'api/src/main.ts',
    migrate: 'api/src/migrate.ts',
    cli: 'api/src/cli.ts',
    demo: 'api/src/demo.ts',
    // tools/serve.mjs checks every setting with it before it starts anything
    settings: 'api/src/platform/config/read-configuration.ts',
  },
  platform: 'node',
  tsconfig: 'api/tsconfig.json',
  external: isPackage,
  output: {
    dir: 'dist/api',
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    cleanDir: true,
    keepNames: true,
  },
});
