import type { Dialogs } from '@weerbaar/ui';
import type { MoneyOutcome } from '../data/money-form';
import type { MoneyQuestion } from './money-dialog';

/** Opens the form of something in the books; answers with what was recorded, or nothing. */
export async function openForm(
  dialogs: Dialogs,
  question: MoneyQuestion,
): Promise<MoneyOutcome | undefined> {
  const { MoneyDialog } = await import('./money-dialog');
  return dialogs.open<MoneyOutcome>(MoneyDialog, question);
}
