import type { ControlTexts } from '../../../format';

export const control07 = {
  title: 'Zwakke plekken vinden en dichten',
  description: 'Publiek bekende fouten worden vaak al binnen enkele dagen misbruikt. Een organisatie die er in haar eigen systemen naar blijft zoeken en ze in volgorde van risico dicht, laat aanvallers weinig over.',
  safeguards: {
    '7.1': {
      title: 'Vastleggen hoe we met kwetsbaarheden omgaan',
      description: 'De veiligheidsverantwoordelijke legt schriftelijk vast hoe kwetsbaarheden in onze toestellen en systemen aan het licht komen, worden gewogen en worden opgevolgd, en wie wat doet. De tekst wordt elk jaar herlezen en aangepast, en vroeger wanneer de organisatie of haar techniek verandert op een manier die er gevolgen voor heeft. De teams werken aantoonbaar volgens de geldende versie.',
      evidence: 'Goedgekeurd document met versie, eigenaar en een herziening in de voorbije twaalf maanden, een vermelding van grote wijzigingen die tot vroegere aanpassing leidden, en twee recente gevallen die zo zijn behandeld.',
    },
    '7.2': {
      title: 'Afspreken welke herstelling eerst komt, volgens risico',
      description: 'In een uitgeschreven herstelprocedure leggen de veiligheidsverantwoordelijke en de systeemeigenaars vast hoe het risico de volgorde van het werk bepaalt: welke zwakke plek gaat voor en binnen welke tijd. Minstens één keer per maand overlopen ze die aanpak samen. Een gedateerd verslag toont telkens wat besproken en beslist is.',
      evidence: 'De procedure met risicoklassen en streeftermijnen, en de verslagen van de laatste drie maandelijkse overlegmomenten met aanwezigen, achterstallige punten en beslissingen.',
    },
    '7.3': {
      title: 'Updates van het besturingssysteem komen maandelijks vanzelf',
      description: 'De werkplek- en serverteams laten een updateprogramma de updates van het besturingssysteem op al onze machines installeren, zonder handwerk en minstens één keer per maand. De console van dat programma toont per machine wanneer de laatste ronde gelukt is en welke machines achterlopen.',
      evidence: 'Rapport van het updateprogramma per besturingssysteem met de datums van de laatste drie rondes, het percentage dat bij is en de lijst van achterlopende machines, elk met de reden.',
    },
    '7.4': {
      title: 'Ook geïnstalleerde programma’s maandelijks automatisch bijgewerkt',
      description: 'Ook kantoorsoftware, PDF-lezers, databanken en bedrijfstoepassingen krijgen hun updates via een hulpmiddel, en niet omdat iemand eraan denkt. De toepassingsbeheerders zorgen dat zo’n automatische ronde maandelijks of vaker al onze machines bereikt. Ze kunnen tonen welke versie waar draait.',
      evidence: 'Uitrolinstellingen van het hulpmiddel, datums van de laatste drie rondes, en een overzicht van twintig veelgebruikte programma’s met de geïnstalleerde versies naast de actuele versie van de producent.',
    },
    '7.5': {
      title: 'Elk kwartaal de interne systemen onderzoeken',
      description: 'Elke drie maanden of vaker laat het beveiligingsteam een hulpmiddel de toestellen binnen ons netwerk doorzoeken op bekende fouten. Er lopen twee soorten scans: één zonder aanmelding, zoals een vreemde de machine ziet, en één met aanmelding, die ook toont wat binnenin verborgen zit. De rapporten tonen welke toestellen bereikt zijn.',
      evidence: 'Scanplanning en de laatste vier kwartaalrapporten met datum, soort (met en zonder aanmelding), aantal gescande machines naast de inventaris, en bevindingen per ernst.',
    },
    '7.6': {
      title: 'Elke maand onderzoeken wat het internet ziet',
      description: 'Minstens maandelijks zoekt een automatische scanner naar zwakke plekken in alles van ons wat via het internet bereikbaar is, zoals websites, e-mail- en VPN-gateways en cloudservers. Het beveiligingsteam waakt over de lijst van doelwitten. Elke ronde laat een gedateerd rapport na.',
      evidence: 'De maandrapporten van het voorbije jaar, de lijst van doelwitten afgestemd op onze publieke IP-adressen en domeinnamen, en uitleg bij elke overgeslagen maand.',
    },
    '7.7': {
      title: 'Van bevinding naar herstel, maand na maand',
      description: 'Systeemeigenaars nemen de zwakke plekken in software weg die aan het licht kwamen, met geschikte hulpmiddelen en in de volgorde van de herstelprocedure. Ze doen dat in een cyclus van één maand of korter. Per bevinding toont het register dat ze hersteld is, of waar ze volgens die procedure staat.',
      evidence: 'Tien bevindingen gevolgd van ontdekking tot afsluiting (ticket, wijziging, datum, nieuwe scan zonder bevinding), en het maandelijkse verloop van open bevindingen volgens ernst en ouderdom.',
    },
  },
} as const satisfies ControlTexts;
