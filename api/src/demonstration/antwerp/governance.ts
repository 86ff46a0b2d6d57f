import type { EntityPlan, LinkPlan } from '../demonstration';

type Kept = Pick<EntityPlan, 'said' | 'members' | 'registered' | 'corrections'>;

/** What three entities keep beside the states of their duties; names, dates and findings are invented. */
export const kept: Readonly<Record<'digipolis' | 'stad' | 'zorgbedrijf', Kept>> = {
  digipolis: {
    said: [
      {
        duty: 'conformity-assessment',
        status: 'partly',
        owner: 'lead-digipolis',
        dueOn: '2027-04-18',
        route: 'cyfun',
        notes: 'Zelfbeoordeling ingediend; de volledige beoordeling is in voorbereiding.',
      },
      { duty: 'measure-incidents', status: 'met', owner: 'ciso', reviewOn: '2027-01-20' },
      { duty: 'written-policy', status: 'partly', owner: 'lead-digipolis', dueOn: '2026-12-31' },
    ],
    members: [
      {
        member: 'Greet Aerts',
        office: 'Voorzitter',
        from: '2025-01-06',
        trained: [{ on: '2025-05-15', title: 'Cyberrisico voor bestuurders, eerste sessie' }],
      },
      {
        member: 'Hassan El Amrani',
        office: 'Bestuurder',
        from: '2025-01-06',
        trained: [{ on: '2025-05-15', title: 'Cyberrisico voor bestuurders, eerste sessie' }],
      },
      {
        member: 'Lotte Maes',
        office: 'Bestuurder',
        from: '2026-09-01',
        trained: [],
      },
    ],
    registered: {
      regime: 'digital',
      versions: [
        {
          on: '2024-11-25',
          data: {
            name: 'Digipolis Antwerpen',
            sector: 'Digitale infrastructuur en beheer van ICT-diensten',
            'entity-type': 'Aanbieder van beheerde diensten',
            'main-establishment': 'Antwerpen, België',
            address: 'Generaal Armstrongweg 1, 2020 Antwerpen',
            email: 'nis2@digipolis.example',
            phone: '+32 3 000 00 00',
            'member-states': 'BE',
          },
        },
        {
          on: '2026-10-12',
          data: {
            name: 'Digipolis Antwerpen',
            sector: 'Digitale infrastructuur en beheer van ICT-diensten',
            'entity-type': 'Aanbieder van beheerde diensten',
            'main-establishment': 'Antwerpen, België',
            address: 'Generaal Armstrongweg 1, 2020 Antwerpen',
            email: 'meldpunt@digipolis.example',
            phone: '+32 3 000 00 01',
            'member-states': 'BE',
          },
        },
      ],
      sent: [{ revision: 1, on: '2024-12-02', reference: 'illustratief-0001' }],
    },
    corrections: [
      {
        finding: 'Twee beheerders delen nog één account op de back-upserver.',
        foundOn: '2026-03-09',
        duty: 'measure-people-access-assets',
        acts: [
          {
            kind: 'plan',
            on: '2026-03-11',
            measure: 'Persoonlijke beheeraccounts met tweede factor; de gedeelde account sluiten.',
            owner: 'lead-digipolis',
            dueOn: '2026-04-30',
            reason: '',
          },
          { kind: 'carry-out', on: '2026-04-21', retestOn: '2026-05-29' },
          {
            kind: 'retest',
            on: '2026-05-27',
            passed: true,
            note: 'Aanmelden met de oude account mislukt; logboek nagekeken.',
          },
          { kind: 'close', on: '2026-05-28' },
        ],
      },
    ],
  },
  stad: {
    said: [
      {
        duty: 'measure-continuity',
        status: 'partly',
        owner: 'ciso',
        dueOn: '2026-12-31',
        notes: 'Herstelplannen voor de loketten zijn er; die van de sportdienst volgen.',
      },
      {
        duty: 'measure-supply-chain',
        status: 'not-met',
        owner: 'ciso',
        dueOn: '2026-10-31',
        notes: 'Register van leveranciers in opmaak.',
      },
      { duty: 'management-oversight', status: 'partly', owner: 'ciso', reviewOn: '2027-01-15' },
    ],
    members: [
      {
        member: 'Marijke De Vos',
        office: 'Burgemeester',
        from: '2025-01-02',
        trained: [{ on: '2025-06-12', title: 'NIS2 voor mandatarissen' }],
      },
      {
        member: 'Pieter Janssens',
        office: 'Schepen van digitalisering',
        from: '2025-01-02',
        trained: [
          { on: '2025-03-20', title: 'Cyberweerbaarheid, wat een bestuur moet weten' },
          { on: '2026-04-23', title: 'Oefening rond de tafel: een aanval in de nacht' },
        ],
      },
      { member: 'Nadia Benali', office: 'Schepen van financiën', from: '2025-01-02', trained: [] },
      {
        member: 'Jan Willems',
        office: 'Schepen van personeel',
        from: '2025-01-02',
        until: '2026-06-30',
        trained: [{ on: '2025-06-12', title: 'NIS2 voor mandatarissen' }],
      },
    ],
    registered: {
      regime: 'general',
      versions: [
        {
          on: '2025-02-03',
          data: {
            name: 'Stad Antwerpen',
            'company-number': '0207.500.123',
            address: 'Grote Markt 1, 2000 Antwerpen',
            email: 'nis2@antwerpen.example',
            'ip-ranges': '192.0.2.0/24',
            phone: '+32 3 000 00 10',
            sector: 'Overheid',
            'member-states': 'BE',
          },
        },
        {
          on: '2026-11-16',
          data: {
            name: 'Stad Antwerpen',
            'company-number': '0207.500.123',
            address: 'Grote Markt 1, 2000 Antwerpen',
            email: 'nis2@antwerpen.example',
            'ip-ranges': '192.0.2.0/24\n198.51.100.0/25',
            phone: '+32 3 000 00 10',
            sector: 'Overheid',
            'member-states': 'BE',
          },
        },
      ],
      sent: [{ revision: 1, on: '2025-02-17', reference: 'illustratief-0002' }],
    },
    corrections: [
      {
        finding: 'De hersteltest van het personeelssysteem is al achttien maanden niet gebeurd.',
        foundOn: '2026-06-15',
        duty: 'measure-continuity',
        acts: [
          {
            kind: 'plan',
            on: '2026-06-22',
            measure:
              'Een volledige hersteltest op de uitwijkomgeving, met verslag aan het college.',
            owner: 'ciso',
            dueOn: '2026-10-15',
            reason: '',
          },
        ],
      },
      {
        finding: 'Leveranciers met toegang op afstand staan niet in één lijst.',
        foundOn: '2026-10-05',
        duty: 'supplier-weighing',
        acts: [
          {
            kind: 'plan',
            on: '2026-10-08',
            measure: 'Lijst opmaken met de aankoopdienst, toegang per leverancier herbekijken.',
            owner: 'lead-districten',
            dueOn: '2027-01-31',
            reason: '',
          },
        ],
      },
    ],
  },
  zorgbedrijf: {
    // A claim that its safeguards contradict.
    said: [
      {
        duty: 'measure-hygiene',
        status: 'met',
        owner: 'ciso',
        notes: 'Volgens de dienst in orde; de cijfers van de maatregelen zeggen iets anders.',
      },
    ],
    members: [
      { member: 'Ilse Goossens', office: 'Voorzitter', from: '2025-02-01', trained: [] },
      {
        member: 'Tom Peeters',
        office: 'Bestuurder',
        from: '2025-02-01',
        trained: [{ on: '2025-11-06', title: 'Cyberveiligheid in de zorg' }],
      },
    ],
    corrections: [
      {
        finding: 'Zorgafdelingen gebruiken een gedeelde aanmelding op de verpleegpost.',
        foundOn: '2026-11-03',
        duty: 'measure-authentication',
        acts: [],
      },
    ],
  },
};

/** What the CISO changed in the crosswalk: one link, with the reason. */
export const links: readonly LinkPlan[] = [
  {
    duty: 'measure-disclosure',
    safeguard: '7.1',
    strength: 'direct',
    reason:
      'Bij ons loopt het meldpunt voor kwetsbaarheden via het proces van maatregel 7.1 (illustratief).',
    on: '2026-02-09',
    by: 'ciso',
  },
];
