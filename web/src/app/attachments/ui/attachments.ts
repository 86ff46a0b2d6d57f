import { Component, computed, inject, input, output } from '@angular/core';
import { AttachmentList } from '@weerbaar/contracts';
import { Button, Dialogs, Notices, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { FileDrop, FileList, type FileEntry } from '@weerbaar/ui/form';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { SessionStore } from '../../shell/session/session-store';
import {
  AttachmentsClient,
  attachmentsPath,
  contentUrl,
  type AttachmentSubject,
} from '../data/attachments-client';
import { Uploads, type PendingFile } from '../data/uploads';

/** The files on a score, an event or a unit: to be read by who may see it, added and removed by who may. */
@Component({
  selector: 'app-attachments',
  imports: [Button, FileDrop, FileList, ProblemNotice, Skeleton],
  providers: [Uploads],
  templateUrl: './attachments.html',
  styleUrl: './attachments.css',
})
export class Attachments {
  protected readonly book = inject(Phrasebook);
  protected readonly uploads = inject(Uploads);
  private readonly client = inject(AttachmentsClient);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  readonly subject = input.required<AttachmentSubject>();
  readonly subjectId = input.required<string>();
  /** Whether files may be added here, as far as the subject goes; the role decides as well. */
  readonly addable = input(true);
  /** The number of files has changed. */
  readonly changed = output();

  protected readonly list = apiResource(
    () =>
      this.session.may('attachment.read')
        ? { path: attachmentsPath, query: { subject: this.subject(), id: this.subjectId() } }
        : undefined,
    (body) => AttachmentList.parse(body),
  );
  private readonly attachments = computed(() =>
    this.list.hasValue() ? this.list.value().attachments : [],
  );
  protected readonly problem = computed(() => {
    const error = this.list.error();
    return error && problemFrom(error);
  });
  protected readonly entries = computed<readonly FileEntry[]>(() =>
    this.attachments().map((file) => ({
      id: file.id,
      name: file.name,
      size: file.size,
      href: contentUrl(file.id),
      note: [
        this.book.say('attachments.added', {
          person: file.addedBy ?? this.book.say('core.state.unknown'),
          time: this.book.instant(file.addedAt),
        }),
        file.note,
      ]
        .filter(Boolean)
        .join('. '),
    })),
  );
  protected readonly mayAdd = computed(() => this.addable() && this.session.may('attachment.add'));
  /** All files of a subject hang on one unit, so that they can be removed together or not at all. */
  protected readonly removable = computed(
    () => this.addable() && this.attachments().some(({ removable }) => removable),
  );

  constructor() {
    this.uploads.whenArrived(() => {
      this.list.reload();
      this.changed.emit();
    });
  }

  protected add(files: readonly File[]): void {
    this.uploads.add({ subject: this.subject(), id: this.subjectId() }, files);
  }

  protected stateWords({ state, share, problem }: PendingFile): string {
    if (state === 'waiting') return this.book.say('core.state.waiting');
    if (state === 'sending') {
      return share === 1 ? this.book.say('attachments.checking') : this.book.percentage(share);
    }
    return this.book.find(`problem.${problem?.code ?? ''}`) ?? this.book.say('problem.internal');
  }

  protected async remove(file: FileEntry): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('attachments.remove', { name: file.name }),
      body: this.book.say('attachments.remove.body'),
      confirm: this.book.say('core.action.remove'),
    });
    if (!sure) return;
    try {
      await this.client.remove(file.id);
      this.notices.done(this.book.say('attachments.removed', { name: file.name }));
    } catch (error) {
      const { code } = problemFrom(error);
      this.notices.problem(this.book.find(`problem.${code}`) ?? this.book.say('problem.internal'));
    }
    this.list.reload();
    this.changed.emit();
  }
}
