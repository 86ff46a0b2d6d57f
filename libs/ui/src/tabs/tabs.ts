import { Component, type ElementRef, computed, input, model, viewChildren } from '@angular/core';

/** A tab: its value, and what it is called. */
export interface Tab {
  readonly value: string;
  readonly label: string;
  /** A number behind the name, written already. */
  readonly count?: string;
}

/**
 * The heads of tabs; the page shows what belongs to the chosen one and gives it
 * `role="tabpanel"` with `[id]="panel"`. The arrow keys move and choose.
 */
@Component({
  selector: 'ui-tabs',
  template: `<div
    role="tablist"
    tabindex="-1"
    [attr.aria-label]="label()"
    (keydown)="pressed($event)"
  >
    @for (tab of tabs(); track tab.value) {
      <button
        #head
        type="button"
        role="tab"
        [attr.aria-selected]="tab.value === value()"
        [attr.aria-controls]="panel()"
        [tabIndex]="tab.value === value() ? 0 : -1"
        (click)="value.set(tab.value)"
      >
        {{ tab.label }}
        @if (tab.count; as count) {
          <span class="soft number">{{ count }}</span>
        }
      </button>
    }
  </div>`,
  styles: `
    [role='tablist'] {
      display: flex;
      overflow-x: auto;
      border-bottom: 1px solid var(--line-strong);
    }
    button {
      flex: none;
      min-height: 2.5rem;
      padding: 0 var(--two);
      border: 0;
      border-bottom: 3px solid transparent;
      background: none;
      color: var(--ink-soft);
      cursor: pointer;
    }
    button:hover {
      color: var(--ink);
      background: var(--hover);
    }
    button[aria-selected='true'] {
      border-bottom-color: var(--accent);
      color: var(--ink);
      font-weight: var(--strong);
    }
    button:focus-visible {
      outline-offset: -2px;
    }
  `,
})
export class Tabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
  readonly value = model.required<string>();
  /** The id of the panel that the page shows below. */
  readonly panel = input.required<string>();
  private readonly heads = viewChildren<ElementRef<HTMLButtonElement>>('head');
  private readonly at = computed(() => this.tabs().findIndex((tab) => tab.value === this.value()));

  protected pressed(event: KeyboardEvent): void {
    const last = this.tabs().length - 1;
    const steps: Partial<Record<string, number>> = {
      ArrowRight: this.at() === last ? 0 : this.at() + 1,
      ArrowLeft: this.at() === 0 ? last : this.at() - 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : this.tabs()[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    this.value.set(tab.value);
    this.heads()[next]?.nativeElement.focus();
  }
}
