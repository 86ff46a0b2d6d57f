import { Directive, effect, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { ScopeStore } from './scope-store';

/**
 * A link that takes the scope along: `<a scopeLink="/units" [scopeQuery]="{ unit: id }">`. What
 * `scopeQuery` names goes before the scope of this page; other parameters of this page stay behind.
 */
@Directive({
  selector: 'a[scopeLink]',
  hostDirectives: [{ directive: RouterLink, inputs: ['routerLink: scopeLink', 'fragment'] }],
})
export class ScopeLink {
  readonly scopeQuery = input<Params>({});

  constructor() {
    const link = inject(RouterLink);
    const scope = inject(ScopeStore);
    effect(() => {
      link.queryParams = { ...scope.query(), ...this.scopeQuery() };
    });
  }
}
