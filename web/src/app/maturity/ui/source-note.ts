import { Component, computed, inject, input } from '@angular/core';
import type { SafeguardRow, Standing } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';
import { controlOf } from '../data/control-of';

/** Where a score comes from: the unit itself, or a provider whose own answer is one click away; and for whom it waits. */
@Component({
  selector: 'app-source-note',
  imports: [ScopeLink],
  template: `
    @if (source().kind === 'own') {
      <span>{{ book.say('maturity.source.own') }}</span>
    } @else {
      <span>{{
        book.say(
          source().kind === 'shared' ? 'maturity.source.shared' : 'maturity.source.inherited'
        )
      }}</span>&ngsp;
      @if (source().providerId; as provider) {
        <a
          [scopeLink]="'/maturity/' + control() + '/' + code()"
          [scopeQuery]="{ unit: provider }"
          [attr.tabindex]="reachable() ? null : -1"
          >{{ source().providerName ?? book.say('core.state.unknown') }}</a
        >
      }
    }
    @if (waiting(); as words) {
      <span class="waiting">{{ words }}</span>
    }
  `,
  styles: `
    :host {
      font-size: var(--text-small);
      line-height: 1.4;
    }
    .waiting {
      display: block;
      color: var(--warning);
    }
  `,
})
export class SourceNote {
  protected readonly book = inject(Phrasebook);
  readonly code = input.required<string>();
  readonly source =
    input.required<Pick<SafeguardRow['responsibility'], 'kind' | 'providerId' | 'providerName'>>();
  readonly standing = input.required<Standing>();
  /** Whether Tab stops at the link; in a grid the arrow keys lead and only one cell is a stop. */
  readonly reachable = input(true);

  protected readonly control = computed(() => controlOf(this.code()));
  protected readonly waiting = computed(() => {
    const standing = this.standing();
    if (standing.kind !== 'missing' || this.source().kind === 'own') return undefined;
    const provider = this.source().providerName ?? this.book.say('core.state.unknown');
    return this.book.say(`maturity.waiting.${standing.waitingFor}`, { provider });
  });
}
