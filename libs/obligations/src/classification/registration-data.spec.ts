import type { RegistrationRegime } from './law';
import { beClassification2024 } from './data/be-2024/law';
import {
  changedFields,
  missingFields,
  registrationFaults,
  registrationStanding,
} from './registration-data';

const regimeOf = (code: string): RegistrationRegime => {
  const regime = beClassification2024.registrations.find((one) => one.code === code);
  if (regime === undefined) throw new Error(`no regime ${code}`);
  return regime;
};
const general = regimeOf('general');
const faultOf = (field: string, value: string) =>
  registrationFaults({ [field]: value }, general)[0]?.code;

describe('what is registered', () => {
  it.each([
    '193.191.0.0',
    '193.191.0.0/16',
    '193.191.0.1 - 193.191.0.9',
    '2001:db8::/32',
    '::1',
    '2001:db8:0:0:0:0:0:1',
    '10.0.0.1, 10.0.0.2;\n10.0.1.0/24',
    '',
  ])('takes %j as addresses', (value) => {
    expect(faultOf('ip-ranges', value)).toBeUndefined();
  });

  it.each([
    '193.191.0.300',
    '193.191.0',
    '193.191.0.0/33',
    '193.191.0.0/',
    '01.2.3.4',
    '10.0.0.1 - 2001:db8::1',
    '10.0.0.1-10.0.0.2-10.0.0.3',
    '2001:db8::1::2',
    '1:2:3:4:5:6:7',
    '2001:db8::/129',
    'the network',
  ])('refuses %j as addresses', (value) => {
    expect(faultOf('ip-ranges', value)).toBe('no-address-range');
  });

  it('tells an address for mail and a member state from what is none', () => {
    expect(faultOf('email', 'soc@city.example')).toBeUndefined();
    expect(faultOf('email', 'soc at city')).toBe('no-email');
    expect(faultOf('member-states', 'be, NL')).toBeUndefined();
    expect(faultOf('member-states', 'UK')).toBe('no-member-state');
    expect(faultOf('colour', 'red')).toBe('unknown-field');
  });

  it('is complete once every field is filled, but for what only some have', () => {
    const digital = regimeOf('digital');
    const data = Object.fromEntries(digital.fields.map((field) => [field, 'x']));
    expect(missingFields({ ...data, representative: '' }, digital)).toEqual([]);
    expect(missingFields({ ...data, phone: ' ' }, digital)).toEqual(['phone']);
    expect(missingFields({}, general)).toEqual(general.fields);
  });

  it('names the fields that changed, those that were emptied too', () => {
    expect(changedFields(null, { name: 'City' }, general)).toEqual(['name']);
    expect(changedFields({ name: 'City', phone: '1' }, { name: 'City' }, general)).toEqual([
      'phone',
    ]);
    expect(changedFields({ name: 'City' }, { name: 'City' }, general)).toEqual([]);
  });

  it('owes the authority every change since the last notice, and none before the first', () => {
    const versions = [
      { revision: 1, dueOn: '2025-03-15' },
      { revision: 2, dueOn: '2026-01-19' },
      { revision: 3, dueOn: '2026-01-12' },
    ] as const;
    expect(registrationStanding(versions, [])).toEqual({ registeredOn: null, untold: [] });
    const first = { revision: 1, sentOn: '2025-03-10' } as const;
    expect(registrationStanding(versions, [first])).toEqual({
      registeredOn: '2025-03-10',
      untold: [versions[2], versions[1]],
    });
    const third = { revision: 3, sentOn: '2026-01-15' } as const;
    expect(registrationStanding(versions, [third, first])).toEqual({
      registeredOn: '2025-03-10',
      untold: [],
    });
  });
});
