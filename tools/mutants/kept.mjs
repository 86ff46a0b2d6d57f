import { ofApi, within } from './mutant.mjs';

const record = [ofApi(['record/record'])];
const bytes = [{ project: 'libs/ledger', specs: [] }, ...record];
const files = [ofApi(['local-file-store', 'attachments/attachments'])];

/** What is kept for good: the events of the record, and files. @type {import('./mutant.mjs').Handmade[]} */
export const kept = [
  ...within('api/src/platform/database/transaction.ts', record, [
    ['an event is not kept', '${Buffer.from(eventBytes(event))}', "${Buffer.from('{}')}"],
    [
      'an event tells another moment than its row',
      '${this.now}, ${event.actorKind}',
      '${new Date(this.now.getTime() + 1)}, ${event.actorKind}',
    ],
    [
      'an event is of no unit',
      '${event.unitId}, ${event.schemaVersion}',
      '${null}, ${event.schemaVersion}',
    ],
    ['an event is of nobody', '${event.actorId}, ${event.action}', '${null}, ${event.action}'],
    ['nobody waits for what was sent', '[...this.sent, this.connection', '[this.connection'],
    [
      'what is personal is kept beside no event',
      'if (personal.length > 0) {',
      'if (personal.length < 0) {',
    ],
    ['what is personal stands in the event', 'happening.personal ?? [],', '[],'],
    ['every part is the first', 'part: happening.part ?? 1', 'part: 1'],
    ['every part is the last', 'parts: happening.parts ?? 1', 'parts: 1'],
  ]),
  ...within('libs/ledger/src/event-bytes.ts', bytes, [
    ['the bytes leave out the organisation', '      tenantId: event.tenantId,\n', ''],
    ['the bytes leave out who did it', '      actorId: event.actorId,\n', ''],
    ['the bytes leave out what was before', '      before: event.before,\n', ''],
    ['the bytes leave out what came after', '      after: event.after,\n', ''],
    ['the bytes leave out the unit', '      unitId: event.unitId,\n', ''],
    ['the bytes leave out when', '      recordedAt: event.recordedAt,\n', ''],
    ['the bytes leave out the part', '      part: event.part,\n', ''],
    [
      'a leaf is the hash of the bytes alone',
      'sha256(concatenate(Uint8Array.of(0), bytes))',
      'sha256(bytes)',
    ],
    ['bytes in another form are an event', 'sameBytes(eventBytes(value), bytes) ?', 'true ?'],
    [
      'a part may come after the last',
      "(value['part'] as number) <= (value['parts'] as number)",
      'true',
    ],
  ]),
  ...within('libs/ledger/src/event-discrepancies.ts', bytes, [
    [
      'an altered subject is not told',
      'subjectId: (event) => event.subject.id,',
      'subjectId: (event) => event.subject.type,',
    ],
    ['a column is not compared', '  actorKind: (event) => event.actorKind,\n', ''],
    ['decimals of a moment do not count', "(match[2] ?? '').replace(/0+$/, '')", "''"],
  ]),
  ...within('api/src/platform/storage/local-file-store.ts', files, [
    ['bytes are not on the disk when they are acknowledged', 'await target.sync();', ''],
    [
      'a name is not on the disk when it is acknowledged',
      'await this.disk.syncFolder(folder);\n',
      '',
    ],
    [
      'a folder is not on the disk when it is acknowledged',
      'await this.disk.syncFolder(this.root);\n',
      '',
    ],
    [
      'a name comes before its bytes',
      'await this.place(arrived, file);\n      return file;',
      'void this.place(arrived, file);\n      return file;',
    ],
    ['a file may be larger than allowed', 'if (size > most) throw', 'if (size > most * 2) throw'],
    ['damage looks complete', 'if (!hash.digest().equals(sha256))', 'if (hash === undefined)'],
    ['a file of another size is opened', 'if (facts?.size !== size)', 'if (facts === undefined)'],
    ['what is left behind stays', 'for (const file of laid) await this.disk.remove(file);', ''],
    [
      'what is arriving is swept away',
      'facts.changedAt.getTime() < before',
      'facts.changedAt.getTime() > before',
    ],
  ]),
];
