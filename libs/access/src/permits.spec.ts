import fc from 'fast-check';
import { permits, permittingGrants } from './permits';
import { may, permissions, type Permission } from './permissions';
import { reaches } from './reach';
import { roles } from './role';

const lineage = ['library', 'city', 'group'];
const grants = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    unitId: fc.constantFrom('library', 'city', 'group', 'police'),
  }),
);
const someone = fc.constantFrom(...(Object.keys(permissions) as Permission[]));

describe('grants on a tree', () => {
  it('reach the unit they are given on and those below it', () => {
    const lead = [{ role: 'unit-lead', unitId: 'city' }] as const;
    expect(permits(lead, 'assessment.record', ['library', 'city', 'group'])).toBe(true);
    expect(permits(lead, 'assessment.record', ['city', 'group'])).toBe(true);
    expect(permits(lead, 'assessment.record', ['group'])).toBe(false);
    expect(permits(lead, 'assessment.record', ['police', 'group'])).toBe(false);
  });

  it('on a branch give no say over the whole organisation', () => {
    const branch = [{ role: 'administrator', unitId: 'city' }] as const;
    expect(permits(branch, 'grant.give', lineage)).toBe(false);
    expect(permits(branch, 'unit.change', lineage)).toBe(true);
    expect(permits([{ role: 'administrator', unitId: 'group' }], 'grant.give', lineage)).toBe(true);
  });

  it('anywhere open what belongs to everyone', () => {
    expect(permits([{ role: 'management', unitId: 'police' }], 'landmark.read', lineage)).toBe(
      true,
    );
    expect(permits([], 'landmark.read', lineage)).toBe(false);
  });

  it('never permit what their role does not carry, nor outside the lineage', () => {
    fc.assert(
      fc.property(grants, someone, (held, permission) => {
        for (const grant of permittingGrants(held, permission, lineage)) {
          expect(may(grant.role, permission)).toBe(true);
          if (reaches[permission] !== 'anywhere') expect(lineage).toContain(grant.unitId);
          if (reaches[permission] === 'root') expect(grant.unitId).toBe('group');
        }
      }),
    );
  });

  it('permit no less when one is added', () => {
    fc.assert(
      fc.property(grants, grants, someone, (held, added, permission) => {
        fc.pre(permits(held, permission, lineage));
        expect(permits([...added, ...held], permission, lineage)).toBe(true);
      }),
    );
  });

  it('permit nothing on a unit that does not exist', () => {
    fc.assert(
      fc.property(grants, someone, (held, permission) => {
        fc.pre(reaches[permission] !== 'anywhere');
        expect(permits(held, permission, [])).toBe(false);
      }),
    );
  });
});
