import { bootstrap } from './bootstrap/bootstrap.mjs';

// `npm run weerbaar -- <noun> <verb>`: only the answer goes to the standard output.
await bootstrap('operate.mjs', (line) => process.stderr.write(`${line}\n`));
