import { shared } from './shared-product';

/** Ends what start.ts started, and takes its data away. */
export default async function stop(): Promise<void> {
  await shared.weerbaar?.remove();
}
