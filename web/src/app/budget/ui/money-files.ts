import { Component, inject, input, output } from '@angular/core';
import { Button, Dialogs, Icon, Phrasebook } from '@weerbaar/ui';
import { SessionStore } from '../../shell/session/session-store';
import type { MoneyFilesQuestion } from './money-files-dialog';

/** The papers of something in the books: a decision, a contract, an invoice. */
@Component({
  selector: 'app-money-files',
  imports: [Button, Icon],
  template: `
    @if (files() > 0 || session.may('attachment.add')) {
      <button type="button" uiButton="plain" (click)="open()">
        <ui-icon name="file" />
        @if (compact()) {
          {{ book.number(files()) }}
        } @else {
          {{ book.say('budget.files') }} ({{ book.number(files()) }})
        }
        <span class="visually-hidden">{{ book.say('budget.files.of', { title: title() }) }}</span>
      </button>
    }
  `,
})
export class MoneyFiles {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  readonly subject = input.required<MoneyFilesQuestion['subject']>();
  readonly subjectId = input.required<string>();
  readonly title = input.required<string>();
  readonly files = input.required<number>();
  /** In a table the number is enough. */
  readonly compact = input(false);
  readonly changed = output();

  protected async open(): Promise<void> {
    const { MoneyFilesDialog } = await import('./money-files-dialog');
    const question: MoneyFilesQuestion = {
      subject: this.subject(),
      id: this.subjectId(),
      title: this.title(),
    };
    await this.dialogs.open(MoneyFilesDialog, question);
    this.changed.emit();
  }
}
