import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Dialogs, Phrasebook } from '@weerbaar/ui';
import { UnsavedInput } from './unsaved-input';

/** Asks before leaving a page on which something was entered and not saved. */
export const leaveGuard: CanDeactivateFn<unknown> = async () => {
  const unsaved = inject(UnsavedInput);
  if (!unsaved.any()) return true;
  const dialogs = inject(Dialogs);
  const book = inject(Phrasebook);
  const leaves = await dialogs.confirm({
    title: book.say('core.leave.title'),
    body: book.say('core.leave.body'),
    confirm: book.say('core.leave.confirm'),
    cancel: book.say('core.leave.stay'),
  });
  if (leaves) unsaved.giveUp();
  return leaves;
};
