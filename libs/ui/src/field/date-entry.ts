import {
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import { readDate } from '@weerbaar/phrases';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/**
 * A day as people here write it, whatever language the browser speaks: typed as day, month, year, or
 * picked from the browser's calendar. Bare, without a label; forms use `ui-date-field`.
 */
@Component({
  selector: 'ui-date-entry',
  imports: [Icon],
  template: `
    <input
      #entry
      type="text"
      inputmode="numeric"
      autocomplete="off"
      [id]="id()"
      [attr.name]="name() || null"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="invalid() || unreadable() ? 'true' : null"
      [attr.aria-describedby]="describedBy()"
      [attr.required]="required() ? '' : null"
      [attr.placeholder]="book.say('core.date.form')"
      [value]="written()"
      [disabled]="disabled()"
      [readOnly]="readonly()"
      (change)="take(entry.value)"
      (keydown.enter)="take(entry.value)"
      (blur)="left.emit()"
    />
    @if (!disabled() && !readonly()) {
      <button
        type="button"
        [attr.aria-label]="book.say('core.date.calendar')"
        (click)="calendar.showPicker()"
      >
        <ui-icon name="calendar" />
      </button>
    }
    <input
      #calendar
      class="calendar"
      type="date"
      tabindex="-1"
      aria-hidden="true"
      [attr.min]="earliest()"
      [attr.max]="latest()"
      [value]="value()"
      [disabled]="disabled()"
      (change)="choose(calendar.value)"
    />
  `,
  styles: `
    :host {
      position: relative;
      display: flex;
      min-height: 2.5rem;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--raised);
    }
    :host(:focus-within) {
      outline: 2px solid var(--focus);
      outline-offset: -1px;
    }
    :host(:has([aria-invalid='true'])) {
      border-color: var(--danger);
      box-shadow: inset 0 0 0 1px var(--danger);
    }
    :host(:has(input:disabled)) {
      background: var(--sunken);
      color: var(--ink-soft);
    }
    input[type='text'] {
      flex: 1;
      width: 6.5rem;
      min-width: 0;
      padding: 0 0 0 0.75rem;
      border: 0;
      background: none;
      outline: none;
      font-variant-numeric: tabular-nums;
    }
    input::placeholder {
      color: var(--ink-soft);
      opacity: 1;
    }
    button {
      display: grid;
      place-items: center;
      flex: none;
      width: 2.25rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--ink-soft);
      cursor: pointer;
    }
    button:hover {
      color: var(--ink);
      background: var(--hover);
    }
    .calendar {
      position: absolute;
      inset: auto 0 0 auto;
      width: 2.25rem;
      height: 0;
      padding: 0;
      border: 0;
      opacity: 0;
      pointer-events: none;
    }
  `,
})
export class DateEntry {
  protected readonly book = inject(Phrasebook);
  /** `YYYY-MM-DD`; empty for none. */
  readonly value = model('');
  readonly id = input.required<string>();
  readonly name = input('');
  /** For screen readers, where no label stands beside it. */
  readonly label = input<string>();
  readonly describedBy = input<string | null>(null);
  readonly earliest = input<string>();
  readonly latest = input<string>();
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly required = input(false);
  readonly invalid = input(false);
  /** The cursor has left the input. */
  readonly left = output();
  /** Whether what stands there is no day, or one that is not allowed. */
  readonly misread = output<boolean>();

  private readonly entry = viewChild.required<ElementRef<HTMLInputElement>>('entry');
  protected readonly written = computed(() =>
    this.value() === '' ? '' : this.book.date(this.value(), 'numeric'),
  );
  /** Starts anew with every value. */
  protected readonly unreadable = linkedSignal({ source: this.value, computation: () => false });

  protected take(text: string): void {
    const day = text.trim() === '' ? '' : readDate(text);
    const readable = day !== null && (day === '' || this.allows(day));
    this.unreadable.set(!readable);
    this.misread.emit(!readable);
    if (!readable) return;
    this.value.set(day);
    this.entry().nativeElement.value = this.written();
  }

  protected choose(day: string): void {
    this.unreadable.set(false);
    this.misread.emit(false);
    this.value.set(day);
  }

  private allows(day: string): boolean {
    return day >= (this.earliest() ?? '') && day <= (this.latest() ?? '9999');
  }
}
