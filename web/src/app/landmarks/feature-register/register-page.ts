import { Component, computed, inject } from '@angular/core';
import type { LandmarkView } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { SessionStore } from '../../shell/session/session-store';
import { LandmarkStore, landmarkWorkbook } from '../data/landmark-store';
import { landmarkTitle } from '../data/landmark-title';
import { LandmarkActs } from '../ui/landmark-acts';
import { LandmarkButtons } from '../ui/landmark-buttons';
import type { LandmarkFilesQuestion } from '../ui/landmark-files-dialog';

/** The register of landmarks with their sources; whoever may, keeps it here. */
@Component({
  selector: 'app-register-page',
  imports: [
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    LandmarkButtons,
    ProblemNotice,
    Skeleton,
  ],
  providers: [LandmarkStore],
  templateUrl: './register-page.html',
  styleUrl: './register-page.css',
})
export class RegisterPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(LandmarkStore);
  private readonly acts = inject(LandmarkActs);
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(SessionStore);

  protected readonly editable = computed(() => this.session.may('landmark.edit'));
  protected readonly count = computed(() => this.store.landmarks()?.length ?? 0);
  protected readonly sentence = computed(() =>
    this.book.say('landmarks.answer', { count: this.count() }),
  );
  protected readonly span = computed(() => {
    const all = this.store.landmarks() ?? [];
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return '';
    return this.book.say('landmarks.answer.span', {
      first: this.book.date(first.on, 'month'),
      last: this.book.date(last.on, 'month'),
    });
  });
  protected readonly columns = computed<readonly Column<LandmarkView>[]>(() => [
    {
      key: 'on',
      label: this.book.say('landmarks.date'),
      value: (row) => row.on,
      text: (row) => this.book.date(row.on),
      width: '7rem',
    },
    {
      key: 'title',
      label: this.book.say('landmarks.event'),
      value: (row) => this.titleOf(row),
      width: '14rem',
      wraps: true,
    },
    {
      key: 'source',
      label: this.book.say('landmarks.source'),
      value: (row) => row.source,
      width: '14rem',
      wraps: true,
    },
    {
      key: 'illustrative',
      label: this.book.say('landmarks.illustrative'),
      value: (row) => this.book.say(row.illustrative ? 'core.state.yes' : 'core.state.no'),
      hidden: true,
    },
    {
      key: 'files',
      label: this.book.say('landmarks.files'),
      value: (row) => row.files,
      text: (row) => this.book.number(row.files),
    },
  ]);

  protected readonly workbook = landmarkWorkbook;
  protected readonly rowId = (row: LandmarkView): string => row.id;

  protected titleOf(row: LandmarkView): string {
    return landmarkTitle(row, this.book.language());
  }

  protected async add(): Promise<void> {
    if (await this.acts.add()) this.store.reload();
  }

  protected async edit(row: LandmarkView): Promise<void> {
    if (await this.acts.edit(row.id)) this.store.reload();
  }

  /** Whether the files of an event can be looked at: there are some, or one may add the first. */
  protected filed(row: LandmarkView): boolean {
    return this.session.may('attachment.read') && (row.files > 0 || this.editable());
  }

  protected async files(row: LandmarkView): Promise<void> {
    const { LandmarkFilesDialog } = await import('../ui/landmark-files-dialog');
    const question: LandmarkFilesQuestion = {
      id: row.id,
      title: this.titleOf(row),
      editable: this.editable(),
    };
    await this.dialogs.open(LandmarkFilesDialog, question);
    this.store.reload();
  }

  protected async remove(row: LandmarkView): Promise<void> {
    if (await this.acts.remove(row.id)) this.store.reload();
  }
}
