import type { ControlTexts } from '../../../format';

export const control01 = {
  title: 'Alle toestellen in beeld',
  description: 'Een toestel dat niemand kent, krijgt geen updates en geen toezicht, en is vaak de plek waar een indringer binnenraakt. Alleen met een volledig beeld van onze toestellen kan de rest van onze beveiliging alles bereiken.',
  safeguards: {
    '1.1': {
      title: 'Elk toestel op ons netwerk kennen',
      description: 'De assetbeheerder houdt één actuele lijst bij van alle apparatuur die gegevens kan bevatten of verwerken: werkposten, mobiele toestellen, servers, netwerkapparatuur en IoT, ter plaatse, op afstand, virtueel of in de cloud, plus toestellen van derden die geregeld verbinden. Elke lijn vermeldt naam, eigenaar, dienst, hardwareadres, eventueel vast IP-adres en of aansluiting goedgekeurd is. De lijst wordt minstens halfjaarlijks nagekeken en verbeterd.',
      evidence: 'Gedateerde export van de lijst waarin al die velden ingevuld zijn, en de verslagen van de laatste twee halfjaarlijkse controles. Tien toestellen, gekozen op de werkvloer en uit een netwerkscan, staan er allemaal in.',
    },
    '1.2': {
      title: 'Wekelijks optreden tegen toestellen zonder goedkeuring',
      description: 'Elke week overloopt het netwerkteam de toestellen die zonder goedkeuring zijn aangetroffen, en handelt het elk geval af volgens een afgesproken procedure. Zo’n toestel wordt bijvoorbeeld afgekoppeld, in quarantaine geplaatst of geweerd bij de toegang op afstand. Per toestel is te zien wat beslist en gedaan is.',
      evidence: 'De procedure, en een logboek of tickets van de laatste acht weken met per niet-goedgekeurd toestel de datum van vaststelling, de maatregel en de afsluitdatum. Ook weken zonder vaststelling staan genoteerd.',
    },
    '1.3': {
      title: 'Het netwerk dagelijks afzoeken naar toestellen',
      description: 'Het netwerkteam gebruikt een tool die zelf signalen over het netwerk stuurt om na te gaan welke toestellen aangesloten zijn. De scan is zo ingesteld dat hij minstens eenmaal per dag loopt; het rapport vermeldt wat geantwoord heeft, waar en wanneer.',
      evidence: 'Schermafdruk van de planning van de scan en van de gedekte adresreeksen, die overeenstemmen met het netwerkplan. Scanrapporten van drie willekeurige dagen uit de voorbije maand.',
    },
    '1.4': {
      title: 'Nieuwe toestellen opsporen via uitgedeelde adressen',
      description: 'Het netwerkteam laat elke DHCP-server loggen welke adressen hij uitdeelt, of volgt dat op in een tool voor het beheer van IP-adressen. Minstens wekelijks legt het die gegevens naast de toestellenlijst en vult het daar aan of verbetert het wat verschilt.',
      evidence: 'Schermafdrukken die tonen dat logging aanstaat op elke DHCP-server, of dat de tool voor adresbeheer in gebruik is. Wijzigingen of tickets van de laatste vier weken die uit de vergelijking voortkomen.',
    },
    '1.5': {
      title: 'In stilte luisteren naar onbekende toestellen',
      description: 'Het netwerkteam zet een passieve tool in, die zelf niets uitstuurt maar toestellen herkent aan het verkeer dat ze veroorzaken. Minstens eenmaal per week overloopt het team de vaststellingen en werkt het daarmee de toestellenlijst bij, bijvoorbeeld met apparatuur die een actieve scan gemist heeft.',
      evidence: 'Schets van de punten waar de tool meeluistert, een recent rapport van de vaststellingen, en voor elk van de laatste vier weken de wijzigingen aan de lijst of de vermelding dat er geen nodig waren.',
    },
  },
} as const satisfies ControlTexts;
