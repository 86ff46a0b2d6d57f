import { z } from 'zod';
import { type Question, question, sql } from '../platform/database/sql';
import { type Asker, horizonOfUnit, mayOnUnit } from '../units/unit-scope';
import { addedDay } from './attachment-view';

const Attachment = z.object({
  unit_id: z.string(),
  name: z.string(),
  note: z.string(),
  sha256: z.instanceof(Buffer),
  size: z.coerce.number(),
  media_type: z.string(),
  removable: z.boolean(),
  subject_type: z.enum([
    'assessment',
    'landmark',
    'classification',
    'duty',
    'incident',
    'training',
    'corrective-action',
    'decision',
    'commitment',
    'expense',
    'unit',
  ]),
  subject_id: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

/** An attachment as far as the asker may see it and what it hangs on: without a row it does not exist for him. */
export function findAttachment(asker: Asker, id: string): Question<Attachment> {
  return question(
    sql`
    select a.unit_id, a.name, a.note, f.sha256, f.size, f.media_type,
           ${mayOnUnit(asker, 'attachment.remove', sql`a.unit_id`)} as removable,
           case when a.assessment_id is not null then 'assessment' when a.landmark_id is not null then 'landmark'
                when a.classification_id is not null then 'classification' when a.duty_id is not null then 'duty'
                when a.incident_id is not null then 'incident' when a.training_id is not null then 'training'
                when a.corrective_action_id is not null then 'corrective-action'
                when a.budget_decision_id is not null then 'decision' when a.commitment_id is not null then 'commitment'
                when a.expense_id is not null then 'expense' else 'unit' end as subject_type,
           coalesce(a.assessment_id, a.landmark_id, a.classification_id, a.duty_id, a.incident_id, a.training_id,
                    a.corrective_action_id, a.budget_decision_id, a.commitment_id, a.expense_id, a.unit_id) as subject_id
      from attachment a
      join file f on f.tenant_id = a.tenant_id and f.sha256 = a.sha256
      left join assessment s on s.tenant_id = a.tenant_id and s.id = a.assessment_id
      left join landmark l on l.tenant_id = a.tenant_id and l.id = a.landmark_id
      left join mandate_training t on t.tenant_id = a.tenant_id and t.id = a.training_id
      left join corrective_step p on p.tenant_id = a.tenant_id and p.action_id = a.corrective_action_id and p.number = 1
      left join classification c on c.tenant_id = a.tenant_id and c.id = a.classification_id
     where a.tenant_id = ${asker.tenantId} and a.id = ${id} and a.removed_at is null and l.removed_at is null and t.removed_at is null
       and (num_nonnulls(a.budget_decision_id, a.commitment_id, a.expense_id) = 0 or ${mayOnUnit(asker, 'budget.read', sql`a.unit_id`)})
       and (a.incident_id is null or ${mayOnUnit(asker, 'incident.read', sql`a.unit_id`)})
       and greatest(${addedDay}, s.effective_on, l.on_date, c.effective_on, t.on_date, p.on_date) <= ${horizonOfUnit(asker, 'attachment.read', sql`a.unit_id`)}`,
    Attachment,
  );
}
