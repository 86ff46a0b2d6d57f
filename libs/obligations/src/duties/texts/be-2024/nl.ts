import type { DutyTexts } from '../format';

/** De woorden bij het register van plichten, in eigen bewoordingen. */
export const texts: DutyTexts = {
  themes: {
    management: 'Bestuur',
    measures: 'Maatregelen',
    'supply-chain': 'Leveranciers',
    correction: 'Herstel van tekorten',
    registration: 'Registratie en toezicht',
    notification: 'Melding van incidenten',
    conformity: 'Conformiteitsbeoordeling',
    digital: 'Digitale aanbieders en vertrouwensdiensten',
  },
  duties: {
    'management-approval': {
      title: 'Het bestuursorgaan keurt de maatregelen goed',
      description: 'Het bestuursorgaan neemt zelf het besluit dat de maatregelen tegen cyberrisico’s goedkeurt. Welk orgaan dat is, hangt af van de rechtspersoon: bij een stad waarschijnlijk het college, bij een autonoom bedrijf de raad van bestuur. Het orgaan kan voor inbreuken aansprakelijk zijn.',
      evidence: 'Het besluit met orgaan, datum en nummer, het goedgekeurde document met zijn versie, en een nieuw besluit bij elke grote wijziging.',
    },
    'management-oversight': {
      title: 'Het bestuursorgaan ziet toe op de uitvoering',
      description: 'Goedkeuren volstaat niet: het bestuursorgaan volgt of de maatregelen werkelijk worden uitgevoerd en stuurt bij. Daarvoor krijgt het geregeld verslag over voortgang, incidenten en risico’s die overblijven.',
      evidence: 'Periodieke rapporten, notulen waaruit bespreking en beslissing blijken, en de opvolging van open punten tot ze gesloten zijn.',
    },
    'management-training': {
      title: 'Elk lid van het bestuursorgaan volgt opleiding',
      description: 'Ieder lid leert cyberrisico’s herkennen en beoordelen wat de genomen maatregelen voor de dienstverlening betekenen. De plicht geldt voor elke persoon, ook voor wie tijdens de bestuursperiode toetreedt. Een groepssessie waar iemand ontbrak, telt voor die persoon niet.',
      evidence: 'Per lid de periode van het mandaat, de gevolgde opleiding, de datum en een bewijs van deelname, met de inhoud van de cursus.',
    },
    'measures-proportionate': {
      title: 'De maatregelen passen bij het risico',
      description: 'De entiteit neemt technische, operationele en organisatorische maatregelen die in verhouding staan tot haar risico. Zij weegt de stand van de techniek, normen, kosten, blootstelling, haar omvang, en hoe waarschijnlijk en hoe ernstig incidenten zijn, ook voor samenleving en economie.',
      evidence: 'Een onderbouwing die per maatregel het gekozen niveau verklaart, met de risico’s die overblijven en wie ze aanvaard heeft.',
    },
    'measures-all-hazards': {
      title: 'De aanpak dekt elk gevaar, ook fysiek',
      description: 'De maatregelen beschermen systemen en hun omgeving tegen elk soort gevaar: niet alleen aanvallen, ook brand, water, stroomuitval, diefstal, ongeoorloofde toegang en menselijke fouten. Gebouwen en nutsvoorzieningen horen er dus bij.',
      evidence: 'Een overzicht van gevaren per locatie, controles op brand-, water- en toegangsbeveiliging, en testen van noodstroom en koeling.',
    },
    'measure-risk-policy': {
      title: 'Beleid voor risicoanalyse en informatiebeveiliging',
      description: 'De entiteit heeft een vaste methode om risico’s te analyseren en een beleid dat de beveiliging van haar informatiesystemen regelt. Beide worden onderhouden en sturen de keuze van de andere maatregelen.',
      evidence: 'De methode, het risicoregister met eigenaars en data van herziening, en het beleid met goedkeuring en verspreiding.',
    },
    'measure-incidents': {
      title: 'Incidenten opsporen en behandelen',
      description: 'Er is een werkende keten om incidenten te ontdekken, te beoordelen, in te dijken en op te lossen, met duidelijke rollen en bereikbare mensen. Na afloop wordt geleerd uit wat er gebeurde.',
      evidence: 'Het draaiboek, de wachtregeling, het incidentregister met tijdstippen, en een evaluatie met acties na een echt incident.',
    },
    'measure-continuity': {
      title: 'Continuïteit, back-ups, herstel en crisisbeheer',
      description: 'De dienstverlening kan een zware verstoring doorstaan. De entiteit weet in welke volgorde zij herstelt, bewaart bruikbare back-ups buiten het bereik van een aanvaller, en heeft een crisisorganisatie die geoefend is.',
      evidence: 'De impactanalyse, het herstelplan met hersteltijden, geslaagde hersteltesten, en het verslag van de jongste crisisoefening.',
    },
    'measure-supply-chain': {
      title: 'Beveiliging van de toeleveringsketen',
      description: 'De entiteit beheerst de risico’s die haar rechtstreekse leveranciers en dienstverleners meebrengen. Zij kent hen, legt eisen vast in contracten en volgt op of die worden nageleefd, van selectie tot beëindiging.',
      evidence: 'Het leveranciersregister met hun belang, beveiligingsclausules in getekende contracten, en de opvolging van kritieke leveranciers.',
    },
    'measure-development': {
      title: 'Veilig aankopen, ontwikkelen en onderhouden',
      description: 'Beveiliging telt mee wanneer systemen worden gekocht, gebouwd, ingericht, gewijzigd en onderhouden. Kwetsbaarheden worden gevonden, naar ernst gerangschikt, hersteld en waar gepast bekendgemaakt.',
      evidence: 'Eisen in bestekken, het wijzigingsregister, scans met hersteltermijnen en hun naleving, en testresultaten van eigen software.',
    },
    'measure-effectiveness': {
      title: 'Nagaan of de maatregelen werken',
      description: 'Een beleid legt vast wat gemeten en getest wordt, hoe vaak en door wie, zodat blijkt of de maatregelen doen wat ze beloven. De uitkomst leidt tot bijsturing.',
      evidence: 'Het meetplan met indicatoren, verslagen van testen en audits, en verbeteracties die daaruit volgden en afgewerkt zijn.',
    },
    'measure-hygiene': {
      title: 'Basishygiëne en opleiding voor iedereen',
      description: 'De dagelijkse basis is in orde: bekende toestellen en software, tijdige updates, sterke aanmelding, beperkte rechten en bescherming tegen malware. Medewerkers krijgen geregeld opleiding die past bij hun werk.',
      evidence: 'Cijfers over updates, aanmelding en bescherming, het opleidingsprogramma, en de deelname per dienst over het laatste jaar.',
    },
    'measure-cryptography': {
      title: 'Regels voor cryptografie en versleuteling',
      description: 'De entiteit bepaalt waar zij gegevens versleutelt, met welke technieken, en hoe sleutels worden aangemaakt, bewaard, vernieuwd en ingetrokken. Versleuteling wordt gebruikt waar het risico erom vraagt.',
      evidence: 'Het beleid voor cryptografie, een lijst van sleutels en certificaten met vervaldata, en controles op toestellen, opslag en verkeer.',
    },
    'measure-people-access-assets': {
      title: 'Personeel, toegang en bedrijfsmiddelen onder controle',
      description: 'Wie in dienst komt, van functie verandert of vertrekt, krijgt passende rechten en raakt ze weer kwijt. Toegang volgt de functie. Toestellen, software en gegevens zijn bekend en hebben een eigenaar.',
      evidence: 'De in- en uitdienstprocedure met steekproeven, periodieke controles van rechten, en een actuele inventaris met eigenaars.',
    },
    'measure-authentication': {
      title: 'Sterke aanmelding en beveiligde communicatie',
      description: 'Waar dat past, melden gebruikers zich aan met meer dan één factor of wordt hun identiteit doorlopend nagegaan. Gesprekken, beeld en berichten zijn beveiligd, en voor noodgevallen is er een kanaal dat los van de gewone systemen werkt.',
      evidence: 'De dekking van meervoudige aanmelding per systeem, de keuze van beveiligde kanalen, en een test van de noodcommunicatie.',
    },
    'measure-disclosure': {
      title: 'Beleid voor gecoördineerde bekendmaking van kwetsbaarheden',
      description: 'Buitenstaanders kunnen een zwakke plek melden en weten wat zij mogen onderzoeken, bij wie zij terechtkunnen en welk antwoord zij krijgen. Dit elfde punt voegt België toe aan de Europese lijst.',
      evidence: 'Het gepubliceerde beleid met reikwijdte en contactpunt, en het register van meldingen met antwoordtijden en herstel.',
    },
    'written-policy': {
      title: 'Risicoanalyse en beveiligingsbeleid op papier',
      description: 'De maatregelen steunen op een risicoanalyse en staan in een uitgeschreven informatiebeveiligingsbeleid (I.B.B.). De Belgische wet vraagt dat stuk uitdrukkelijk, naast de lijst van maatregelen.',
      evidence: 'Het actuele I.B.B. met versie en goedkeuring, en de risicoanalyse waarop het steunt, met datum en reikwijdte.',
    },
    'supplier-weighing': {
      title: 'Elke rechtstreekse leverancier wordt afzonderlijk gewogen',
      description: 'Bij de keuze van maatregelen kijkt de entiteit per rechtstreekse leverancier naar diens eigen zwakke plekken, de kwaliteit van zijn producten, zijn beveiligingspraktijk en de manier waarop hij ontwikkelt. Ook de uitkomst van Europese risicobeoordelingen van ketens telt.',
      evidence: 'Per leverancier een beoordeling met datum en oordeel, de gebruikte bronnen, en de gevolgen die eraan gegeven zijn.',
    },
    'corrective-action': {
      title: 'Tekorten worden zonder uitstel hersteld',
      description: 'Wie vaststelt dat een maatregel ontbreekt of tekortschiet, neemt zonder onnodige vertraging de nodige en evenredige stappen om dat te verhelpen, en gaat na of het herstel werkt.',
      evidence: 'Het register met vaststelling, maatregel, verantwoordelijke, streefdatum en afsluiting, en het resultaat van de nieuwe test.',
    },
    'registration-general': {
      title: 'De entiteit is geregistreerd bij de overheid',
      description: 'Essentiële en belangrijke entiteiten geven hun identiteit, contactgegevens, IP-bereiken, sector en lidstaten op via het portaal van de overheid voor cyberbeveiliging. Wie van bij de start onder de wet viel, had daarvoor vijf maanden; wie wordt aangewezen, krijgt vanaf dan dezelfde termijn.',
      evidence: 'De ontvangstbevestiging van het portaal met datum, en een afdruk van de geregistreerde gegevens.',
    },
    'registration-general-changes': {
      title: 'Gewijzigde gegevens worden binnen twee weken doorgegeven',
      description: 'Verandert een adres, contactpersoon, IP-bereik of ander geregistreerd gegeven, dan meldt de entiteit dat binnen twee weken. Daarvoor moet iemand weten welke gegevens geregistreerd staan en wanneer ze wijzigen.',
      evidence: 'Per wijziging de dag waarop zij inging en de dag van de melding, en een halfjaarlijkse controle van alle gegevens.',
    },
    'registration-digital': {
      title: 'De digitale aanbieder is geregistreerd',
      description: 'Aanbieders van DNS, topleveldomeinen, cloud, datacenters, CDN, beheerde diensten en platformen kennen een eigen registratie. Zij geven ook hun hoofdvestiging, andere vestigingen of vertegenwoordiger op. De eerste termijn liep tot 18 december 2024.',
      evidence: 'De bevestiging van deze registratie, met soort aanbieder, vestigingen in de Unie en lidstaten waar diensten worden verleend.',
    },
    'registration-digital-changes': {
      title: 'Wijzigingen van een digitale aanbieder binnen drie maanden',
      description: 'Een digitale aanbieder krijgt drie maanden om te melden dat een gegeven van zijn bijzondere registratie veranderd is, bijvoorbeeld een vestiging, een contactpersoon of het gebied waar hij actief is.',
      evidence: 'Een logboek met voor elke verandering de ingangsdatum, de melding en wie ze deed.',
    },
    'identification-information': {
      title: 'Inlichtingen geven wanneer de overheid erom vraagt',
      description: 'De overheid moet kunnen bepalen wie onder de wet valt. Wie daarover een vraag krijgt, bezorgt de gevraagde inlichtingen. Achterhouden kan een boete opleveren.',
      evidence: 'De vraag en het antwoord met hun data, en wie binnen de entiteit zulke vragen beantwoordt.',
    },
    'supervision-cooperation': {
      title: 'Medewerken aan toezicht en inspectie',
      description: 'Inspecteurs kunnen stukken opvragen, ter plaatse komen, scans en audits laten uitvoeren. Bij essentiële entiteiten kan dat ook vooraf, bij belangrijke pas na een aanwijzing van een inbreuk. De entiteit hindert hen niet en volgt opgelegde maatregelen op.',
      evidence: 'Een contactpunt voor de inspectie, een dossier van ontvangen vragen en antwoorden, en de uitvoering van wat werd opgelegd.',
    },
    'sharing-communities': {
      title: 'Deelname aan een uitwisselingsgroep wordt gemeld',
      description: 'Organisaties mogen onderling informatie over dreigingen uitwisselen. Wie in zo’n groep stapt of eruit gaat, laat dat aan de overheid weten. Wie nergens aan deelneemt, heeft hier niets te doen.',
      evidence: 'De lijst van groepen waaraan de entiteit deelneemt, en de melding bij toetreding en vertrek.',
    },
    'significance-decision': {
      title: 'Beslissen of een incident significant is',
      description: 'Bij elk incident wordt nagegaan of het een dienst van een bijlage raakt en of het de werking ernstig kan verstoren, financieel verlies kan geven of anderen aanzienlijke schade kan doen. De redenering wordt bewaard, ook als het antwoord nee is.',
      evidence: 'Vastgelegde criteria, en per incident de beslissing met tijdstip, feiten, reden en wie ze nam.',
    },
    'notification-authority': {
      title: 'Significante incidenten gaan naar het nationale CSIRT',
      description: 'De entiteit meldt een significant incident zonder onnodige vertraging aan het nationale CSIRT. Zij weet vooraf wie meldt, langs welk kanaal, en hoe dat gaat als de eigen systemen plat liggen. Melden op zich maakt niet meer aansprakelijk.',
      evidence: 'De meldprocedure met namen en vervangers, een geteste toegang tot het kanaal, en ontvangstbewijzen van meldingen.',
    },
    'recipients-affected': {
      title: 'Afnemers horen het wanneer hun dienst lijdt',
      description: 'Kan een significant incident de levering van een dienst schaden, dan verwittigt de entiteit waar dat past de getroffen afnemers, zonder onnodige vertraging. Voor een IT-bedrijf zijn dat ook de organisaties waarvoor het werkt.',
      evidence: 'De lijst van afnemers per dienst, modelberichten, en verzonden berichten met tijdstip en bereik.',
    },
    'recipients-threat': {
      title: 'Afnemers weten wat te doen bij een grote dreiging',
      description: 'Bij een significante cyberdreiging vertelt de entiteit aan wie erdoor geraakt kan worden welke tegenmaatregelen mogelijk zijn, en waar dat past ook wat de dreiging inhoudt.',
      evidence: 'Een afspraak wie waarschuwt, de verstuurde raadgevingen, en de afweging waarom er al dan niet gewaarschuwd is.',
    },
    'early-warning': {
      title: 'Vroegtijdige waarschuwing binnen 24 uur',
      description: 'Zodra de entiteit weet dat een incident significant is, waarschuwt zij zonder onnodige vertraging en hoogstens 24 uur later. Zij zegt of zij een onwettige of kwaadwillige daad vermoedt en of er gevolgen over de grens kunnen zijn.',
      evidence: 'Het tijdstip van kennisname en van verzending met ontvangstnummer, of het resultaat van een geklokte oefening.',
    },
    'incident-notification': {
      title: 'Incidentmelding binnen 72 uur',
      description: 'Hoogstens 72 uur na de kennisname volgt de melding: een bijgewerkte waarschuwing met een eerste beoordeling van ernst en gevolgen en, als ze er zijn, technische sporen. De klok loopt vanaf kennisname, niet vanaf de waarschuwing.',
      evidence: 'De verzonden melding met alle verplichte onderdelen, haar tijdstip, en de bronnen van de eerste beoordeling.',
    },
    'intermediate-report': {
      title: 'Tussentijds verslag op vraag',
      description: 'Het CSIRT of de sectorale overheid kan om een stand van zaken vragen. De wet noemt geen vaste termijn; de vraag zelf bepaalt wanneer het antwoord verwacht wordt.',
      evidence: 'Elke vraag met ontvangstdatum en gevraagde termijn, naast het verslag dat daarop verstuurd is.',
    },
    'final-report': {
      title: 'Eindverslag binnen een maand na de melding',
      description: 'Uiterlijk een maand na de incidentmelding beschrijft het eindverslag het incident in detail: ernst en gevolgen, het soort dreiging of de vermoedelijke oorzaak, de genomen en lopende maatregelen, en eventuele gevolgen over de grens.',
      evidence: 'Het goedgekeurde verslag, het bewijs van verzending, en de oorzaakanalyse waarop het steunt.',
    },
    'progress-report': {
      title: 'Voortgangsverslag zolang het incident duurt',
      description: 'Loopt het incident nog wanneer het eindverslag verwacht wordt, dan stuurt de entiteit op dat moment een voortgangsverslag. Het eindverslag komt er dan binnen een maand nadat het incident is afgehandeld.',
      evidence: 'Het voortgangsverslag met datum, het tijdstip van afhandeling, en het eindverslag dat daarop volgde.',
    },
    'trust-notification': {
      title: 'Vertrouwensdienst: melding al binnen 24 uur',
      description: 'Raakt een significant incident de vertrouwensdiensten van de entiteit, dan moet de volledige melding er binnen 24 uur na kennisname zijn in plaats van binnen 72 uur.',
      evidence: 'Een draaiboek dat deze kortere klok hanteert, en een oefening of echte melding die de termijn haalde.',
    },
    'voluntary-notification': {
      title: 'Andere voorvallen mogen vrijwillig gemeld worden',
      description: 'Ook incidenten die niet significant zijn, dreigingen en bijna-incidenten mag men melden. Dat schept geen extra verplichtingen en leidt niet rechtstreeks tot een inspectie. Het is een keuze, geen plicht.',
      evidence: 'Een interne afspraak over wat men vrijwillig meldt, en eventuele meldingen met het antwoord dat volgde.',
    },
    'conformity-assessment': {
      title: 'Regelmatige beoordeling van de conformiteit',
      description: 'Een essentiële entiteit laat geregeld beoordelen of zij aan de eisen voldoet: met CyberFundamentals of ISO/IEC 27001 door een erkende instelling, of door inspectie. De eerste twee geven een weerlegbaar vermoeden van conformiteit, een inspectie niet. Voor belangrijke entiteiten is het vrijwillig.',
      evidence: 'De gekozen weg, de afspraak met de erkende instelling, en het verslag of certificaat met reikwijdte en geldigheid.',
    },
    'digital-policy': {
      title: 'Aanbieder: beveiligingsbeleid met rollen',
      description: 'Een beleid voor netwerk- en informatiebeveiliging noemt doelen, verantwoordelijken en bevoegdheden, sluit aan bij de bedrijfsstrategie en wordt op vaste tijden door de leiding herzien.',
      evidence: 'Het ondertekende beleid, een rollenlijst met namen, en de notulen van de jongste herziening.',
    },
    'digital-risk': {
      title: 'Aanbieder: risicobeheer, naleving en onafhankelijke toetsing',
      description: 'De aanbieder beheert risico’s volgens een vastgelegd kader, houdt bij of de eigen regels worden nageleefd en laat zijn aanpak toetsen door mensen die er zelf niet voor instaan.',
      evidence: 'Het behandelplan voor risico’s, een nalevingsrapport aan de leiding, en het verslag van een onafhankelijke toetser.',
    },
    'digital-incidents': {
      title: 'Aanbieder: incidenten volgens vaste stappen',
      description: 'Bewaking en logging, een laagdrempelig meldpunt, beoordeling, reactie en evaluatie achteraf zijn uitgeschreven en op elkaar afgestemd, zodat gebeurtenissen niet tussen ploegen verloren gaan.',
      evidence: 'Voorbeelden van waarschuwingen die van signaal tot sluiting te volgen zijn, en lessen die tot een wijziging leidden.',
    },
    'digital-continuity': {
      title: 'Aanbieder: bedrijfscontinuïteit en crisis',
      description: 'Plannen voor continuïteit, back-up met voldoende reserve, en crisisbeheer steunen op een analyse van de gevolgen van uitval en worden op vaste tijden getest en bijgesteld.',
      evidence: 'Testkalender en testverslagen, metingen van herstelde back-ups, en contactafspraken met overheden tijdens een crisis.',
    },
    'digital-suppliers': {
      title: 'Aanbieder: leveranciersbeleid en register',
      description: 'Een beleid bepaalt volgens welke criteria leveranciers gekozen worden en wat contracten over beveiliging moeten bevatten. Een bijgehouden register toont wie wat levert en wie contactpersoon is.',
      evidence: 'De selectiecriteria, een contract met de vereiste bepalingen, en het register met de datum van de laatste controle.',
    },
    'digital-development': {
      title: 'Aanbieder: van aankoop tot patch',
      description: 'Aankoop, veilige ontwikkeling, configuratie, wijzigingen, testen, patches, netwerkbeveiliging, segmentering, bescherming tegen malware en omgang met kwetsbaarheden volgen elk een eigen procedure.',
      evidence: 'Voor elk van deze onderwerpen een geldende procedure, en een steekproef waaruit blijkt dat zij gevolgd wordt.',
    },
    'digital-effectiveness': {
      title: 'Aanbieder: doeltreffendheid meten',
      description: 'De aanbieder legt vast welke maatregelen hij opvolgt, met welke methode, wanneer en door wie, en beoordeelt de uitkomsten op het juiste niveau.',
      evidence: 'De meetprocedure, twee opeenvolgende meetresultaten, en de besluiten die de leiding eruit trok.',
    },
    'digital-hygiene': {
      title: 'Aanbieder: bewustzijn en gerichte vorming',
      description: 'Alle personeelsleden en de leiding krijgen een programma rond veilig gedrag. Wie een functie met bijzondere risico’s heeft, krijgt vorming die daarop is toegesneden, en het effect ervan wordt getoetst.',
      evidence: 'Programma en kalender, de lijst van functies met extra vorming, en toetsresultaten van de laatste ronde.',
    },
    'digital-cryptography': {
      title: 'Aanbieder: cryptografie en sleutelbeheer',
      description: 'Een beleid koppelt het type en de sterkte van cryptografie aan de gevoeligheid van gegevens en regelt de hele levensloop van sleutels. Het volgt de ontwikkeling van de techniek.',
      evidence: 'De toegelaten algoritmen per gegevensklasse, het sleutelregister, en de datum waarop de keuzes opnieuw bekeken zijn.',
    },
    'digital-personnel': {
      title: 'Aanbieder: betrouwbaar personeel',
      description: 'Medewerkers en waar nodig leveranciers kennen hun verantwoordelijkheid voor beveiliging. Voor gevoelige functies is er een achtergrondcontrole binnen wat de wet toelaat; einde van de opdracht en tuchtmaatregelen zijn geregeld.',
      evidence: 'De lijst van functies met controle en haar uitvoering, ondertekende verklaringen, en de tuchtregeling.',
    },
    'digital-access': {
      title: 'Aanbieder: toegang en authenticatie',
      description: 'Logische en fysieke toegang volgen een beleid. Rechten worden toegekend, bijgehouden en herzien, beheerdersrekeningen krijgen extra bescherming, en de sterkte van de aanmelding past bij wat ermee bereikt kan worden.',
      evidence: 'Het rechtenregister, de laatste herziening met ingetrokken rechten, en instellingen voor beheerdersrekeningen.',
    },
    'digital-assets': {
      title: 'Aanbieder: bedrijfsmiddelen geklasseerd en beheerd',
      description: 'Informatie en andere middelen hebben een beschermingsklasse, een inventaris en regels voor gebruik, ook voor verwijderbare dragers. Bij vertrek komen ze terug of worden ze gewist.',
      evidence: 'De klassen met hun regels, een volledige inventaris, en bewijzen van teruggave of wissing bij uitdienst.',
    },
    'digital-physical': {
      title: 'Aanbieder: fysieke beveiliging van de omgeving',
      description: 'Nutsvoorzieningen zijn bestand tegen uitval, ruimten tegen natuurgevaar en ander onheil, en toegang tot gebouwen wordt bewaakt. De aanbieder test of dat zo blijft.',
      evidence: 'Onderhouds- en testverslagen van stroom, koeling en blussing, en de toegangslogboeken van beveiligde zones.',
    },
    'digital-significance': {
      title: 'Aanbieder: eigen drempels voor significante incidenten',
      description: 'Voor deze aanbieders legt Europa drempels vast, zoals een rechtstreeks verlies boven 500.000 euro of 5 % van de jaaromzet (het laagste telt), en grenzen per dienst. Geplande onderbrekingen tellen niet; terugkerende incidenten met dezelfde oorzaak worden samen bekeken.',
      evidence: 'De drempels ingesteld in het eigen incidentproces, en beslissingen die tonen dat zij getoetst werden.',
    },
  },
  gaps: {
    'board-decisions': 'Besluiten, notulen en de aansprakelijkheid van het bestuur komen in de safeguards niet voor. Leg het besluit zelf vast: orgaan, datum, document en versie.',
    'board-training': 'Of elk bestuurslid zelf opleiding volgde, en waarover, moet apart worden bijgehouden.',
    'risk-method': 'De methode voor risicoanalyse, het aanvaarden van risico’s en het uitgeschreven beveiligingsbeleid vallen buiten de safeguards.',
    'continuity-organisation': 'De analyse van gevolgen, plannen die verder gaan dan gegevensherstel, de crisisorganisatie en reserve voor nutsvoorzieningen komen niet aan bod.',
    'effectiveness-policy': 'De safeguards vragen losse testen, geen beleid dat vastlegt welke indicator wie hoe vaak meet.',
    'key-management': 'Een beleid voor cryptografie en het beheer van sleutels, van aanmaak tot intrekking, ontbreekt in de safeguards.',
    screening: 'Achtergrondcontrole, voorwaarden bij indiensttreding en tucht worden niet behandeld.',
    'emergency-communication': 'Beveiligd spreken en beeldbellen en een apart noodkanaal komen niet aan bod.',
    'physical-surroundings': 'Gebouwen, stroom, koeling en andere omgeving worden door de safeguards nauwelijks geraakt.',
    'disclosure-policy': 'Het gepubliceerde beleid, met reikwijdte, bescherming van melders en antwoordtijden, en de band met het nationale CSIRT vragen eigen bewijs.',
    'legal-clocks': 'Termijnen, bestemmelingen en inhoud van de wettelijke berichten zijn juridisch werk, geen safeguard.',
    'registration-data': 'Gegevens van de registratie en de termijnen om ze te wijzigen hebben in de safeguards geen tegenhanger.',
  },
  routes: {
    cyfun: 'CyberFundamentals, via een erkende instelling',
    'iso-27001': 'ISO/IEC 27001, via een erkende instelling',
    inspection: 'Inspectie door de overheid voor cyberbeveiliging',
  },
  milestones: {
    'first.cyfun': 'Een verificatie op niveau Basis of Belangrijk door een erkende instelling.',
    'first.iso-27001': 'De reikwijdte van het managementsysteem en een onderbouwde verklaring van toepasselijkheid, bezorgd aan de overheid.',
    'first.inspection': 'Wat hier precies verwacht wordt, is niet bevestigd: vermoedelijk een zelfbeoordeling, of een beveiligingsbeleid met een plan.',
    'full.cyfun': 'Een certificaat op niveau Essentieel, of een verificatie op niveau Belangrijk als de risicoanalyse dat niveau aanwijst.',
    'full.iso-27001': 'Een certificaat van een geaccrediteerde instelling met een reikwijdte die klopt.',
    'full.inspection': 'Het resultaat of de voortgang van de inspectie.',
  },
};
