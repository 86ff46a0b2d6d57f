import { Location } from '@angular/common';
import { Component, inject } from '@angular/core';
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
  private readonly location = inject(Location);
  private readonly connection = inject(Connection);
  protected readonly problem = () => ({
    code: this.connection.online() ? 'unavailable' : 'offline',
  });

  protected again(): void {
    void this.router.navigateByUrl(this.location.path(), { onSameUrlNavigation: 'reload' });
  }
}
