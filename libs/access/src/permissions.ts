import { roles, type Role } from './role';

// An auditor reads scores too: what he must not see is kept from him by his grant, not by his role.
const readers = roles;
const scorers = ['ciso', 'unit-lead'] as const satisfies readonly Role[];

/**
 * Who may do what. The one table: routes declare a permission of it, and screens leave out what it
 * refuses. The administrator records nothing, so that whoever hands out access cannot quietly make
 * the scores as well.
 */
export const permissions = {
  'session.self': roles,

  'organisation.read': readers,
  'organisation.update': ['administrator'],

  // The CISO and the auditor must be able to tell who may score; the others need no list of people.
  'person.read': ['administrator', 'ciso', 'auditor'],
  'person.invite': ['administrator'],
  'person.update': ['administrator'],
  'person.deactivate': ['administrator'],
  'grant.give': ['administrator'],
  'grant.revoke': ['administrator'],

  'unit.read': readers,
  'unit.create': ['administrator', 'ciso'],
  // Rename, move, archive, weight, legal entity, assesses itself.
  'unit.change': ['administrator', 'ciso'],

  'framework.read': readers,
  'score.read': readers,
  'score.export': readers,

  'assessment.record': scorers,
  'assessment.import': scorers,
  // Who provides for whom, and how far everyone must come, is the programme's choice, not the unit's.
  'responsibility.set': ['ciso'],
  'target.set': ['ciso'],
  // What counts for how much, for everybody at once.
  'weight.set': ['ciso'],

  'duty.read': readers,
  // What an entity is under the law, and which duties it claims to meet, is answered for by the CISO alone.
  'classification.record': ['ciso'],
  'duty.record': ['ciso'],
  // What speaks about which duty changes the readings of every entity at once.
  'crosswalk.change': ['ciso'],

  'landmark.read': readers,
  'landmark.edit': ['ciso', 'programme-office'],

  // What went wrong, and what is said of it to whom, is for who answers for it.
  'incident.read': ['ciso', 'unit-lead', 'management', 'auditor'],
  'incident.report': ['ciso', 'unit-lead'],

  // Services lean on each other across units, so everybody sees the register; a unit keeps its own.
  'service.read': readers,
  'service.record': ['ciso', 'unit-lead'],
  // Who is called in a crisis; and the numbers of his own that somebody gave for that alone.
  'contact.read': ['administrator', 'ciso', 'unit-lead', 'programme-office', 'management'],
  'contact.reveal': ['ciso', 'unit-lead', 'management'],
  'contact.edit': ['ciso', 'unit-lead'],
  'escalation.edit': ['ciso'],
  // The books of the programme: whoever weighs them reads, and one office keeps them.
  'budget.read': ['ciso', 'programme-office', 'management', 'auditor'],
  'budget.record': ['programme-office'],
  'initiative.read': ['ciso', 'programme-office', 'management', 'auditor'],
  'initiative.edit': ['ciso', 'programme-office'],

  // What everybody in the world can read is let out by the CISO alone.
  'status.publish': ['ciso'],

  'attachment.read': readers,
  'attachment.add': ['ciso', 'unit-lead', 'programme-office'],
  'attachment.remove': ['ciso', 'unit-lead', 'programme-office'],

  'activity.read': ['administrator', 'ciso', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether a role carries a permission, wherever it was granted. */
export const may = (role: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role);

/** Whether one of the roles carries a permission; nobody without a role may do anything. */
export const mayAny = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => may(role, permission));
