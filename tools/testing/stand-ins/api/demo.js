// Stands in for the loader of the demonstration.
if (!process.env['DATABASE_OPERATOR_URL']) process.exit(1);
const signIns = [{ organisation: 'antwerpen', email: 'ciso@example.org', role: 'ciso' }];
process.stdout.write(`${JSON.stringify({ loaded: true, signIns })}\n`);
