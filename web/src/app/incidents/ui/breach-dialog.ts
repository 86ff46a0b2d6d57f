import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { IncidentActBody, type BreachView, type IncidentChanged } from '@weerbaar/contracts';
import { emptyBreachEntry, leakCertainties } from '@weerbaar/obligations/incidents';
import { Button, Icon, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { IncidentClient } from '../data/incident-client';
import { refusalWords } from '../data/refusal-words';
import { typedFigure } from '../data/threshold-form';

/** What the dialog is opened with. */
export interface BreachQuestion {
  readonly incident: string;
  readonly revision: number;
  readonly entity: string;
  readonly breach: BreachView;
}

interface TypedLeak {
  readonly what: string;
  readonly certainty: string;
  readonly whose: string;
  readonly people: string;
}

const texts = ['facts', 'effects', 'remedialAction'] as const;
const reasons = ['late', 'authorityNotTold', 'peopleNotTold'] as const;
type TextKey = (typeof texts)[number];
type ReasonKey = (typeof reasons)[number];

const reasonGaps: Readonly<Record<ReasonKey, string>> = {
  late: 'late-without-reason',
  authorityNotTold: 'authority-not-told-without-reason',
  peopleNotTold: 'people-not-told-without-reason',
};

/** What the register of breaches says of an entity: what happened, what was taken and from whom, and why somebody was not told. */
@Component({
  selector: 'app-breach-dialog',
  imports: [Button, DialogFrame, Icon, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './breach-dialog.html',
  styleUrl: './breach-dialog.css',
})
export class BreachDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IncidentClient);
  private readonly dialog = inject<DialogRef<IncidentChanged>>(DialogRef);
  private readonly asked = inject<BreachQuestion>(DIALOG_DATA);
  private readonly before = this.asked.breach.entry ?? emptyBreachEntry;

  protected readonly texts = texts;
  private readonly typed = signal<Readonly<Record<TextKey, string>>>({
    facts: this.before.facts,
    effects: this.before.effects,
    remedialAction: this.before.remedialAction,
  });
  private readonly given = signal<Readonly<Record<ReasonKey, string>>>(this.before.reasons);
  protected readonly leaked = signal<readonly TypedLeak[]>(
    this.before.leaked.map((leak) => ({
      ...leak,
      people: leak.people === null ? '' : String(leak.people),
    })),
  );
  /** A reason is asked where one is needed, and stays where one was given. */
  protected readonly reasons = reasons.filter(
    (key) =>
      this.before.reasons[key] !== '' ||
      this.asked.breach.gaps.some((gap) => gap === reasonGaps[key]),
  );
  protected readonly certainties = computed(() =>
    leakCertainties.map((value) => ({
      value,
      label: this.book.find(`obligations.certainty.${value}`) ?? value,
    })),
  );
  protected readonly faults = entryFaults<IncidentActBody>(IncidentActBody);
  protected readonly change = saving<IncidentActBody, IncidentChanged>((body, key) =>
    this.client.act(this.asked.incident, body, this.asked.revision, key),
  );
  protected readonly refusal = computed(() => {
    const problem = this.change.problem();
    return problem && refusalWords(this.book, problem);
  });

  protected named(key: string): string {
    return this.book.find(`incidents.breach.${key}`) ?? key;
  }

  protected text(key: TextKey): string {
    return this.typed()[key];
  }

  protected put(key: TextKey, text: string): void {
    this.typed.update((all) => ({ ...all, [key]: text }));
  }

  protected reason(key: ReasonKey): string {
    return this.given()[key];
  }

  protected putReason(key: ReasonKey, text: string): void {
    this.given.update((all) => ({ ...all, [key]: text }));
  }

  protected add(): void {
    this.leaked.update((all) => [
      ...all,
      { what: '', certainty: 'believed', whose: '', people: '' },
    ]);
  }

  protected remove(index: number): void {
    this.leaked.update((all) => all.filter((_, at) => at !== index));
    this.change.touched();
  }

  protected putLeak(index: number, change: Partial<TypedLeak>): void {
    this.leaked.update((all) => all.map((one, at) => (at === index ? { ...one, ...change } : one)));
    this.change.touched();
  }

  protected async save(): Promise<void> {
    const body = this.faults.check({
      ...{ kind: 'describe-breach', entity: this.asked.entity },
      entry: {
        ...this.typed(),
        leaked: this.leaked().map(({ people, ...leak }) => ({
          ...leak,
          people: typedFigure(people, false),
        })),
        reasons: this.given(),
      },
    });
    if (!body) return;
    const changed = await this.change.run(body);
    if (changed) this.dialog.close(changed);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
