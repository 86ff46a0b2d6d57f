// Stands in for the operator's command line.
const [noun, verb] = process.argv.slice(2);
if (noun === 'founding' && verb === 'open') {
  process.stdout.write(`${JSON.stringify({ code: 'ONCE-ONLY' })}\n`);
} else {
  const told = Object.keys(process.env).filter((name) => name.startsWith('DATABASE_'));
  process.stdout.write(`${noun} ${verb} with ${told.sort().join(' ')}\n`);
  process.exitCode = noun === 'fail' ? 3 : 0;
}
