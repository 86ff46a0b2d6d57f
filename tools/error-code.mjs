/**
 * What the operating system or the database calls an error.
 * @param {unknown} error
 * @returns {string | undefined} such as ENOENT or 28P01
 */
export function errorCode(error) {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}
