import type { ContactPlan } from '../demonstration';

const contact = (
  plan: Partial<ContactPlan> & Pick<ContactPlan, 'key' | 'crisisRole'>,
): ContactPlan => ({
  unit: 'groep',
  name: '',
  organisation: '',
  decides: '',
  level: 1,
  workPhone: '',
  privatePhone: '',
  outsideEmail: '',
  ...plan,
});

/** Who is called in a crisis. Names, numbers and addresses are invented; those of authorities are left out on purpose. */
export const contacts: readonly ContactPlan[] = [
  contact({
    key: 'crisis-manager',
    person: 'ciso',
    crisisRole: 'Crisismanager cyber',
    decides: 'Diensten afschakelen; het noodplan starten; wie gemeld wordt.',
    privatePhone: '+32 400 00 00 01',
    outsideEmail: 'crisis.ciso@example.net',
  }),
  contact({
    key: 'management',
    person: 'management',
    crisisRole: 'Directie van wacht',
    decides: 'Uitgaven zonder bestelbon; sluiten van loketten; woord naar de pers.',
    level: 2,
    privatePhone: '+32 400 00 00 02',
    outsideEmail: 'crisis.directie@example.net',
  }),
  contact({
    key: 'digipolis',
    unit: 'digipolis',
    person: 'lead-digipolis',
    crisisRole: 'Hoofd herstel IT',
    decides: 'Volgorde van herstel binnen de afgesproken lijst.',
    privatePhone: '+32 400 00 00 03',
  }),
  contact({
    key: 'incident-response',
    name: 'Wachtdienst incidentrespons',
    organisation: 'Leverancier van incidentrespons (verzonnen)',
    crisisRole: 'Forensisch onderzoek',
    level: 2,
    workPhone: '+32 400 00 00 04',
    outsideEmail: 'wacht@example.net',
  }),
  contact({
    key: 'spokesperson',
    name: 'Woordvoering van wacht',
    organisation: 'Groep stad',
    crisisRole: 'Woordvoering',
    decides: 'Tekst voor burgers, na akkoord van de directie.',
    level: 3,
    privatePhone: '+32 400 00 00 05',
  }),
];
