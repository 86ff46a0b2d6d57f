import type { Visitor } from './browser';

/** An administrator invites somebody for the whole organisation; the link that he gets. */
export async function invite(visitor: Visitor, email: string, role: string): Promise<string> {
  await visitor.open('/people');
  await visitor.press('people.invite');
  const dialog = visitor.page.locator('app-invite-dialog');
  await dialog
    .getByLabel(await visitor.say('people.field.name'), { exact: true })
    .fill('Kim Peeters');
  await dialog.getByLabel(await visitor.say('people.field.email')).fill(email);
  await dialog.locator('select').selectOption(role);
  await dialog.locator('ui-tree-picker button').first().click();
  await visitor.page.getByRole('treeitem').first().click();
  await visitor.press('people.invite.confirm');
  const link = visitor.page.locator('app-one-time-link input');
  await link.waitFor();
  return link.inputValue();
}
