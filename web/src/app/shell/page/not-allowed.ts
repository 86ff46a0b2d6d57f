import { Component, inject } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../scope/scope-link';

@Component({
  imports: [Button, ScopeLink],
  template: `<div class="page page-narrow">
    <h1>{{ book.say('core.not-allowed.title') }}</h1>
    <p>{{ book.say('core.not-allowed.body') }}</p>
    <div class="row">
      <a uiButton scopeLink="/">{{ book.say('core.not-found.action') }}</a>
    </div>
  </div>`,
})
export class NotAllowed {
  protected readonly book = inject(Phrasebook);
}
