import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { ProblemNotice } from '@weerbaar/ui';
import { Connection } from '../connection/connection';

/** Stands in for a page when the server does not say who is asking. The address stays that of the page. */
@Component({
  imports: [ProblemNotice],
  template: `<main>
    <ui-problem-notice [problem]="problem()" [retryable]="true" (retry)="again()" />
  </main>`,
  styles: `
    main {
      max-width: 44rem;
      margin: 12vh auto;
      padding: var(--two);
    }
  `,
})
export class Unreachable {
  private readonly router = inject(Router);
  private readonly connection = inject(Connection);
  private readonly wanted = wantedBy(this.router.currentNavigation()?.extras.info);
  protected readonly problem = computed(() => ({
    code: this.connection.online() ? 'unavailable' : 'offline',
  }));

  protected again(): void {
    void this.router.navigateByUrl(this.wanted, { onSameUrlNavigation: 'reload' });
  }
}

const wantedBy = (info: unknown): string => {
  const { wanted } = (info ?? {}) as { readonly wanted?: unknown };
  return typeof wanted === 'string' ? wanted : '/';
};
