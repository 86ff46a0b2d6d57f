import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { EscalationBody, type EscalationView } from '@weerbaar/contracts';
import { Button, Icon, Notices, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { SelectField, TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { ContactClient } from '../data/contact-client';
import { EscalationStore } from '../data/contact-store';

type Part = 'percentages' | 'openStepHours';
type Steps = Record<Part, readonly { readonly at: number; readonly level: number }[]>;

/** At which parts of a period contacts of which level are told; whoever may, sets them here. */
@Component({
  selector: 'app-escalation-steps',
  imports: [Button, Icon, ProblemNotice, SelectField, TextField],
  providers: [EscalationStore],
  templateUrl: './escalation-steps.html',
  styleUrl: './escalation-steps.css',
})
export class EscalationSteps {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(EscalationStore);
  private readonly client = inject(ContactClient);
  private readonly notices = inject(Notices);

  protected readonly editing = signal(false);
  protected readonly steps = linkedSignal<Steps>(() => ({
    percentages: this.store.view()?.percentages ?? [],
    openStepHours: this.store.view()?.openStepHours ?? [],
  }));
  protected readonly parts = computed(() =>
    (['percentages', 'openStepHours'] as const).map((part) => ({
      part,
      title: this.book.say(
        part === 'percentages' ? 'contacts.escalation.percentages' : 'contacts.escalation.hours',
      ),
      field: this.book.say(
        part === 'percentages'
          ? 'contacts.escalation.percent.field'
          : 'contacts.escalation.hour.field',
      ),
      steps: this.steps()[part].map(({ at, level }) => ({
        at,
        level,
        when: this.whenOf(part, at),
        who: this.book.find(`contacts.escalation.who.${String(level)}`) ?? '',
      })),
    })),
  );
  protected readonly levels = computed(() =>
    (['1', '2', '3'] as const).map((value) => ({
      value,
      label: this.book.say(`contacts.escalation.who.${value}`),
    })),
  );
  protected readonly faults = entryFaults<EscalationBody>(EscalationBody);
  protected readonly change = saving<
    { readonly body: EscalationBody; readonly seen: number },
    EscalationView
  >(({ body, seen }) => this.client.escalate(body, seen));
  protected readonly text = String;

  private whenOf(part: Part, at: number): string {
    if (at === 0) return this.book.say('contacts.escalation.at-once');
    const values = { at: this.book.number(at) };
    return part === 'percentages'
      ? this.book.say('contacts.escalation.percent', values)
      : this.book.say('contacts.escalation.hour', values);
  }

  protected put(part: Part, index: number, step: { at?: string; level?: string }): void {
    this.edit(part, (all) =>
      all.map((one, place) =>
        place === index
          ? { at: Number(step.at ?? one.at), level: Number(step.level ?? one.level) }
          : one,
      ),
    );
  }

  protected drop(part: Part, index: number): void {
    this.edit(part, (all) => all.filter((_, place) => place !== index));
  }

  protected add(part: Part): void {
    this.edit(part, (all) => [...all, { at: (all.at(-1)?.at ?? 0) + 1, level: 3 }]);
  }

  private edit(part: Part, how: (all: Steps[Part]) => Steps[Part]): void {
    this.steps.update((steps) => ({ ...steps, [part]: how(steps[part]) }));
    this.change.touched();
  }

  protected async save({ revision }: EscalationView): Promise<void> {
    const body = this.faults.check(this.steps());
    if (!body) return;
    if (!(await this.change.run({ body, seen: revision }))) return;
    this.editing.set(false);
    this.notices.done(this.book.say('contacts.escalation.saved'));
    this.store.reload();
  }

  protected cancel(): void {
    this.change.reset();
    this.faults.forget();
    this.editing.set(false);
    this.store.reload();
  }
}
