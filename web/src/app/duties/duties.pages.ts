import type { PhraseArea } from '@weerbaar/phrases';
import type { Page } from '../shell/page/page';

const words: readonly PhraseArea[] = [
  'entities',
  'duties',
  'governance',
  'classification',
  'law',
  'attachments',
];

/** What all pages of this part of the product have in common: they are about a day. */
const page = {
  title: 'core.nav.duties',
  permission: 'duty.read',
  phrases: words,
  scope: ['day'],
} as const satisfies Partial<Page>;

/** Legal entities under the law: what they are, which duties they have, and how these stand. */
export const dutiesPages: readonly Page[] = [
  {
    ...page,
    path: 'duties',
    load: () => import('./feature-list/list-page').then((file) => file.ListPage),
    entry: { label: 'core.nav.duties', icon: 'shield', order: 35 },
  },
  {
    ...page,
    path: 'duties/matrix',
    load: () => import('./feature-matrix/matrix-page').then((file) => file.MatrixPage),
  },
  {
    ...page,
    path: 'duties/due',
    load: () => import('./feature-due/due-page').then((file) => file.DuePage),
  },
  {
    ...page,
    path: 'duties/actions',
    load: () => import('./feature-actions/actions-page').then((file) => file.ActionsPage),
  },
  {
    ...page,
    path: 'duties/actions/:actionId',
    load: () => import('./feature-action/action-page').then((file) => file.ActionPage),
  },
  {
    ...page,
    path: 'duties/crosswalk',
    load: () => import('./feature-crosswalk/crosswalk-page').then((file) => file.CrosswalkPage),
  },
  {
    ...page,
    path: 'duties/:entityId',
    load: () => import('./feature-entity/entity-page').then((file) => file.EntityPage),
  },
  {
    ...page,
    path: 'duties/:entityId/classification',
    load: () =>
      import('./feature-classification/classification-page').then(
        (file) => file.ClassificationPage,
      ),
  },
  {
    ...page,
    path: 'duties/:entityId/body',
    load: () => import('./feature-body/body-page').then((file) => file.BodyPage),
  },
  {
    ...page,
    path: 'duties/:entityId/registration',
    load: () =>
      import('./feature-registration/registration-page').then((file) => file.RegistrationPage),
  },
  {
    ...page,
    path: 'duties/:entityId/actions',
    load: () => import('./feature-actions/actions-page').then((file) => file.ActionsPage),
  },
  {
    ...page,
    path: 'duties/:entityId/duty/:duty',
    load: () => import('./feature-duty/duty-page').then((file) => file.DutyPage),
  },
];
