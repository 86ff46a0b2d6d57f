import { Component, computed, inject, input, output, signal } from '@angular/core';
import { newId } from '../field/new-id';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** A place to choose files or to drop them. What is too large is refused here, before it travels. */
@Component({
  selector: 'ui-file-drop',
  imports: [Icon],
  template: `
    <label
      [attr.for]="id"
      [class.over]="over()"
      (dragover)="$event.preventDefault(); over.set(true)"
      (dragleave)="over.set(false)"
      (drop)="dropped($event)"
    >
      <ui-icon name="upload" />
      <span>
        <strong>{{ label() ?? book.say('core.file.drop') }}</strong>
        @if (limit(); as words) {
          <span class="small soft">{{ words }}</span>
        }
      </span>
      <input
        #entry
        type="file"
        [id]="id"
        [multiple]="multiple()"
        [disabled]="disabled()"
        [attr.accept]="accept()"
        [attr.aria-describedby]="refused().length > 0 ? id + '-error' : null"
        (change)="take(entry.files); entry.value = ''"
      />
    </label>
    <div role="alert" [id]="id + '-error'">
      @for (words of refused(); track words) {
        <p class="small">{{ words }}</p>
      }
    </div>
  `,
  styles: `
    label {
      position: relative;
      display: flex;
      gap: var(--two);
      align-items: center;
      padding: var(--two);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
      cursor: pointer;
    }
    label:hover,
    .over {
      background: var(--hover);
      border-style: solid;
    }
    label:focus-within {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    label > span {
      display: grid;
    }
    input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: inherit;
    }
    p {
      margin-top: var(--half);
      color: var(--danger);
      font-weight: var(--strong);
    }
  `,
})
export class FileDrop {
  protected readonly book = inject(Phrasebook);
  protected readonly id = newId('files');
  readonly label = input<string>();
  readonly multiple = input(true);
  readonly disabled = input(false);
  /** As the attribute of a file input: ".csv,.xlsx". */
  readonly accept = input<string>();
  /** In bytes. */
  readonly largest = input<number>();
  readonly chosen = output<readonly File[]>();

  protected readonly over = signal(false);
  protected readonly refused = signal<readonly string[]>([]);
  protected readonly limit = computed(() => {
    const largest = this.largest();
    return largest === undefined
      ? undefined
      : this.book.say('core.file.limit', { size: this.book.bytes(largest) });
  });

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    if (!this.disabled()) this.take(event.dataTransfer?.files ?? null);
  }

  protected take(files: FileList | null): void {
    const all = [...(files ?? [])].slice(0, this.multiple() ? undefined : 1);
    const largest = this.largest() ?? Number.POSITIVE_INFINITY;
    this.refused.set(
      all
        .filter((file) => file.size > largest)
        .map((file) =>
          this.book.say('core.file.too-large', { name: file.name, size: this.book.bytes(largest) }),
        ),
    );
    const fitting = all.filter((file) => file.size <= largest);
    if (fitting.length > 0) this.chosen.emit(fitting);
  }
}
