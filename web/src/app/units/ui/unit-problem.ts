import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook, ProblemNotice } from '@weerbaar/ui';
import type { ApiProblem } from '../../shell/api/api-problem';

/** Why the tree refuses a change, and on which day it would go wrong. */
@Component({
  selector: 'app-unit-problem',
  imports: [ProblemNotice],
  template: `<ui-problem-notice [problem]="problem()">
    @if (day(); as on) {
      <p class="small">{{ book.say('units.problem.on', { date: book.date(on, 'long') }) }}</p>
    }
  </ui-problem-notice>`,
})
export class UnitProblem {
  protected readonly book = inject(Phrasebook);
  readonly problem = input.required<ApiProblem>();
  protected readonly day = computed(() => {
    const on: unknown = this.problem().body['on'];
    return typeof on === 'string' ? on : undefined;
  });
}
