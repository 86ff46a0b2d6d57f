import type { BodyKind } from '../../law';

/**
 * Kinds of legal person. Federal and federated bodies and emergency zones are types of the sector
 * of public administration by themselves; local authorities are not (Belgian law, Art. 3 §3 3°),
 * so that only an activity or an identification brings them in.
 */
export const bodies: readonly BodyKind[] = [
  { code: 'private', group: 'private', type: null },
  { code: 'municipality', group: 'local', type: null },
  { code: 'public-welfare-centre', group: 'local', type: null },
  { code: 'province', group: 'local', type: null },
  { code: 'intermunicipal-association', group: 'local', type: null },
  { code: 'autonomous-municipal-company', group: 'local', type: null },
  { code: 'welfare-association', group: 'local', type: null },
  { code: 'police-zone', group: 'local', type: null },
  { code: 'emergency-zone', group: 'emergency', type: 'public-emergency-zone' },
  { code: 'federal-body', group: 'federal', type: 'public-federal' },
  { code: 'federated-body', group: 'federated', type: 'public-federated' },
  { code: 'other-public-body', group: 'other-public', type: null },
];
