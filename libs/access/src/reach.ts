import type { Permission } from './permissions';

/**
 * How far a grant of the role must reach:
 * - `anywhere`: any active grant will do, for what belongs to everyone in the organisation;
 * - `root`: the role must be granted on the root, since the thing touches the whole organisation;
 * - `unit`: the role must be granted on the unit in question or on one above it.
 */
export type Reach = 'anywhere' | 'root' | 'unit';

/**
 * The reach of every permission. What hangs on a unit is `unit`, and what hangs on no unit in
 * particular (the file of a landmark, the event of a sign-in) counts as hanging on the root.
 */
export const reaches = {
  'session.self': 'anywhere',

  'organisation.read': 'anywhere',
  'organisation.update': 'root',

  'person.read': 'root',
  'person.invite': 'root',
  'person.update': 'root',
  'person.deactivate': 'root',
  // An administrator of a branch could otherwise grant himself what he lacks elsewhere.
  'grant.give': 'root',
  'grant.revoke': 'root',

  'unit.read': 'unit',
  // The unit in question is the parent that receives the new one.
  'unit.create': 'unit',
  // A move needs it on the unit and on both parents.
  'unit.change': 'unit',

  'framework.read': 'anywhere',
  'score.read': 'unit',
  'score.export': 'unit',

  'assessment.record': 'unit',
  'assessment.import': 'unit',
  'responsibility.set': 'unit',
  'target.set': 'unit',
  'weight.set': 'root',

  // The unit in question is the legal entity.
  'duty.read': 'unit',
  'classification.record': 'unit',
  'duty.record': 'unit',
  'crosswalk.change': 'root',

  // The register tells the organisation's story; every reader's trend shows the same events.
  'landmark.read': 'anywhere',
  'landmark.edit': 'root',

  // An incident hangs on the unit where it was opened and on every entity that it touches.
  'incident.read': 'unit',
  'incident.report': 'unit',

  'service.read': 'anywhere',
  // The unit in question is the one that answers for the service.
  'service.record': 'unit',
  // Whoever answers for a unit sees those above it as well: it is them that he calls.
  'contact.read': 'unit',
  'contact.reveal': 'unit',
  'contact.edit': 'unit',
  // One rule for the clocks of everybody.
  'escalation.edit': 'root',
  // The envelope is the whole organisation's, and so is the programme that it pays for.
  'budget.read': 'root',
  'budget.record': 'root',
  'initiative.read': 'root',
  'initiative.edit': 'root',

  // The unit in question is the one where the incident was opened.
  'status.publish': 'unit',

  'attachment.read': 'unit',
  'attachment.add': 'unit',
  'attachment.remove': 'unit',

  'activity.read': 'unit',
} as const satisfies Record<Permission, Reach>;

/** The permissions whose check needs a unit to check against. */
export type UnitPermission = {
  [P in Permission]: (typeof reaches)[P] extends 'unit' ? P : never;
}[Permission];
