import { Component, computed, inject, input, model } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** One page back or forward through more than fits. */
@Component({
  selector: 'ui-pagination',
  imports: [Button, Icon],
  template: `<nav class="row no-print" [attr.aria-label]="book.say('core.page')">
    <button
      type="button"
      uiButton
      square
      [disabled]="page() <= 1"
      [attr.aria-label]="book.say('core.page.previous')"
      (click)="page.set(page() - 1)"
    >
      <ui-icon name="chevron-left" />
    </button>
    <span class="number" role="status">{{ words() }}</span>
    <button
      type="button"
      uiButton
      square
      [disabled]="page() >= pages()"
      [attr.aria-label]="book.say('core.page.next')"
      (click)="page.set(page() + 1)"
    >
      <ui-icon name="chevron-right" />
    </button>
  </nav>`,
})
export class Pagination {
  protected readonly book = inject(Phrasebook);
  /** Counted from 1. */
  readonly page = model(1);
  readonly size = input.required<number>();
  readonly total = input.required<number>();
  protected readonly pages = computed(() => Math.max(1, Math.ceil(this.total() / this.size())));
  protected readonly words = computed(() => {
    const from = this.total() === 0 ? 0 : (this.page() - 1) * this.size() + 1;
    const to = Math.min(this.total(), this.page() * this.size());
    return this.book.say('core.page.of', { from, to, total: this.total() });
  });
}
