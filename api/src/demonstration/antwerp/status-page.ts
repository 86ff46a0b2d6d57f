import type { StatusPagePlan } from '../demonstration';

/**
 * What the city might have told its citizens; every word of it is illustrative. The last publication is of 15 January 2023, when
 * services stood at every stage.
 */
export const statusPage: StatusPagePlan = {
  publications: [
    {
      at: '2022-12-06T09:00:00.000Z',
      texts: {
        nl: {
          title: 'Onze digitale diensten liggen plat',
          message:
            'In de nacht van 5 op 6 december werd de stad getroffen door een cyberaanval. We hebben onze systemen uitgeschakeld om erger te voorkomen.\nOnze loketten zijn open en werken op papier.',
        },
        en: {
          title: 'Our digital services are down',
          message:
            'In the night of 5 to 6 December the city was hit by a cyber attack. We have switched off our systems to prevent worse.\nOur counters are open and work on paper.',
        },
      },
    },
    {
      at: '2022-12-20T13:00:00.000Z',
      texts: {
        nl: {
          title: 'De eerste diensten zijn terug',
          message:
            'Het netwerk, de telefoon en de website werken weer. We herstellen dienst per dienst.',
        },
        en: {
          title: 'The first services are back',
          message:
            'The network, the telephone and the website work again. We bring back service after service.',
        },
      },
    },
    {
      at: '2023-01-15T11:00:00.000Z',
      texts: {
        nl: {
          title: 'De meeste diensten werken weer',
          message:
            'Attesten, akten en uittreksels kan je weer aanvragen via het e-loket, e-mail werkt volledig en sluikstort kan je weer melden.\nDringende diensten volgen tegen eind januari.',
        },
        en: {
          title: 'Most services work again',
          message:
            'You can again apply for certificates, deeds and extracts through the e-counter, e-mail works fully and you can report illegal dumping again.\nUrgent services follow by the end of January.',
        },
      },
    },
  ],
  services: {
    deaths: [
      'Kom naar het loket: we maken de akte op papier.',
      'Come to the counter: we draw up the deed on paper.',
    ],
    permits: ['Dien je aanvraag op papier in.', 'Hand in your application on paper.'],
    identity: ['Reken op een langere wachttijd.', 'Expect to wait longer.'],
    parking: ['Vervallen vergunningen blijven geldig.', 'Expired permits stay valid.'],
    library: [
      'Je betaalt geen boete voor boeken die te laat zijn.',
      'You pay no fine for books that are late.',
    ],
    certificates: ['', ''],
    mail: ['', ''],
    dumping: ['', ''],
    income: ['', ''],
    'home-care': ['', ''],
    telephone: ['', ''],
    website: ['', ''],
    payments: ['', ''],
  },
};
