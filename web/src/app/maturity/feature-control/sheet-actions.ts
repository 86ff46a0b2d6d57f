import { Component, computed, inject, input, output } from '@angular/core';
import type { ControlSheet, ManyRecorded, ResponsibilitySet } from '@weerbaar/contracts';
import { Button, Dialogs, Notices, Phrasebook } from '@weerbaar/ui';
import { SessionStore } from '../../shell/session/session-store';
import type { SheetRow } from '../data/control-sheet-store';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ResponsibilityDialog, type ResponsibilitySubject } from '../ui/responsibility-dialog';
import { SameAnswerDialog, type SameAnswerSubject } from '../ui/same-answer-dialog';

/** What is done to several safeguards of a sheet at once: those that are picked, or all when none is. */
@Component({
  selector: 'app-sheet-actions',
  imports: [Button],
  host: { class: 'row' },
  template: `
    @if (open() && answerable().length > 0) {
      <button type="button" uiButton (click)="answer()">
        {{ book.say('maturity.same', { count: answerable().length }) }}
      </button>
    }
    @if (sheet().unit.mayProvide && chosen().length > 0) {
      <button type="button" uiButton (click)="provide()">
        {{ book.say('maturity.responsibility', { count: chosen().length }) }}
      </button>
    }
  `,
})
export class SheetActions {
  protected readonly book = inject(Phrasebook);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(CatalogueTexts);

  readonly sheet = input.required<ControlSheet>();
  readonly rows = input.required<readonly SheetRow[]>();
  readonly picked = input.required<ReadonlySet<string>>();
  /** Whether answers can be given now. */
  readonly open = input.required<boolean>();
  readonly done = output();

  protected readonly chosen = computed(() => {
    const picked = this.picked();
    return picked.size === 0 ? this.rows() : this.rows().filter(({ row }) => picked.has(row.code));
  });
  protected readonly answerable = computed(() => this.chosen().filter(({ editable }) => editable));

  protected async answer(): Promise<void> {
    const { unit, on } = this.sheet();
    const subject: SameAnswerSubject = {
      title: this.book.say('maturity.same', { count: this.answerable().length }),
      effectiveOn: on,
      backDated: on < this.session.today(),
      pairs: this.answerable().map(({ row }) => ({
        unitId: unit.id,
        code: row.code,
        seen: row.revision,
        name: this.nameOf(row.code),
      })),
    };
    const recorded = await this.dialogs.open<ManyRecorded>(SameAnswerDialog, subject);
    if (!recorded) return;
    if (recorded.recorded > 0) {
      this.notices.done(this.book.say('maturity.same.done', { count: recorded.recorded }));
    }
    this.done.emit();
  }

  protected async provide(): Promise<void> {
    const { unit, on } = this.sheet();
    const chosen = this.chosen();
    const first = chosen[0]?.row.responsibility;
    const subject: ResponsibilitySubject = {
      title: this.book.say('maturity.responsibility', { count: chosen.length }),
      effectiveOn: on,
      kind: first?.kind ?? 'own',
      providerId: first?.providerId ?? null,
      pairs: chosen.map(({ row }) => ({
        unitId: unit.id,
        code: row.code,
        seen: row.responsibility.revision,
        name: this.nameOf(row.code),
      })),
    };
    const set = await this.dialogs.open<ResponsibilitySet>(ResponsibilityDialog, subject);
    if (!set) return;
    if (set.changed > 0) {
      this.notices.done(this.book.say('maturity.responsibility.done', { count: set.changed }));
    }
    this.done.emit();
  }

  private nameOf(code: string): string {
    return `${code} ${this.texts.safeguard(code)?.title ?? ''}`.trim();
  }
}
