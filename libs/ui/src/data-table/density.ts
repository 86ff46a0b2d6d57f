import { DOCUMENT, Service, inject, signal } from '@angular/core';

const storageKey = 'weerbaar.density';

/** Whether rows are tight or roomy: one choice for all tables, remembered in this browser. */
@Service()
export class Density {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly chosen = signal(this.remembered());
  readonly tight = this.chosen.asReadonly();

  /** The other one. */
  toggle(): void {
    this.chosen.update((tight) => !tight);
    try {
      this.window?.localStorage.setItem(storageKey, this.chosen() ? 'tight' : 'roomy');
    } catch {
      // A browser that forbids storage forgets the choice; the page works all the same.
    }
  }

  private remembered(): boolean {
    try {
      return this.window?.localStorage.getItem(storageKey) === 'tight';
    } catch {
      return false;
    }
  }
}
