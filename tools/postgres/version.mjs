/** The major version of the PostgreSQL that package.json pins. */
export const MAJOR = '18';
