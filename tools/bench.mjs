import { bootstrap } from './bootstrap/bootstrap.mjs';

// `npm run bench -- <name>`
await bootstrap('../bench/run.mjs');
