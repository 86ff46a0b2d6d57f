import type { AttachmentQuery } from '@weerbaar/contracts';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { visibleSubject } from '../attachment-subject';
import { addedDay, AttachmentJson, attachmentJson } from '../attachment-view';

const Row = z.object({ attachments: z.array(AttachmentJson) });

/** The files of a subject, oldest first: one row, none when the subject does not exist for the asker. */
export function listAttachments(
  asker: Asker,
  asked: AttachmentQuery,
): Question<z.infer<typeof Row>> {
  return question(
    sql`
    select coalesce((
             select json_agg(${attachmentJson(asker)} order by a.added_at, a.id)
               from attachment a
               join file f on f.tenant_id = a.tenant_id and f.sha256 = a.sha256
              where a.tenant_id = ${asker.tenantId} and ${hangsOn(asked)} and a.removed_at is null and ${addedDay} <= v.horizon), '[]') as attachments
      from (${visibleSubject(asker, asked)}) v`,
    Row,
  );
}

function hangsOn({ subject, id }: AttachmentQuery): SqlFragment {
  switch (subject) {
    case 'assessment':
      return sql`a.assessment_id = ${id}`;
    case 'landmark':
      return sql`a.landmark_id = ${id}`;
    case 'classification':
      return sql`a.classification_id = ${id}`;
    case 'duty':
      return sql`a.duty_id = ${id}`;
    case 'incident':
      return sql`a.incident_id = ${id}`;
    case 'training':
      return sql`a.training_id = ${id}`;
    case 'corrective-action':
      return sql`a.corrective_action_id = ${id}`;
    case 'decision':
      return sql`a.budget_decision_id = ${id}`;
    case 'commitment':
      return sql`a.commitment_id = ${id}`;
    case 'expense':
      return sql`a.expense_id = ${id}`;
    case 'unit':
      return sql`a.unit_id = ${id} and num_nonnulls(a.assessment_id, a.landmark_id, a.classification_id, a.duty_id, a.incident_id,
                                                    a.training_id, a.corrective_action_id, a.budget_decision_id, a.commitment_id, a.expense_id) = 0`;
  }
}
