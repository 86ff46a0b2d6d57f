import type { ControlTexts } from '../../../format';

export const control18 = {
  title: 'De eigen verdediging aanvallen',
  description: 'Een inbraakpoging in eigen opdracht toont wat controlelijsten over het hoofd zien. Ze bewijst hoe ver iemand met slechte bedoelingen zou raken, en of we het zouden merken.',
  safeguards: {
    '18.1': {
      title: 'Inbraakpogingen in opdracht verlopen volgens een plan',
      description: 'De CISO houdt een programma voor penetratietests bij dat past bij de omvang, sector, complexiteit en maturiteit van de organisatie. Het regelt hoe vaak we testen en wat (netwerk, gebouwen, webtoepassingen, API’s of gehoste diensten, bijvoorbeeld), op welke uren, welke aanvallen verboden zijn, wie te bellen is, wie de bevindingen krijgt om te herstellen, en hoe op elke test wordt teruggeblikt.',
      evidence: 'Het goedgekeurde programma met al die elementen, de kalender van geplande en uitgevoerde tests, en de overeenkomst met de testers voor de meest recente test.',
    },
    '18.2': {
      title: 'Specialisten proberen jaarlijks van buitenaf binnen te raken',
      description: 'Minstens één keer per jaar laat de CISO, volgens het testprogramma, een gekwalificeerde en ervaren partij van buitenaf aanvallen. De testers verzamelen eerst informatie over de organisatie en haar omgeving die een aanvaller kan uitbuiten. Ze mogen met of zonder voorkennis werken; hun verslag vermeldt wat ze vonden en bereikten.',
      evidence: 'Het verslag van de laatste externe test, minder dan een jaar oud, met de verzamelde informatie, methode en resultaten, en het bewijs van de kwalificaties en ervaring van de testers.',
    },
    '18.3': {
      title: 'Wat testers blootleggen, wordt in volgorde hersteld',
      description: 'Systeemeigenaars lossen de bevindingen van een penetratietest op zoals de organisatie het voor het herstel van kwetsbaarheden heeft uitgeschreven. Voor elke bevinding bepalen de gevolgen en de prioriteit de termijn en de inspanning. De herstellijst toont de stand van elke bevinding, van verslag tot afsluiting.',
      evidence: 'De herstellijst van de laatste test met prioriteit, termijn, inspanning, eigenaar en afsluitdatum per bevinding, en de hertest of het bewijs van herstel voor drie ervan.',
    },
    '18.4': {
      title: 'Hebben onze alarmen de testers opgemerkt?',
      description: 'Na elke penetratietest gaat het beveiligingsteam na of de beschermende maatregelen deden wat ze moesten doen. Waar het nodig blijkt, past het regels en detectie aan, zodat de technieken van de testers voortaan opgemerkt worden. Een tabel toont per techniek of ze gezien werd en wat aangepast is.',
      evidence: 'De tabel van technieken uit de laatste test met gezien of niet gezien, de aangepaste regels met datum, en een herhaling van twee technieken die nu wel alarm geven.',
    },
    '18.5': {
      title: 'Een jaarlijkse aanval die binnen begint',
      description: 'Het testprogramma voorziet ook in een poging van binnenuit, hoogstens een jaar na de vorige. In opdracht van de CISO starten testers op het interne netwerk, zoals een indringer die al binnen is, al dan niet vooraf ingelicht over de systemen. Het verslag toont hoe ver ze raakten.',
      evidence: 'Het verslag van de laatste interne test, minder dan een jaar oud, met startpunt, verkregen accounts, bereikte systemen en gevolgde weg, plus de schriftelijke opdracht.',
    },
  },
} as const satisfies ControlTexts;
