/** A short name for the address of an organisation, from its full name: "OCMW Gent" gives "ocmw-gent". Empty when no letter or figure is left. */
export const shortNameOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
