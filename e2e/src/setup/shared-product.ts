import type { ServedProduct } from '../served-product';

/** The one product that all files of tests share; it lives in the process that runs them all. */
export const shared = globalThis as typeof globalThis & { weerbaar?: ServedProduct };
