import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { AttachmentQuery, AttachmentView } from '@weerbaar/contracts';
import { problemFrom, type ApiProblem } from '../../shell/api/api-problem';
import { Connection } from '../../shell/connection/connection';
import { UnsavedInput } from '../../shell/leave/unsaved-input';
import { AttachmentsClient, type Upload } from './attachments-client';

/** A file that is not on the server yet. */
export interface PendingFile {
  /** The same key for every try, so that the file hangs there once. */
  readonly key: string;
  readonly file: File;
  readonly on: AttachmentQuery;
  /** From 0 to 1. */
  readonly share: number;
  readonly state: 'sending' | 'waiting' | 'failed';
  readonly problem?: ApiProblem;
}

/** Files on their way: one after the other, kept while the connection is lost, and sent again when it is back. */
@Injectable()
export class Uploads {
  private readonly client = inject(AttachmentsClient);
  private readonly connection = inject(Connection);
  private readonly unsaved = inject(UnsavedInput);
  private readonly list = signal<readonly PendingFile[]>([]);
  private current: { readonly key: string; readonly upload: Upload } | undefined;
  private callOff: () => void = () => undefined;
  private arrived: (file: AttachmentView) => void = () => undefined;

  readonly pending = this.list.asReadonly();
  readonly busy = computed(() => this.list().some(({ state }) => state !== 'failed'));

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.callOff();
      this.current?.upload.cancel();
      this.unsaved.settle(this);
    });
  }

  /** Who hears that a file hangs there. */
  whenArrived(hear: (file: AttachmentView) => void): void {
    this.arrived = hear;
  }

  /** Adds files to those on their way. */
  add(on: AttachmentQuery, files: readonly File[]): void {
    const added = files.map((file): PendingFile => {
      return { key: crypto.randomUUID(), file, on, share: 0, state: 'sending' };
    });
    this.become([...this.list(), ...added]);
    this.sendNext();
  }

  /** Tries a file again that was refused. */
  retry(key: string): void {
    this.change(key, { state: 'sending', share: 0 });
    this.sendNext();
  }

  /** Gives a file up. */
  cancel(key: string): void {
    if (this.current?.key === key) {
      this.current.upload.cancel();
      this.current = undefined;
    }
    this.become(this.list().filter((one) => one.key !== key));
    this.sendNext();
  }

  private sendNext(): void {
    if (this.current) return;
    const next = this.list().find(({ state }) => state === 'sending');
    if (!next) return;
    const { key, on, file } = next;
    const upload = this.client.upload(on, file, key, (share) => this.change(key, { share }));
    this.current = { key, upload };
    upload.done.then(
      (view) => this.ended(key, () => this.succeeded(key, view)),
      (error: unknown) => this.ended(key, () => this.failed(key, problemFrom(error))),
    );
  }

  private ended(key: string, then: () => void): void {
    if (this.current?.key !== key) return;
    this.current = undefined;
    then();
    this.sendNext();
  }

  private succeeded(key: string, view: AttachmentView): void {
    this.become(this.list().filter((one) => one.key !== key));
    this.arrived(view);
  }

  private failed(key: string, problem: ApiProblem): void {
    if (problem.code !== 'offline') {
      this.change(key, { state: 'failed', problem });
      return;
    }
    this.change(key, { state: 'waiting', share: 0 });
    this.callOff();
    this.callOff = this.connection.whenBack(() => {
      for (const one of this.list()) {
        if (one.state === 'waiting') this.change(one.key, { state: 'sending' });
      }
      this.sendNext();
    });
  }

  private change(key: string, change: Partial<PendingFile>): void {
    this.become(this.list().map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  private become(list: readonly PendingFile[]): void {
    this.list.set(list);
    if (list.length > 0) this.unsaved.hold(this);
    else this.unsaved.settle(this);
  }
}
