/** The SQLSTATE of a database error, '' for anything else. TypeORM keeps the driver's error inside its own. */
export function sqlState(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return sqlState(error.driverError);
  return 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : '';
}
