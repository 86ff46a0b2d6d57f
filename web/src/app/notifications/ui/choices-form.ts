import { Component, computed, effect, inject, signal } from '@angular/core';
import { howOften, type ChoicesBody, type ChoicesView, type HowOften } from '@weerbaar/contracts';
import { Button, Notices, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, SelectField } from '@weerbaar/ui/form';
import { saving } from '../../shell/api/saving';
import { NotificationClient } from '../data/notification-client';
import { ChoicesStore } from '../data/notification-store';

/** What somebody wants to be told, in the product and by mail, for each kind of thing. */
@Component({
  selector: 'app-choices-form',
  imports: [Button, Checkbox, ProblemNotice, SaveStatus, SelectField],
  providers: [ChoicesStore],
  template: `
    @if (store.view(); as view) {
      <section class="section no-print" aria-labelledby="choices">
        <h2 id="choices">{{ book.say('notifications.choices') }}</h2>
        <p class="soft">{{ book.say('notifications.choices.help') }}</p>
        @if (!view.mail) {
          <p class="note">{{ book.say('notifications.choices.no-mail') }}</p>
        } @else {
          <p class="small">
            {{ book.say('notifications.choices.address', { address: view.address }) }}
          </p>
          @if (view.undelivered) {
            <p class="note" role="alert">{{ book.say('notifications.choices.undelivered') }}</p>
          }
        }
        <form class="stack" (submit)="$event.preventDefault(); save(view)">
          @for (choice of choices(); track choice.kind) {
            <fieldset>
              <legend>{{ book.say(kindOf(choice.kind)) }}</legend>
              <p class="small soft">{{ book.say(helpOf(choice.kind)) }}</p>
              <div class="pair">
                @if (choice.kind === 'incident-clock') {
                  <p>
                    {{ book.say('notifications.choices.product') }}:
                    {{ book.say('notifications.choices.fixed') }}
                  </p>
                } @else {
                  <ui-checkbox
                    [label]="book.say('notifications.choices.product')"
                    [checked]="choice.product"
                    (checkedChange)="put(choice.kind, { product: $event })"
                  />
                }
                <ui-select-field
                  [label]="book.say('notifications.choices.mail')"
                  [choices]="often()"
                  [value]="choice.mail"
                  (valueChange)="mail(choice.kind, $event)"
                />
              </div>
            </fieldset>
          }
          @if (change.problem(); as problem) {
            <ui-problem-notice [problem]="problem" />
          }
          <div class="row">
            <button type="submit" uiButton="primary" [busy]="change.busy()">
              {{ book.say('core.action.save') }}
            </button>
            <ui-save-status [state]="change.state()" [retryable]="false" />
          </div>
        </form>
      </section>
    }
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--one);
      padding: var(--two);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    legend {
      padding: 0 var(--half);
      font-weight: var(--strong);
    }
    .pair {
      display: flex;
      flex-wrap: wrap;
      gap: var(--two) var(--four);
      align-items: end;
    }
    .pair > * {
      flex: 1 1 14rem;
    }
    .note {
      padding: var(--one) var(--two);
      background: var(--warning-wash);
      border-left: 3px solid var(--warning);
    }
  `,
})
export class ChoicesForm {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(ChoicesStore);
  private readonly client = inject(NotificationClient);
  private readonly notices = inject(Notices);

  protected readonly choices = signal<ChoicesBody['choices']>([]);
  protected readonly often = computed(() =>
    howOften.map((value) => ({ value, label: this.book.say(`notifications.often.${value}`) })),
  );
  protected readonly kindOf = (kind: ChoicesBody['choices'][number]['kind']) =>
    `notifications.kind.${kind}` as const;
  protected readonly helpOf = (kind: ChoicesBody['choices'][number]['kind']) =>
    `notifications.kind.${kind}.help` as const;
  protected readonly change = saving<
    { readonly body: ChoicesBody; readonly seen: number },
    ChoicesView
  >(({ body, seen }) => this.client.choose(body, seen));

  constructor() {
    effect(() => this.choices.set(this.store.view()?.choices ?? []));
  }

  protected put(kind: string, part: { product?: boolean; mail?: HowOften }): void {
    this.choices.update((all) =>
      all.map((choice) => (choice.kind === kind ? { ...choice, ...part } : choice)),
    );
    this.change.touched();
  }

  protected mail(kind: string, value: string): void {
    const mail = howOften.find((often) => often === value);
    if (mail !== undefined) this.put(kind, { mail });
  }

  protected async save({ revision }: ChoicesView): Promise<void> {
    const saved = await this.change.run({ body: { choices: this.choices() }, seen: revision });
    if (!saved) return;
    this.notices.done(this.book.say('notifications.choices.saved'));
    this.store.reload();
  }
}
