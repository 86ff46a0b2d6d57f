import type { PhraseArea } from '@weerbaar/phrases';
import type { Page } from '../shell/page/page';

const words: readonly PhraseArea[] = ['entities', 'duties', 'classification', 'law', 'attachments'];

/** Legal entities under the law: what they are, which duties they have, and how these stand. */
export const dutiesPages: readonly Page[] = [
  {
    path: 'duties',
    title: 'core.nav.duties',
    permission: 'duty.read',
    phrases: words,
    entry: { label: 'core.nav.duties', icon: 'shield', order: 35 },
    scope: ['day'],
    load: () => import('./feature-list/list-page').then((file) => file.ListPage),
  },
  {
    path: 'duties/matrix',
    title: 'core.nav.duties',
    permission: 'duty.read',
    phrases: words,
    scope: ['day'],
    load: () => import('./feature-matrix/matrix-page').then((file) => file.MatrixPage),
  },
  {
    path: 'duties/:entityId',
    title: 'core.nav.duties',
    permission: 'duty.read',
    phrases: words,
    scope: ['day'],
    load: () => import('./feature-entity/entity-page').then((file) => file.EntityPage),
  },
  {
    path: 'duties/:entityId/classification',
    title: 'core.nav.duties',
    permission: 'duty.read',
    phrases: words,
    scope: ['day'],
    load: () =>
      import('./feature-classification/classification-page').then(
        (file) => file.ClassificationPage,
      ),
  },
];
