import type { identity as source } from '../en/identity';
import type { Translation } from '../say/phrase';

/** Woorden van aanmelden, oprichten, links en het eigen profiel. */
export const identity: Translation<typeof source> = {
  'identity.sign-in.title': 'Aanmelden',
  'identity.organisation': 'Organisatie',
  'identity.organisation.help': 'De korte naam van je organisatie, zoals in je uitnodiging.',
  'identity.email': 'E-mailadres',
  'identity.password': 'Wachtwoord',
  'identity.sign-in.action': 'Aanmelden',
  'identity.forgotten':
    'Wachtwoord vergeten? Een beheerder van je organisatie kan je een link sturen voor een nieuw.',
  'identity.second.title': 'Bevestig dat jij het bent',
  'identity.second.body':
    'Je wachtwoord klopt. Met nog één stap blijft je account veilig als iemand anders het kent.',
  'identity.second.method': 'Hoe wil je bevestigen?',
  'identity.second.authenticator': 'Code uit een app',
  'identity.second.passkey': 'Toegangssleutel',
  'identity.second.recovery-code': 'Herstelcode',
  'identity.second.code': 'Code van zes cijfers',
  'identity.second.code.help':
    'Open de authenticatie-app op je telefoon en typ de code die ze nu toont.',
  'identity.second.recovery': 'Herstelcode',
  'identity.second.recovery.help':
    'Een van de codes die je bewaarde toen je de tweede stap instelde. Elke code werkt één keer.',
  'identity.second.passkey.help':
    'Je browser vraagt je vingerafdruk, je gezicht, een beveiligingssleutel of de code van dit toestel.',
  'identity.second.passkey.action': 'Toegangssleutel gebruiken',
  'identity.second.confirm': 'Bevestigen',
  'identity.second.other': 'Als iemand anders aanmelden',
  'identity.enrol.title': 'Stel een tweede stap in',
  'identity.enrol.body':
    'Je organisatie vraagt dat iedereen zijn aanmelding met iets meer dan een wachtwoord bevestigt. Het duurt twee minuten en moet maar één keer.',
  'identity.enrol.choose': 'Wat wil je gebruiken?',
  'identity.enrol.passkey': 'Toegangssleutel op dit toestel of een beveiligingssleutel',
  'identity.enrol.passkey.help':
    'Het snelst: je vingerafdruk, gezicht of toestelcode. Je hoeft niets te typen.',
  'identity.enrol.authenticator': 'Authenticatie-app op je telefoon',
  'identity.enrol.authenticator.help':
    'Een app toont elke halve minuut een nieuwe code van zes cijfers.',
  'identity.enrol.scan': 'Scan dit vierkant met de app',
  'identity.enrol.secret': 'Of typ deze sleutel in de app',
  'identity.enrol.qr': 'Vierkant om te scannen met een authenticatie-app',
  'identity.enrol.first-code': 'Typ daarna de code die de app toont',
  'identity.enrol.passkey.name': 'Naam van deze toegangssleutel',
  'identity.enrol.passkey.name.help': 'Zo herken je hem later, bijvoorbeeld “laptop van het werk”.',
  'identity.enrol.passkey.action': 'Toegangssleutel aanmaken',
  'identity.recovery.title': 'Bewaar deze herstelcodes',
  'identity.recovery.body':
    'Raak je je telefoon of sleutel kwijt, dan kom je met een van deze codes binnen. Elke code werkt één keer. Je ziet ze alleen nu: druk ze af of zet ze in je wachtwoordkluis.',
  'identity.recovery.kept': 'Ik heb deze codes op een veilige plaats bewaard',
  'identity.recovery.done': 'Verder',
  'identity.link.invitation': 'Welkom, {name}',
  'identity.link.invitation.body':
    '{organisation} nodigt je uit in Weerbaar. Kies een wachtwoord voor {email}.',
  'identity.link.reset': 'Kies een nieuw wachtwoord',
  'identity.link.reset.body':
    'Voor {email} bij {organisation}. Je andere sessies worden afgesloten.',
  'identity.link.action': 'Wachtwoord instellen en verdergaan',
  'identity.link.invalid.title': 'Deze link werkt niet meer',
  'identity.link.invalid.body':
    'Een link werkt één keer en voor beperkte tijd. Vraag een nieuwe aan een beheerder van je organisatie.',
  'identity.link.to-sign-in': 'Naar aanmelden',
  'identity.name': 'Je naam',
  'identity.new-password': 'Nieuw wachtwoord',
  'identity.new-password.help':
    'Minstens 12 tekens. Vier of vijf woorden die niets met elkaar te maken hebben, zijn sterk en makkelijk te onthouden.',
  'identity.founding.title': 'Maak je organisatie aan',
  'identity.founding.body':
    'Deze installatie is nog leeg. Wie de code uit de terminal heeft, richt ze eenmalig in.',
  'identity.founding.step.code': 'De code',
  'identity.founding.code': 'Eenmalige code',
  'identity.founding.code.help':
    'Ze staat in de terminal waar Weerbaar gestart werd. Zo kan niemand anders deze installatie innemen.',
  'identity.founding.step.organisation': 'De organisatie',
  'identity.founding.organisation.name': 'Naam van de organisatie',
  'identity.founding.organisation.slug': 'Korte naam',
  'identity.founding.organisation.slug.help':
    'Iedereen typt dit om zich aan te melden. Kleine letters, cijfers en koppeltekens.',
  'identity.founding.organisation.slug.error':
    'Gebruik 2 tot 40 kleine letters, cijfers en koppeltekens, en begin en eindig met een letter of cijfer.',
  'identity.founding.kind': 'Wie krijgt scores',
  'identity.founding.kind.alone': 'Deze organisatie',
  'identity.founding.kind.group': 'Een groep',
  'identity.founding.kind.alone.help':
    'Je kunt ze meteen scoren. Later kun je er eenheden onder zetten, en dit kan veranderen.',
  'identity.founding.kind.group.help':
    'De groep zelf krijgt geen scores: alleen de eenheden eronder krijgen scores. Voeg die eerst toe.',
  'identity.founding.language': 'Taal van de organisatie',
  'identity.founding.step.administrator': 'De beheerder',
  'identity.founding.action': 'Organisatie aanmaken',
  'identity.founding.closed.title': 'Al ingericht',
  'identity.founding.closed.body':
    'Hier is al een organisatie aangemaakt. Meld je aan om verder te gaan.',
  'identity.profile.title': 'Profiel en beveiliging',
  'identity.profile.person': 'Jij',
  'identity.profile.email.help': 'Een beheerder kan dit adres wijzigen.',
  'identity.profile.roles': 'Je rollen',
  'identity.profile.role.all': '{role}, hele organisatie',
  'identity.profile.role.until': '{role}, tot {date}',
  'identity.profile.role.as-at': '{role}, toestand op {date}',
  'identity.profile.appearance': 'Taal en weergave',
  'identity.profile.password': 'Wachtwoord',
  'identity.profile.password.current': 'Huidig wachtwoord',
  'identity.profile.password.action': 'Wachtwoord wijzigen',
  'identity.profile.password.changed': 'Je wachtwoord is gewijzigd.',
  'identity.profile.factors': 'Tweede stap bij het aanmelden',
  'identity.profile.factors.why':
    'Iets wat je hebt, naast het wachtwoord dat je kent. Zo volstaat een gestolen wachtwoord niet.',
  'identity.profile.factors.none':
    'Je hebt nog geen tweede stap. Een toegangssleutel maken duurt een minuut.',
  'identity.profile.authenticator': 'Authenticatie-app',
  'identity.profile.authenticator.since': 'Ingesteld op {date}',
  'identity.profile.authenticator.add': 'Authenticatie-app instellen',
  'identity.profile.authenticator.remove': 'Authenticatie-app verwijderen',
  'identity.profile.authenticator.remove.body':
    'Codes uit de app worden bij het aanmelden niet meer aanvaard.',
  'identity.profile.passkey.add': 'Toegangssleutel toevoegen',
  'identity.profile.passkey.remove': 'Toegangssleutel “{name}” verwijderen',
  'identity.profile.passkey.remove.body': 'Aanmelden met “{name}” kan dan niet meer.',
  'identity.profile.passkey.used': 'Laatst gebruikt: {when}',
  'identity.profile.passkey.never-used': 'Nog niet gebruikt',
  'identity.profile.recovery': 'Herstelcodes',
  'identity.profile.recovery.left': {
    one: 'Nog {count} ongebruikte code',
    other: 'Nog {count} ongebruikte codes',
  },
  'identity.profile.recovery.renew': 'Nieuwe codes maken',
  'identity.profile.recovery.renew.body': 'De codes die je nu hebt, werken dan niet meer.',
  'identity.profile.sessions': 'Waar je aangemeld bent',
  'identity.profile.sessions.device': 'Toestel',
  'identity.profile.sessions.since': 'Aangemeld',
  'identity.profile.sessions.seen': 'Laatst actief',
  'identity.profile.sessions.current': 'deze sessie',
  'identity.profile.sessions.end': 'Afmelden',
  'identity.profile.sessions.end-all': 'Overal afmelden',
  'identity.profile.sessions.end-all.body':
    'Al je sessies worden afgesloten, ook deze. Wat op andere toestellen niet bewaard is, gaat verloren.',
  'identity.profile.sessions.unknown': 'Onbekend toestel',
};
