import type { AddAttachment, AttachmentView } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import type { KeptFile } from '../../platform/storage/file-store';
import { findSubject, type Subject } from '../attachment-subject';
import { AttachmentJson, attachmentJson } from '../attachment-view';

/** Whether the subject exists for this person (404) and whether he may hang a file on it (403). */
export function assertAddable(subject: Subject | undefined): Subject {
  if (subject === undefined) return refuse(problems.notFound);
  return subject.addable ? subject : refuse(problems.notAllowed);
}

/** Hangs a file on a score, an event, a classification, a duty, an incident, money or a unit. The content is on the disk by then, for good. */
export async function addAttachment(
  tx: Transaction,
  caller: Caller,
  asked: AddAttachment,
  name: string,
  file: KeptFile,
): Promise<AttachmentView> {
  // Asked again: between the first byte and the last somebody may have taken the right away.
  const [found] = await tx.rows(findSubject(caller, asked));
  const { unit_id: unitId } = assertAddable(found);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const idOf = (subject: AddAttachment['subject']): string | null =>
    asked.subject === subject ? asked.id : null;
  await tx.run(sql`
    insert into file (tenant_id, sha256, size, media_type, stored_at)
    values (${tx.tenantId}, ${file.sha256}, ${file.size}, ${file.mediaType}, ${tx.now})
    on conflict (tenant_id, sha256) do nothing`);
  await tx.run(sql`
    insert into attachment (tenant_id, id, sha256, name, note, unit_id, assessment_id, landmark_id, classification_id, duty_id, incident_id,
                            training_id, corrective_action_id, budget_decision_id, commitment_id, expense_id, added_by, added_at)
    values (${tx.tenantId}, ${id}, ${file.sha256}, ${name}, ${asked.note}, ${unitId},
            ${idOf('assessment')}, ${idOf('landmark')}, ${idOf('classification')}, ${idOf('duty')}, ${idOf('incident')},
            ${idOf('training')}, ${idOf('corrective-action')},
            ${idOf('decision')}, ${idOf('commitment')}, ${idOf('expense')},
            ${caller.personId}, ${tx.now})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'attachment.added',
      subject: { type: 'attachment', id },
      unitId,
      before: null,
      after: {
        on: { type: asked.subject, id: asked.id },
        name,
        note: asked.note,
        sha256: file.sha256.toString('hex'),
        size: file.size,
        mediaType: file.mediaType,
      },
      // People's names stand in the names of files.
      personal: ['/after/name', '/after/note'],
    },
  );
  const [view] = await tx.rows(
    question(
      sql`select ${attachmentJson(caller)} as view from attachment a
            join file f on f.tenant_id = a.tenant_id and f.sha256 = a.sha256
           where a.tenant_id = ${tx.tenantId} and a.id = ${id}`,
      z.object({ view: AttachmentJson }),
    ),
  );
  if (view === undefined) throw new Error('the attachment that was just written is not there');
  return view.view;
}
