import { Injector, Service, type Type, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { newId } from '../field/new-id';
import type { Confirmation } from './confirm';
import { dialogTitle } from './dialog-title';

/**
 * Opens dialogs: the keyboard stays inside, Escape closes, the focus goes back to where it came from.
 * Their code is fetched with the first one, since most visits need none.
 */
@Service()
export class Dialogs {
  private readonly injector = inject(Injector);

  /** Whether the person goes ahead; closing the dialog is a no. */
  async confirm(question: Confirmation): Promise<boolean> {
    const { Confirm } = await import('./confirm');
    return (await this.open<boolean>(Confirm, question)) === true;
  }

  /**
   * Opens a component that has a `ui-dialog-frame` and reads its `data` from `DIALOG_DATA`; gives what
   * it was closed with, if anything. The focus goes to its first control, or to the one that `focus` selects.
   */
  async open<Result>(
    component: Type<unknown>,
    data?: unknown,
    { focus = 'first-tabbable' }: { readonly focus?: string } = {},
  ): Promise<Result | undefined> {
    const { Dialog } = await import('@angular/cdk/dialog');
    const id = newId('dialog');
    const opened = this.injector.get(Dialog).open<Result>(component, {
      id,
      ariaLabelledBy: dialogTitle({ id }),
      autoFocus: focus,
      backdropClass: 'ui-backdrop',
      data,
    });
    return firstValueFrom(opened.closed);
  }
}
