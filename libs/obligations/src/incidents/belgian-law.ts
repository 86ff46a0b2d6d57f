import { belgianClocks } from '../clocks/belgian-clocks';
import { brusselsZone } from '../clocks/wall-clock';
import type { Law } from './incident-command';

/** The law for an entity in Belgium, as the product knows it; hand this to `decide`. */
export const belgianLaw: Law = { clocks: belgianClocks, zone: brusselsZone };
