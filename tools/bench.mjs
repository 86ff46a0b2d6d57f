import { bootstrap } from './bootstrap/bootstrap.mjs';

// `npm run bench`, or `npm run bench -- door recording`
await bootstrap('run-benches.mjs');
