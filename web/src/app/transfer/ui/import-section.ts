import { Component, computed, inject, signal } from '@angular/core';
import type { ImportReport } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { FileDrop } from '@weerbaar/ui/form';
import { saving } from '../../shell/api/saving';
import { fileFault } from '../data/file-fault';
import { TransferClient } from '../data/transfer-client';
import { ImportReportView } from './import-report';

/** Takes in a file: first what would become of each row, then, when the person confirms, the rows themselves. */
@Component({
  selector: 'app-import-section',
  imports: [Button, FileDrop, ImportReportView, ProblemNotice, Skeleton],
  host: { class: 'stack' },
  templateUrl: './import-section.html',
})
export class ImportSection {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(TransferClient);

  protected readonly file = signal<File | undefined>(undefined);
  protected readonly report = signal<ImportReport | undefined>(undefined);
  /** A dry run writes nothing, so there is nothing to lose by leaving. */
  protected readonly check = saving<File, ImportReport>(
    (file, key) => this.client.import(file, true, key),
    {
      guarded: false,
    },
  );
  protected readonly write = saving<File, ImportReport>((file, key) =>
    this.client.import(file, false, key),
  );

  protected readonly busy = computed(() => this.check.busy() || this.write.busy());
  protected readonly problem = computed(() => this.write.problem() ?? this.check.problem());
  protected readonly details = computed(() => {
    const problem = this.problem();
    return problem ? fileFault(this.book, problem) : [];
  });
  protected readonly said = computed(() => {
    const file = this.file()?.name;
    if (file === undefined) return '';
    if (this.check.busy()) return this.book.say('transfer.checking', { file });
    if (this.write.busy()) return this.book.say('transfer.importing', { file });
    if (this.check.state() === 'waiting' || this.write.state() === 'waiting') {
      return this.book.say('core.state.waiting');
    }
    const report = this.report();
    if (!report) return '';
    return this.book.say(report.dryRun ? 'transfer.checked' : 'transfer.done', { file });
  });

  protected async choose(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    this.write.reset();
    this.report.set(undefined);
    this.file.set(file);
    this.report.set(await this.check.run(file));
  }

  protected async confirm(): Promise<void> {
    const file = this.file();
    if (!file) return;
    const report = await this.write.run(file);
    if (report) this.report.set(report);
  }
}
