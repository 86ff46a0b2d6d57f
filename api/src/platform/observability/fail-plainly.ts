/** Ends the process with one line that says what is wrong and what to do; never a stack. */
export function failPlainly(error: unknown): never {
  process.stderr.write(`weerbaar: ${plainly(error)}\n`);
  process.exit(1);
}

function plainly(error: unknown): string {
  if (typeof error === 'string') return error;
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EADDRINUSE':
      return 'the port is in use. What to do: stop the other program, or choose another with PORT.';
    case 'EACCES':
      return 'this port may not be opened. What to do: choose one above 1023 with PORT.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'the database cannot be reached. What to do: check DATABASE_URL and whether the server runs.';
    case '28P01':
    case '28000':
      return 'the database refuses the login. What to do: check the name and password in DATABASE_URL.';
    case '3D000':
      return 'the database does not exist. What to do: create it, or check the name in DATABASE_URL.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
