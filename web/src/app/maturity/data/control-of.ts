/** The control that a safeguard belongs to: its code up to the first point, as CIS numbers them. */
export const controlOf = (safeguardCode: string): string =>
  safeguardCode.split('.')[0] ?? safeguardCode;
