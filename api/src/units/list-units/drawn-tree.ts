import type { UnitView } from '@weerbaar/contracts';
import { inTreeOrder } from './list-units.query';

const byName = new Intl.Collator('nl-BE', { numeric: true });

/** Units in the order in which they are shown: each before those below it, siblings by name. */
export const drawnTree = (units: readonly UnitView[]): UnitView[] => inTreeOrder(units, byName);
