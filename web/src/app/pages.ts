import { identityPages } from './identity/identity.pages';
import type { Page } from './shell/page/page';

/** Every page inside the frame, by noun. A noun adds its list here; routes and navigation follow from it. */
export const pages: readonly Page[] = [...identityPages];
