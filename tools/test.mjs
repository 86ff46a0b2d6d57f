import { bootstrap } from './bootstrap/bootstrap.mjs';

// `npm test`
await bootstrap('run-tests.mjs');
