import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity that is written through TypeORM, beside the record's own. */
export const entities: readonly EntityTarget<ObjectLiteral>[] = [];
