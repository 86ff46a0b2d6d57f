import { may, mayAny, permissions, type Permission } from './permissions';
import { reaches, type Reach } from './reach';
import { isRole, roles, type Role } from './role';

const all = Object.keys(permissions) as Permission[];
const carriedBy = (role: Role) => all.filter((permission) => may(role, permission));

const reading: Permission[] = [
  'session.self',
  'organisation.read',
  'unit.read',
  'framework.read',
  'score.read',
  'score.export',
  'duty.read',
  'landmark.read',
  'service.read',
  'attachment.read',
];

describe('the table of permissions', () => {
  it('gives every role what every reader needs', () => {
    for (const role of roles) expect(carriedBy(role)).toEqual(expect.arrayContaining(reading));
  });

  it('gives management reading and nothing else, the money included', () => {
    expect(carriedBy('management').sort()).toEqual(
      [
        ...[...reading, 'incident.read', 'contact.read', 'contact.reveal'],
        ...['budget.read', 'initiative.read'],
      ].sort(),
    );
  });

  it('gives the auditor incidents, money, people and activity to read besides', () => {
    expect(carriedBy('auditor').sort()).toEqual(
      [
        ...[...reading, 'incident.read', 'budget.read', 'initiative.read'],
        ...['person.read', 'activity.read'],
      ].sort(),
    );
  });

  it('keeps scoring away from the administrator', () => {
    const scoring: Permission[] = [
      'assessment.record',
      'assessment.import',
      'responsibility.set',
      'target.set',
      'classification.record',
      'duty.record',
      'attachment.add',
    ];
    expect(scoring.filter((permission) => may('administrator', permission))).toEqual([]);
  });

  it('lets only the CISO and unit leads score, and only the CISO set targets and responsibilities', () => {
    const holders = (permission: Permission) => roles.filter((role) => may(role, permission));
    expect(holders('assessment.record')).toEqual(['ciso', 'unit-lead']);
    expect(holders('assessment.import')).toEqual(['ciso', 'unit-lead']);
    expect(holders('target.set')).toEqual(['ciso']);
    expect(holders('weight.set')).toEqual(['ciso']);
    expect(holders('responsibility.set')).toEqual(['ciso']);
    expect(holders('classification.record')).toEqual(['ciso']);
    expect(holders('duty.record')).toEqual(['ciso']);
    expect(holders('crosswalk.change')).toEqual(['ciso']);
    expect(holders('landmark.edit')).toEqual(['ciso', 'programme-office']);
    expect(holders('incident.report')).toEqual(['ciso', 'unit-lead']);
    expect(holders('service.record')).toEqual(['ciso', 'unit-lead']);
    expect(holders('contact.edit')).toEqual(['ciso', 'unit-lead']);
    expect(holders('contact.reveal')).toEqual(['ciso', 'unit-lead', 'management']);
    expect(holders('escalation.edit')).toEqual(['ciso']);
    expect(holders('budget.record')).toEqual(['programme-office']);
    expect(holders('initiative.edit')).toEqual(['ciso', 'programme-office']);
    expect(holders('status.publish')).toEqual(['ciso']);
  });

  it('leaves the handing out of access to administrators', () => {
    for (const permission of all.filter((name) => name.startsWith('grant.'))) {
      expect(permissions[permission]).toEqual(['administrator']);
    }
  });

  it('names each permission as noun and verb and each role once', () => {
    for (const permission of all) {
      expect(permission).toMatch(/^[a-z]+\.[a-z]+$/);
      expect(new Set(permissions[permission]).size).toBe(permissions[permission].length);
      expect(permissions[permission].every(isRole)).toBe(true);
    }
  });

  it('states a reach for each permission', () => {
    expect(Object.keys(reaches).sort()).toEqual([...all].sort());
  });

  it('binds whatever hangs on a unit to that unit, and leaves only shared words to everyone', () => {
    const reaching = (reach: Reach) => all.filter((permission) => reaches[permission] === reach);
    expect(reaching('anywhere')).toEqual([
      'session.self',
      'organisation.read',
      'framework.read',
      'landmark.read',
      'service.read',
    ]);
    const nouns = (reach: Reach) => [...new Set(reaching(reach).map((name) => name.split('.')[0]))];
    expect(nouns('root')).toEqual([
      'organisation',
      'person',
      'grant',
      'weight',
      'crosswalk',
      'landmark',
      'escalation',
      'budget',
      'initiative',
    ]);
    expect(nouns('unit')).toEqual([
      'unit',
      'score',
      'assessment',
      'responsibility',
      'target',
      'duty',
      'classification',
      'incident',
      'service',
      'contact',
      'status',
      'attachment',
      'activity',
    ]);
    const both = nouns('root').filter((noun) => nouns('unit').includes(noun));
    expect(both).toEqual([]);
  });

  it('gives nothing to nobody', () => {
    for (const permission of all) expect(mayAny([], permission)).toBe(false);
    expect(mayAny(['management', 'unit-lead'], 'assessment.record')).toBe(true);
  });
});
