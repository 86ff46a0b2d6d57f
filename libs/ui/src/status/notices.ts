import { Component, Service, inject, signal } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** A short message that needs no answer. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'good' | 'problem';
}

const readingTime = 6000;

/** Says that something worked, or did not, without taking the place of what the person is doing. */
@Service()
export class Notices {
  private readonly list = signal<readonly Notice[]>([]);
  private lastId = 0;
  readonly all = this.list.asReadonly();

  /** Something is done; the message leaves by itself. */
  done(text: string): void {
    const id = this.add(text, 'good');
    setTimeout(() => this.dismiss(id), readingTime);
  }

  /** Something failed that has no place on the page to say so; the message stays until it is closed. */
  problem(text: string): void {
    this.add(text, 'problem');
  }

  /** Takes a message away. */
  dismiss(id: number): void {
    this.list.update((notices) => notices.filter((notice) => notice.id !== id));
  }

  private add(text: string, tone: Notice['tone']): number {
    const id = ++this.lastId;
    this.list.update((notices) => [...notices.slice(-2), { id, text, tone }]);
    return id;
  }
}

/** The corner of the page where short messages appear; stands once, in the frame. */
@Component({
  selector: 'ui-notices',
  imports: [Button, Icon],
  host: { role: 'status', 'aria-live': 'polite' },
  template: `@for (notice of notices.all(); track notice.id) {
    <div [class.problem]="notice.tone === 'problem'">
      <ui-icon [name]="notice.tone === 'problem' ? 'alert' : 'check'" />
      <span>{{ notice.text }}</span>
      <button
        type="button"
        uiButton="plain"
        square
        [attr.aria-label]="book.say('core.action.close')"
        (click)="notices.dismiss(notice.id)"
      >
        <ui-icon name="close" />
      </button>
    </div>
  }`,
  styles: `
    :host {
      position: fixed;
      inset: auto var(--two) var(--two) auto;
      z-index: 1100;
      display: grid;
      gap: var(--one);
      max-width: min(28rem, calc(100vw - 2rem));
    }
    div {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      padding: var(--half) var(--half) var(--half) var(--two);
      background: var(--raised);
      border: 1px solid var(--line);
      border-left: 3px solid var(--good);
      border-radius: var(--radius);
      box-shadow: var(--shadow);
    }
    div > ui-icon {
      color: var(--good);
    }
    .problem {
      border-left-color: var(--danger);
    }
    .problem > ui-icon {
      color: var(--danger);
    }
    span {
      flex: 1;
    }
  `,
})
export class NoticeCorner {
  protected readonly book = inject(Phrasebook);
  protected readonly notices = inject(Notices);
}
