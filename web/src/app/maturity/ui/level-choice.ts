import { Component, computed, inject, input, output } from '@angular/core';
import { levels, type Level } from '@weerbaar/kernel';
import { Phrasebook } from '@weerbaar/ui';
import type { Dimension } from '../data/answer-draft';

/** One side of a score with what each level means in plain words; the digits choose as well as the mouse. */
@Component({
  selector: 'app-level-choice',
  host: {
    role: 'group',
    '[attr.aria-label]': 'book.say(name(dimension()))',
    '(keydown)': 'pressed($event)',
  },
  template: `
    @if (questionShown()) {
      <p class="question">{{ book.say(question(dimension())) }}</p>
    }
    <ol>
      @for (choice of choices(); track choice.level) {
        <li>
          @if (editable()) {
            <button
              type="button"
              [attr.aria-pressed]="choice.taken"
              [class.taken]="choice.taken"
              (click)="chosen.emit(choice.level)"
            >
              <b [class]="'level-' + choice.level">{{ choice.level }}</b>
              <span
                ><strong>{{ choice.name }}</strong> {{ choice.words }}</span
              >
            </button>
          } @else {
            <div [class.taken]="choice.taken" [attr.aria-current]="choice.taken ? 'true' : null">
              <b [class]="'level-' + choice.level">{{ choice.level }}</b>
              <span
                ><strong>{{ choice.name }}</strong> {{ choice.words }}</span
              >
            </div>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--one);
      align-content: start;
    }
    /* Side by side at the foot of the screen, where there is more width than height */
    :host(.strip) ol {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0 var(--half);
    }
    :host(.strip) button,
    :host(.strip) div {
      height: 100%;
      grid-template-columns: 1.5rem 1fr;
      gap: var(--one);
      padding: var(--half);
      border-left: 0;
      border-top: 3px solid transparent;
      line-height: 1.3;
    }
    :host(.strip) .taken {
      border-top-color: var(--accent);
    }
    .question {
      font-size: var(--text-small);
      color: var(--ink-soft);
    }
    ol {
      display: grid;
      gap: 1px;
      list-style: none;
    }
    button,
    div {
      display: grid;
      grid-template-columns: 1.75rem 1fr;
      gap: 0.75rem;
      align-items: start;
      width: 100%;
      padding: 0.375rem var(--one);
      border: 0;
      border-left: 3px solid transparent;
      border-radius: 0;
      background: none;
      color: var(--ink-soft);
      font-size: var(--text-small);
      line-height: 1.4;
      text-align: start;
    }
    button {
      cursor: pointer;
    }
    button:hover {
      background: var(--hover);
      color: var(--ink);
    }
    .taken {
      background: var(--chosen);
      border-left-color: var(--accent);
      color: var(--ink);
    }
    strong {
      color: var(--ink);
    }
    b {
      display: grid;
      place-items: center;
      height: 1.5rem;
      border-radius: 2px;
      font-weight: var(--strong);
      font-variant-numeric: tabular-nums;
    }
    .level-1 {
      background: var(--level-1);
      color: var(--on-level-1);
    }
    .level-2 {
      background: var(--level-2);
      color: var(--on-level-2);
    }
    .level-3 {
      background: var(--level-3);
      color: var(--on-level-3);
    }
    .level-4 {
      background: var(--level-4);
      color: var(--on-level-4);
    }
    .level-5 {
      background: var(--level-5);
      color: var(--on-level-5);
    }
  `,
})
export class LevelChoice {
  protected readonly book = inject(Phrasebook);
  readonly dimension = input.required<Dimension>();
  readonly value = input.required<Level | null>();
  readonly editable = input(false);
  readonly questionShown = input(true);
  readonly chosen = output<Level>();

  protected readonly name = (dimension: Dimension) => `levels.${dimension}` as const;
  protected readonly question = (dimension: Dimension) => `levels.${dimension}.question` as const;
  protected readonly choices = computed(() =>
    levels.map((level) => ({
      level,
      taken: level === this.value(),
      name: this.book.say(`levels.name.${level}`),
      words: this.book.say(`levels.${this.dimension()}.${level}`),
    })),
  );

  protected pressed(event: KeyboardEvent): void {
    if (!this.editable() || event.ctrlKey || event.altKey || event.metaKey) return;
    const level = levels.find((one) => event.key === `${one}` || event.code === `Digit${one}`);
    if (level === undefined) return;
    event.preventDefault();
    this.chosen.emit(level);
  }
}
