import api from '../api/rolldown.config.mjs';

/** The benches run the api's own code, built as the api is. */
export default {
  ...api,
  tsconfig: 'bench/tsconfig.json',
  input: {
    door: 'bench/src/door.bench.ts',
    dashboard: 'bench/src/dashboard.bench.ts',
    import: 'bench/src/import.bench.ts',
    request: 'bench/src/request.bench.ts',
    'product-server': 'bench/src/request/product-server.ts',
    'bare-server': 'bench/src/request/bare-server.ts',
    tenants: 'bench/src/tenants.bench.ts',
    recording: 'bench/src/recording.bench.ts',
    known: 'bench/src/known.bench.ts',
    duties: 'bench/src/duties.bench.ts',
    planner: 'bench/src/planner.bench.ts',
    'status-page': 'bench/src/status-page.bench.ts',
  },
  output: { ...api.output, dir: 'dist/bench' },
};
