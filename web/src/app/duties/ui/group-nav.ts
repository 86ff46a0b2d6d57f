import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { PageNav } from './page-nav';

/** The pages about the duties of all entities. */
@Component({
  selector: 'app-group-nav',
  imports: [PageNav],
  template: `<app-page-nav
    [label]="book.say('governance.nav')"
    [pages]="pages()"
    [current]="current()"
  />`,
})
export class GroupNav {
  protected readonly book = inject(Phrasebook);
  readonly current = input.required<string>();
  protected readonly pages = computed(() => [
    { path: '/duties', label: this.book.say('governance.nav.entities') },
    { path: '/duties/matrix', label: this.book.say('entities.matrix') },
    { path: '/duties/due', label: this.book.say('governance.nav.due') },
    { path: '/duties/actions', label: this.book.say('governance.nav.corrections') },
    { path: '/duties/crosswalk', label: this.book.say('governance.nav.crosswalk') },
  ]);
}
