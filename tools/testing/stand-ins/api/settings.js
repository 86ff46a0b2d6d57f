import path from 'node:path';

/** Stands in for the schema of the settings: it knows one bad value. */
export function readDemonstrationConfiguration(environment) {
  const port = environment['PORT'] ?? '3000';
  if (!/^\d+$/.test(port)) {
    const error = new Error('PORT is not usable: give a whole number from 1 to 65535.');
    error.name = 'UnusableSettings';
    throw error;
  }
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: Number(port),
    publicUrl: environment['PUBLIC_URL'],
    dataDir: path.resolve(environment['DATA_DIR'] ?? 'data'),
  };
}
