import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ServiceView } from '@weerbaar/contracts';
import { Icon, Phrasebook } from '@weerbaar/ui';
import { criticalityOf } from '../data/service-words';

/** What a service leans on, or what leans on it, with all that lies behind: a list in lists. */
@Component({
  selector: 'app-service-branch',
  imports: [Icon, RouterLink],
  template: `
    <ul>
      @for (line of lines(); track line.key) {
        <li>
          @if (line.service; as service) {
            <a [routerLink]="['/services', service.id]">{{ service.name }}</a>
            <span class="soft small">{{ word(service) }}</span>
            @if (deeper(service)) {
              <app-service-branch
                [service]="service"
                [all]="all()"
                [direction]="direction()"
                [depth]="depth() + 1"
              />
            }
          } @else {
            <ui-icon [name]="line.icon" /> {{ line.name }}
            <span class="soft small">{{ line.kind }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      list-style: none;
    }
    li {
      padding: var(--half) 0 var(--half) var(--two);
      border-left: 2px solid var(--line-strong);
      overflow-wrap: anywhere;
    }
    .small {
      margin-inline-start: var(--half);
    }
    app-service-branch {
      display: block;
      margin-top: var(--half);
    }
  `,
})
export class ServiceBranch {
  protected readonly book = inject(Phrasebook);
  readonly service = input.required<ServiceView>();
  readonly all = input.required<readonly ServiceView[]>();
  readonly direction = input.required<'needs' | 'needed-by'>();
  readonly depth = input(0);

  protected readonly lines = computed(() => {
    const found = (id: string | null) => this.all().find((one) => one.id === id);
    if (this.direction() === 'needed-by') {
      return this.service().neededBy.map(({ id, name }) => ({
        ...{ key: id, service: found(id), name, icon: 'services' as const, kind: '' },
      }));
    }
    return this.service().needs.map(({ kind, id, name }, index) => ({
      key: `${String(index)} ${id ?? ''}`,
      service: kind === 'service' ? found(id) : undefined,
      name: name ?? this.book.say('services.unit.hidden'),
      icon: kind === 'supplier' ? ('transfer' as const) : ('unit' as const),
      kind: this.book.say(`services.need.${kind}`),
    }));
  });

  /** Whether anything lies behind a service. Needs run in no circle, so this ends; the depth is for the eye. */
  protected deeper(service: ServiceView): boolean {
    const next = this.direction() === 'needs' ? service.needs : service.neededBy;
    return next.length > 0 && this.depth() < 6;
  }

  protected word(service: ServiceView): string {
    return criticalityOf(this.book, service);
  }
}
