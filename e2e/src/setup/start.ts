import { ServedProduct } from '../served-product';
import { shared } from './shared-product';

/** One product with the demonstration for every file of tests: starting one takes longer than most journeys. */
export default async function start(): Promise<void> {
  shared.weerbaar = await ServedProduct.start();
  process.env['WEERBAAR_URL'] = shared.weerbaar.url;
}
