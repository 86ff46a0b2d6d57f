import type { ControlTexts } from '../../../format';

export const control10 = {
  title: 'Malware buiten de deur',
  description: 'Eén besmet toestel kan een hele dienst stilleggen. Goede bescherming blokkeert kwaadaardige programma’s, merkt vreemd gedrag op en meldt dat op één plek.',
  safeguards: {
    '10.1': {
      title: 'Elke machine is tegen malware bewaakt',
      description: 'De werkplek- en serverteams installeren beschermingssoftware tegen malware op al onze toestellen en servers, en houden die werkend en actueel. Naast de inventaris gelegd vertoont de lijst van bewaakte machines geen gaten. Wie een machine bekijkt, ziet de bescherming actief.',
      evidence: 'Export van de bewaakte machines met hun toestand naast de inventaris, en de lijst van machines zonder bescherming, elk met oorzaak, eigenaar en streefdatum.',
    },
    '10.2': {
      title: 'De virusherkenning ververst zichzelf',
      description: 'Op al onze machines haalt de beschermingssoftware de bestanden waarmee ze malware herkent vanzelf op; geen gebruiker of beheerder hoeft eraan te denken. De teams die werkplekken en servers beheren, stellen dat zo in. Een blik op eender welke machine toont dat de instelling aanstaat en dat het bestand recent is.',
      evidence: 'De instelling voor automatisch ophalen, en een rapport met de ouderdom van de herkenningsbestanden per machine en een reden voor de machines die achterlopen.',
    },
    '10.3': {
      title: 'Niets start vanzelf vanaf een stick',
      description: 'Het werkplekteam stelt onze toestellen zo in dat een USB-stick, externe schijf of geheugenkaart aansluiten, of een schijfje insteken, nooit automatisch iets start of afspeelt. Er gebeurt pas iets na een bewuste handeling van de gebruiker. Met een teststick opent geen enkel programma of mediabestand.',
      evidence: 'Export van de instelling waarin automatisch starten en afspelen uitstaan voor verwisselbare media, het nalevingspercentage per toestelgroep, en een gedateerde proef op drie toestellen.',
    },
    '10.4': {
      title: 'Sticks en externe schijven worden ongevraagd gescand',
      description: 'De beheerders van de beschermingssoftware stellen die zo in dat ze USB-sticks, externe schijven en andere verwisselbare media automatisch op malware doorzoekt, zonder dat de gebruiker erom vraagt. Een testbestand op een stick wordt ontdekt, en het log toont dat de scan plaatsvond.',
      evidence: 'De instelling voor verwisselbare media in het beschermingsbeleid, het log van een recente scan die vanzelf startte, en de proef met een EICAR-bestand op een USB-stick.',
    },
    '10.5': {
      title: 'Ingebouwde schilden tegen misbruik van programmafouten',
      description: 'Waar mogelijk zetten de werkplek- en serverteams de functies aan waarmee besturingssystemen en software misbruik van programmafouten bemoeilijken. Voorbeelden zijn DEP en Exploit Guard op Windows, en SIP en Gatekeeper op macOS. Een controle van de instellingen toont per platform wat aanstaat, en waarom iets uitstaat.',
      evidence: 'Standaardconfiguratie die de functies per platform noemt, een nalevingsrapport uit het beheerprogramma, en de lijst van vrijgestelde toestellen of programma’s met de reden.',
    },
    '10.6': {
      title: 'Eén console stuurt de bescherming tegen malware',
      description: 'Een aangewezen team beheert de malwarebescherming van onze machines vanuit één centrale console, waar instellingen, toestand en meldingen samenkomen. Een instelling wijzigen vraagt geen ronde langs afzonderlijke machines. De console toont meteen welke machine onbeschermd of besmet is of achterloopt.',
      evidence: 'Schermafdruk van de console met het aantal machines, beleidsgroepen en open meldingen, een vergelijking met de inventaris, en de lijst van wie de console mag beheren.',
    },
    '10.7': {
      title: 'De bescherming beoordeelt ook wat programma’s doen',
      description: 'Het beveiligingsteam gebruikt beschermingssoftware die het gedrag van programma’s volgt, zoals een programma dat plots veel bestanden versleutelt, en die niet enkel op bekende kenmerken steunt. Zo kan ook nooit eerder geziene malware opvallen. De instellingen tonen dat die detectie aanstaat, en de meldingen vermelden ze.',
      evidence: 'Export van de instelling met gedragsdetectie aan, het aandeel machines dat gedekt is, en één echte of nagebootste aanval die aan haar gedrag herkend is.',
    },
  },
} as const satisfies ControlTexts;
