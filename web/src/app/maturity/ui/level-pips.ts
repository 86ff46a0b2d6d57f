import { Component, computed, input, output } from '@angular/core';
import { isLevel, levels, type Level } from '@weerbaar/kernel';

/**
 * The five levels of one side of a score, the given one filled. It is for the eye and the mouse; the
 * cell around it carries the words and takes the keys.
 */
@Component({
  selector: 'app-level-pips',
  host: { 'aria-hidden': 'true', '[class.editable]': 'editable()', '(click)': 'press($event)' },
  template: `@for (pip of pips(); track pip.level) {
    <span [class]="pip.look" [class.provided]="pip.provided" [attr.data-level]="pip.level"></span>
  }`,
  styles: `
    :host {
      display: inline-flex;
      gap: 2px;
    }
    span {
      position: relative;
      display: grid;
      place-items: center;
      width: 1.625rem;
      height: 1.875rem;
      border: 1px solid var(--line);
      border-radius: 2px;
      color: var(--ink-soft);
      font-size: var(--text-small);
      font-variant-numeric: tabular-nums;
    }
    /* Drawn and not written: five figures in a cell would be no part of its name. */
    span::before {
      content: attr(data-level) / '';
    }
    :host(.editable) span {
      border-color: var(--line-strong);
      cursor: pointer;
    }
    :host(.editable) span:hover {
      background: var(--hover);
      color: var(--ink);
    }
    span.level-1 {
      background: var(--level-1);
      color: var(--on-level-1);
    }
    span.level-2 {
      background: var(--level-2);
      color: var(--on-level-2);
    }
    span.level-3 {
      background: var(--level-3);
      color: var(--on-level-3);
    }
    span.level-4 {
      background: var(--level-4);
      color: var(--on-level-4);
    }
    span.level-5 {
      background: var(--level-5);
      color: var(--on-level-5);
    }
    span[class^='level'],
    :host(.editable) span[class^='level']:hover {
      border-color: transparent;
      font-size: var(--text-body);
      font-weight: var(--strong);
    }
    :host(.editable) span.level-1:hover {
      color: var(--on-level-1);
      background: var(--level-1);
    }
    :host(.editable) span.level-2:hover {
      color: var(--on-level-2);
      background: var(--level-2);
    }
    :host(.editable) span.level-3:hover {
      color: var(--on-level-3);
      background: var(--level-3);
    }
    :host(.editable) span.level-4:hover {
      color: var(--on-level-4);
      background: var(--level-4);
    }
    :host(.editable) span.level-5:hover {
      color: var(--on-level-5);
      background: var(--level-5);
    }
    /* What the provider says, where unit and provider answer together */
    span.provided::after {
      content: '';
      position: absolute;
      inset: auto 3px -5px;
      height: 3px;
      border-radius: 1px;
      background: var(--inherited);
    }
    @media (pointer: coarse) {
      span {
        width: 2.5rem;
        height: 2.5rem;
      }
    }
    @media (forced-colors: active) {
      span[class^='level'] {
        outline: 2px solid;
      }
    }
  `,
})
export class LevelPips {
  readonly value = input.required<Level | null>();
  /** The level that the provider gave, where that counts as well. */
  readonly provided = input<Level | null>(null);
  readonly editable = input(false);
  readonly chosen = output<Level>();

  protected readonly pips = computed(() =>
    levels.map((level) => ({
      level,
      look: level === this.value() ? `level-${level}` : '',
      provided: level === this.provided(),
    })),
  );

  protected press({ target }: Event): void {
    const level = Number(target instanceof HTMLElement ? target.dataset['level'] : undefined);
    if (this.editable() && isLevel(level)) this.chosen.emit(level);
  }
}
