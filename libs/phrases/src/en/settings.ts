import type { Phrase } from '../say/phrase';

/** Words of the settings of the organisation. */
export const settings = {
  'settings.title': 'Settings',
  'settings.help':
    'What holds for everybody of the organisation. Your own language and password stand in your profile.',
  'settings.organisation': 'Organisation',
  'settings.name': 'Name',
  'settings.name.help': 'Stands on every page and every print.',
  'settings.slug': 'Short name',
  'settings.slug.help': 'What people type when they sign in. It cannot be changed.',
  'settings.language': 'Language',
  'settings.language.help':
    'The language of new people and of what leaves the organisation. Everybody chooses an own language.',
  'settings.security': 'Signing in',
  'settings.second-factor': 'Everybody needs a second factor',
  'settings.second-factor.help': 'A passkey or an authenticator app beside the password.',
  'settings.second-factor.consequence':
    'As soon as you save, whoever has none yet must set one up before going on, also who is working now. Nobody loses what is being typed, and nobody is shut out for good.',
  'settings.second-factor.without': {
    one: '{count} active person has no second factor yet.',
    other: '{count} active people have no second factor yet.',
  },
  'settings.second-factor.all': 'Every active person has one already.',
  'settings.second-factor.you': 'You have none yourself: you set one up right after saving.',
  'settings.second-factor.off':
    'When you save, the password alone is enough again for who removes the second factor. Those that are set up keep being asked.',
  'settings.saved': 'The settings are saved.',
  'settings.conflict':
    'Somebody else has changed the settings in the meantime: “{name}”, {language}, second factor {demanded}.',
  'settings.conflict.demanded': 'demanded of everybody',
  'settings.conflict.free': 'not demanded',
  'settings.conflict.after':
    'Your own entry is kept. Save again if it still holds, or take theirs.',
  'settings.conflict.take': 'Take theirs',
  'settings.ask.title': 'Demand a second factor of everybody?',
  'settings.ask.confirm': 'Demand it of everybody',
} as const satisfies Record<string, Phrase>;
