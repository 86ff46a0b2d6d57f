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

/** A page of this part of the product, about a day. */
const page = (path: string, load: Page['load']): Page => ({
  path,
  title: 'core.nav.duties',
  permission: 'duty.read',
  phrases: words,
  scope: ['day'],
  load,
});

/** Legal entities under the law: what they are, which duties they have, and how these stand. */
export const dutiesPages: readonly Page[] = [
  {
    ...page('duties', () => import('./feature-list/list-page').then((file) => file.ListPage)),
    entry: { label: 'core.nav.duties', icon: 'shield', order: 35 },
  },
  page('duties/matrix', () =>
    import('./feature-matrix/matrix-page').then((file) => file.MatrixPage),
  ),
  page('duties/due', () => import('./feature-due/due-page').then((file) => file.DuePage)),
  page('duties/actions', () =>
    import('./feature-actions/actions-page').then((file) => file.ActionsPage),
  ),
  page('duties/actions/:actionId', () =>
    import('./feature-action/action-page').then((file) => file.ActionPage),
  ),
  page('duties/crosswalk', () =>
    import('./feature-crosswalk/crosswalk-page').then((file) => file.CrosswalkPage),
  ),
  page('duties/:entityId', () =>
    import('./feature-entity/entity-page').then((file) => file.EntityPage),
  ),
  page('duties/:entityId/classification', () =>
    import('./feature-classification/classification-page').then((file) => file.ClassificationPage),
  ),
  page('duties/:entityId/body', () =>
    import('./feature-body/body-page').then((file) => file.BodyPage),
  ),
  page('duties/:entityId/registration', () =>
    import('./feature-registration/registration-page').then((file) => file.RegistrationPage),
  ),
  page('duties/:entityId/actions', () =>
    import('./feature-actions/actions-page').then((file) => file.ActionsPage),
  ),
  page('duties/:entityId/duty/:duty', () =>
    import('./feature-duty/duty-page').then((file) => file.DutyPage),
  ),
];
