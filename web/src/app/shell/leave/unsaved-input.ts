import { DOCUMENT, Service, inject } from '@angular/core';

/** Remembers whether something on the page would be lost by leaving it. */
@Service()
export class UnsavedInput {
  private readonly held = new Set<object>();

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (event) => {
      if (this.any()) event.preventDefault();
    });
  }

  /** Something of this owner is not saved. */
  hold(owner: object): void {
    this.held.add(owner);
  }

  /** Everything of this owner is saved or given up. */
  settle(owner: object): void {
    this.held.delete(owner);
  }

  /** Whether leaving now would lose something. */
  any(): boolean {
    return this.held.size > 0;
  }

  /** The person chose to lose it. */
  giveUp(): void {
    this.held.clear();
  }
}
