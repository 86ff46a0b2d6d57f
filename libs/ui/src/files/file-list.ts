import { Component, inject, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** A file as it hangs on something. */
export interface FileEntry {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Where it can be downloaded; none while it is on its way to the server. */
  readonly href?: string;
  /** Who added it and when, written already; or how far it is on its way. */
  readonly note?: string;
}

/** Files, one under the other, each with the way to get it and where allowed the way to remove it. */
@Component({
  selector: 'ui-file-list',
  imports: [Button, Icon],
  template: `<ul>
    @for (file of files(); track file.id) {
      <li>
        <ui-icon name="file" />
        <span>
          @if (file.href; as href) {
            <a download [href]="href">{{ file.name }}</a>
          } @else {
            {{ file.name }}
          }
          <span class="small soft">{{ book.bytes(file.size) }}</span>
          @if (file.note; as note) {
            <span class="small soft">{{ note }}</span>
          }
        </span>
        @if (removable()) {
          <button
            type="button"
            uiButton="plain"
            square
            [attr.aria-label]="book.say('core.file.remove', { name: file.name })"
            (click)="removed.emit(file)"
          >
            <ui-icon name="trash" />
          </button>
        }
      </li>
    } @empty {
      <li class="soft">{{ book.say('core.file.none') }}</li>
    }
  </ul>`,
  styles: `
    ul {
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--one);
      align-items: center;
      min-height: 2.5rem;
      border-bottom: 1px solid var(--line);
    }
    li > span {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 var(--one);
      align-items: baseline;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class FileList {
  protected readonly book = inject(Phrasebook);
  readonly files = input.required<readonly FileEntry[]>();
  readonly removable = input(false);
  readonly removed = output<FileEntry>();
}
