import type { TenantId } from '@weerbaar/kernel';

/**
 * The name of an organisation's log, which every checkpoint carries and every signature is made under: by it a checkpoint of
 * one organisation is told from that of another.
 */
export const recordOrigin = (tenantId: TenantId): string => `weerbaar/${tenantId}`;
