import { createServer } from 'node:http';
import pg from 'pg';

// Stands in for the server: it tells what it was told, and finishes what is in flight.
const database = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
database.on('error', () => {});
const server = createServer(async (request, response) => {
  if (request.url === '/slow') await new Promise((resolve) => setTimeout(resolve, 700));
  const { rows } = await database.query(
    'select current_user as login, count(*)::int as starts from start',
  );
  response.setHeader('connection', 'close');
  response.end(JSON.stringify({ ...rows[0], pid: process.pid, told: Object.keys(process.env) }));
});
server.listen(Number(process.env['PORT']), process.env['HOST'] ?? '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
