import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { CrosswalkLink, CrosswalkView } from '@weerbaar/contracts';
import { Button, Dialogs, Icon, Notices, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { Checkbox, SelectField } from '@weerbaar/ui/form';
import { apiUrl } from '../../shell/api/api-client';
import { ScopeStore } from '../../shell/scope/scope-store';
import { CrosswalkStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';
import { GroupNav } from '../ui/group-nav';
import type { LinkQuestion } from '../ui/link-dialog';

type Duty = CrosswalkView['duties'][number];

const isChanged = ({ strength, shipped }: CrosswalkLink): boolean => strength !== shipped;

/** Which safeguards speak about which duties: what the product brought along, and what the organisation made of it. */
@Component({
  selector: 'app-crosswalk-page',
  imports: [Button, Checkbox, Figure, GroupNav, Icon, ProblemNotice, SelectField, Skeleton],
  providers: [CrosswalkStore],
  templateUrl: './crosswalk-page.html',
  styleUrls: ['./crosswalk-page.css', '../ui/filters.css'],
})
export class CrosswalkPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly store = inject(CrosswalkStore);
  private readonly scope = inject(ScopeStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly told = this.store.crosswalk;

  readonly duty = input<string>();
  readonly changed = input<string>();

  private readonly duties = computed(() => this.told.value()?.duties ?? []);
  private readonly links = computed(() => this.duties().flatMap(({ links }) => links));
  protected readonly changes = computed(() => this.links().filter(isChanged).length);
  protected readonly sentence = computed(() =>
    this.book.say('governance.crosswalk.answer', {
      count: this.changes(),
      all: this.book.number(this.links().length),
    }),
  );
  protected readonly only = computed(() => this.changed() === 'yes');
  protected readonly shown = computed(() =>
    this.duties()
      .filter(({ code }) => !this.duty() || code === this.duty())
      .filter(({ links }) => !this.only() || links.some(isChanged)),
  );
  protected readonly choices = computed(() => [
    { value: '', label: this.book.say('governance.due.kind.all') },
    ...this.duties().map(({ code }) => ({ value: code, label: this.texts.duty(code) })),
  ]);
  protected readonly editable = computed(
    () => (this.told.value()?.changeable ?? false) && this.scope.present(),
  );
  protected readonly isChanged = isChanged;
  protected readonly strengths = ['direct', 'partial', null] as const;

  protected strengthKey(strength: 'direct' | 'partial') {
    return `duties.link.${strength}` as const;
  }

  protected exported(format: 'csv' | 'xlsx'): string {
    return apiUrl('/crosswalk/export', { on: this.scope.day(), format });
  }

  protected linksOf({ links }: Duty, strength: 'direct' | 'partial' | null): CrosswalkLink[] {
    return links.filter((link) => link.strength === strength);
  }

  protected countsOf(duty: Duty): string {
    const counts = this.book.say('governance.crosswalk.counts', {
      direct: this.linksOf(duty, 'direct').length,
      partial: this.linksOf(duty, 'partial').length,
    });
    const count = duty.links.filter(isChanged).length;
    return count === 0
      ? counts
      : `${counts}, ${this.book.say('governance.crosswalk.counts.changed', { count })}`;
  }

  protected labelOf(link: CrosswalkLink): string {
    const change = this.book.say('governance.crosswalk.change', { code: link.safeguard });
    return isChanged(link) ? `${change}, ${this.markOf(link)}` : change;
  }

  protected markOf({ strength, shipped }: CrosswalkLink): string {
    if (strength === null) return this.book.say('duties.link.removed');
    return this.book.say(shipped === null ? 'duties.link.added' : 'duties.link.changed');
  }

  protected choose(change: { duty?: string; changed?: string }): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [key, value || null]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected async edit({ code, links }: Duty, link: CrosswalkLink | null): Promise<void> {
    const { LinkDialog } = await import('../ui/link-dialog');
    const linked = new Set(links.map(({ safeguard }) => safeguard));
    const question: LinkQuestion = {
      duty: code,
      link,
      safeguards: (this.told.value()?.safeguards ?? []).filter((one) => !linked.has(one)),
      store: this.store,
    };
    const saved = await this.dialogs.open<true>(LinkDialog, question);
    this.told.reload();
    if (saved) this.notices.done(this.book.say('governance.crosswalk.saved'));
  }
}
