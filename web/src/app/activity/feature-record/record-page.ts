import { Component, computed, inject, signal } from '@angular/core';
import type { AskedRecordCheck, AskRecordCheck, RecordCheck } from '@weerbaar/contracts';
import {
  Breadcrumb,
  Button,
  Icon,
  Phrasebook,
  ProblemNotice,
  SaveStatus,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { TextField } from '@weerbaar/ui/form';
import { apiUrl } from '../../shell/api/api-client';
import { saving } from '../../shell/api/saving';
import { RecordStore } from '../data/record-store';
import { CheckLine } from '../ui/check-line';

/** How the record is sealed, whether it still is what was signed, and what to keep of it elsewhere. */
@Component({
  selector: 'app-record-page',
  imports: [
    Breadcrumb,
    Button,
    CheckLine,
    Figure,
    Icon,
    ProblemNotice,
    SaveStatus,
    Skeleton,
    TextField,
  ],
  providers: [RecordStore],
  templateUrl: './record-page.html',
  styleUrl: './record-page.css',
})
export class RecordPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(RecordStore);
  protected readonly witness = signal('');
  protected readonly checkpointUrl = apiUrl('/record/checkpoint');
  protected readonly reading = saving<AskRecordCheck, AskedRecordCheck>((wish, key) =>
    this.store.ask(wish, key),
  );

  protected readonly crumbs = computed(() => [
    { label: this.book.say('record.crumb'), link: '/activity' },
    { label: this.book.say('record.title') },
  ]);
  protected readonly size = computed(() => this.book.number(this.store.state()?.size ?? 0));
  protected readonly answer = computed(() => {
    const state = this.store.state();
    if (state?.sealedAt == null) return this.book.say('record.answer.none');
    const time = this.book.instant(state.sealedAt);
    return this.book.say('record.answer', { count: state.size, time });
  });
  /** The last reading that came to its end. */
  private readonly lastCheck = computed<RecordCheck | undefined>(() =>
    this.store.state()?.checks.find(({ finishedAt }) => finishedAt !== null),
  );
  protected readonly flawed = computed(() => (this.lastCheck()?.flaws?.length ?? 0) > 0);
  protected readonly verdict = computed(() => {
    const check = this.lastCheck();
    if (check?.finishedAt == null) return this.book.say('record.never');
    const time = this.book.instant(check.finishedAt);
    return this.book.say(this.flawed() ? 'record.flawed' : 'record.sound', { time });
  });
  protected readonly keysAddress = computed(
    () =>
      `${location.origin}/.well-known/weerbaar-record/${this.store.state()?.origin.split('/')[1] ?? ''}`,
  );

  protected async ask(): Promise<void> {
    const witness = this.witness().trim();
    // What was copied by hand has often lost its last line break.
    const wish = witness === '' ? {} : { witness: `${witness}\n` };
    if ((await this.reading.run(wish)) !== undefined) this.witness.set('');
  }
}
