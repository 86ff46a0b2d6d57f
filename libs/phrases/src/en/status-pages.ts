import type { Phrase } from '../say/phrase';

/** Words around the public status page, for whoever keeps it; the page's own words stand in `status`. */
export const statusPages = {
  'status-pages.title': 'Public status page',
  'status-pages.answer.published': 'Everybody can read this page, as it was published on {at}.',
  'status-pages.answer.none': 'Nobody outside can read anything about this incident.',
  'status-pages.draft': 'Write the texts',
  'status-pages.draft.help':
    'Write for citizens. How each service stands comes from the recovery; nothing else of the incident is ever shown.',
  'status-pages.drafted': 'The draft has been kept. Nothing is published yet.',
  'status-pages.archive': 'Take along as files (ZIP)',
  'status-pages.publish': 'Publish',
  'status-pages.publish.title': 'Publish this page for everybody?',
  'status-pages.publish.body': {
    one: 'Everybody can then read exactly what the preview shows. {count} thing changes for them.',
    other:
      'Everybody can then read exactly what the preview shows. {count} things change for them.',
  },
  'status-pages.publish.not-you': 'The CISO publishes.',
  'status-pages.published': 'The page is published.',
  'status-pages.withdraw': 'Take the page away',
  'status-pages.withdraw.title': 'Take the page away from the public?',
  'status-pages.withdraw.body':
    'Its address then answers as if it never existed. What was published is kept here.',
  'status-pages.withdrawn': 'The page has been taken away.',
  'status-pages.taken-away': 'taken away',
  'status-pages.now': 'can be read now',
  'status-pages.empty.title': 'There is no page for the public yet',
  'status-pages.empty.text':
    'Write a title in both languages. You see in a preview what citizens will read before anything is published.',
  'status-pages.changes': 'What would change for the public',
  'status-pages.changes.none': 'The public reads exactly this already.',
  'status-pages.change.first': 'The page is published for the first time.',
  'status-pages.change.title': 'another title',
  'status-pages.change.message': 'another message',
  'status-pages.change.added': 'comes onto the page',
  'status-pages.change.removed': 'leaves the page',
  'status-pages.change.state': 'stands differently',
  'status-pages.change.text': 'another text',
  'status-pages.change.planned': 'expected back',
  'status-pages.change.name': 'another name or description',
  'status-pages.preview': 'Preview',
  'status-pages.preview.language': 'Language of the preview',
  'status-pages.preview.help': 'Exactly what the public will see.',
  'status-pages.publications': 'What was published',
  'status-pages.field.titleNl': 'Title in Dutch',
  'status-pages.field.titleEn': 'Title in English',
  'status-pages.field.messageNl': 'Message in Dutch',
  'status-pages.field.messageEn': 'Message in English',
  'status-pages.field.plans': 'Show when services are expected back',
  'status-pages.field.textNl': 'What to tell in Dutch',
  'status-pages.field.textEn': 'What to tell in English',
  'status-pages.field.services.none':
    'No service of this incident has words for the public yet. Write down in the recovery which services are touched, and give them names in both languages in the register.',
} as const satisfies Record<string, Phrase>;
