import { bootstrap } from './bootstrap/bootstrap.mjs';

// `npm start`
await bootstrap('serve.mjs');
