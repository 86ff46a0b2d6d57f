import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { IncidentActBody, type IncidentChanged, type IncidentDetail } from '@weerbaar/contracts';
import { significanceOutcomes, type Finding } from '@weerbaar/obligations/incidents';
import { Button, Icon, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, DateField, Segmented, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { annexServices } from '../data/annex-services';
import { brusselsFields, typedMoment } from '../data/brussels-moment';
import { IncidentClient } from '../data/incident-client';
import { refusalWords } from '../data/refusal-words';
import {
  criteriaFor,
  factsOf,
  figuresFor,
  isEuro,
  noEntries,
  proposalOf,
  providersAmong,
  unreadableFigures,
  type FigureKey,
  type FirstAnswer,
  type ThresholdEntries,
} from '../data/threshold-form';

/** What the dialog is opened with. */
export interface SignificanceQuestion {
  readonly incident: IncidentDetail;
  readonly entity: string;
  readonly now: string;
}

/**
 * The judgement of significance: first which service of the annexes is touched, then what the thresholds ask, then what they
 * propose and why; the person decides and says why.
 */
@Component({
  selector: 'app-significance-dialog',
  imports: [
    Button,
    Checkbox,
    DateField,
    DialogFrame,
    Icon,
    ProblemNotice,
    SaveStatus,
    Segmented,
    SelectField,
    TextField,
  ],
  templateUrl: './significance-dialog.html',
  styleUrl: './significance-dialog.css',
})
export class SignificanceDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IncidentClient);
  private readonly dialog = inject<DialogRef<IncidentChanged>>(DialogRef);
  private readonly asked = inject<SignificanceQuestion>(DIALOG_DATA);
  private readonly entity = this.asked.incident.entities.find(
    ({ entity }) => entity === this.asked.entity,
  );
  private readonly known = annexServices(this.book);
  protected readonly on = this.entity?.thresholdsOn ?? '2024-10-18';

  protected readonly entries = signal<ThresholdEntries>(this.before());
  private readonly decided = signal<string | undefined>(undefined);
  protected readonly reasoning = signal('');
  protected readonly day = signal(brusselsFields(this.asked.now).day);
  protected readonly time = signal(brusselsFields(this.asked.now).time);

  protected readonly sought = signal('');
  /** The services that fit what is sought; what was ticked stays in sight, and stands first. */
  protected readonly services = computed(() => {
    const sought = this.sought().trim().toLowerCase();
    const ticked = ({ value }: { value: string }): boolean =>
      this.entries().services.includes(value);
    const all = this.known.hasValue() ? this.known.value() : [];
    const found = all.filter(({ label }) => label.toLowerCase().includes(sought));
    return sought === '' ? all : [...all.filter(ticked), ...found.filter((one) => !ticked(one))];
  });
  protected readonly firstAnswers = computed(() =>
    (['touched', 'none', 'unknown'] as const).map((value) => ({
      value,
      label: this.book.say(`incidents.first.${value}`),
    })),
  );
  protected readonly findings = computed(() =>
    (['yes', 'no', 'unknown'] as const).map((value) => ({
      value,
      label: this.book.find(`obligations.finding.${value}`) ?? value,
    })),
  );
  protected readonly outcomes = computed(() =>
    significanceOutcomes.map((value) => ({
      value,
      label: this.book.find(`obligations.significance.${value}`) ?? value,
    })),
  );
  /** Whether the thresholds have anything to ask. */
  protected readonly open = computed(
    () => this.entries().first === 'touched' && this.entries().services.length > 0,
  );
  private readonly criteria = computed(() =>
    this.open() && !this.entries().planned ? criteriaFor(this.entries().providers, this.on) : [],
  );
  protected readonly questions = computed(() =>
    this.criteria()
      .filter(({ measure }) => measure.kind === 'question')
      .map(({ id, binding }) => ({
        id,
        binding,
        label: this.book.find(`obligations.criterion.${id}`) ?? id,
      })),
  );
  protected readonly figures = computed(() =>
    figuresFor(this.criteria()).map((key) => ({
      key,
      label: this.book.say(`incidents.threshold.${key}`),
      euro: isEuro(key),
    })),
  );
  protected readonly digital = computed(() => providersAmong(this.entries().services).length > 0);
  protected readonly proposal = computed(() => proposalOf(this.entries(), this.on));
  protected readonly ground = computed(
    () => this.book.find(`obligations.ground.${this.proposal().ground}`) ?? '',
  );
  protected readonly met = computed(() =>
    this.proposal()
      .criteria.filter(({ met }) => met === 'yes')
      .map(({ criterion, binding }) => ({
        binding,
        text: this.book.find(`obligations.criterion.${criterion}`) ?? criterion,
      })),
  );
  protected readonly outcome = computed(() => this.decided() ?? this.proposal().proposal);
  protected readonly departs = computed(() => this.outcome() !== this.proposal().proposal);
  private readonly tried = signal(false);
  protected readonly faults = entryFaults<IncidentActBody>(IncidentActBody);
  protected readonly change = saving<IncidentActBody, IncidentChanged>((body, key) =>
    this.client.act(this.asked.incident.id, body, this.asked.incident.revision, key),
  );
  protected readonly refusal = computed(() => {
    const problem = this.change.problem();
    return problem && refusalWords(this.book, problem);
  });

  protected outcomeWords(code: string): string {
    return this.book.find(`obligations.significance.${code}`) ?? code;
  }

  protected put(change: Partial<ThresholdEntries>): void {
    this.entries.update((entries) => ({ ...entries, ...change }));
    this.change.touched();
  }

  protected answerFirst(first: string): void {
    this.put({ first: first as FirstAnswer });
  }

  protected touch(code: string, on: boolean): void {
    const services = this.entries().services.filter((one) => one !== code);
    const all = on ? [...services, code] : services;
    this.put({ services: all, providers: providersAmong(all) });
  }

  protected answer(id: string, finding: string): void {
    this.put({ answers: { ...this.entries().answers, [id]: finding as Finding } });
  }

  protected figure(key: FigureKey, text: string): void {
    this.put({ figures: { ...this.entries().figures, [key]: text } });
  }

  protected figureFault(key: FigureKey): string | undefined {
    return this.tried() && unreadableFigures(this.entries()).includes(key)
      ? this.book.say('incidents.threshold.unreadable')
      : undefined;
  }

  protected decide(outcome: string): void {
    this.decided.set(outcome);
    this.change.touched();
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    const asked = this.figures().map(({ key }) => key);
    if (unreadableFigures(this.entries()).some((key) => asked.includes(key))) return;
    const body = this.faults.check({
      ...{ kind: 'decide-significance', entity: this.asked.entity },
      at: typedMoment(this.day(), this.time(), this.asked.now) ?? undefined,
      outcome: this.outcome(),
      annexServices: this.entries().first === 'touched' ? this.entries().services : [],
      reasoning: this.reasoning(),
      facts: factsOf(this.entries(), this.on),
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

  /** What was answered last time: a judgement is made anew, its facts need not be typed again. */
  private before(): ThresholdEntries {
    const last = this.entity?.significance.at(-1);
    if (!last) return noEntries;
    const { facts } = last.test ?? {};
    const services = last.annexServices;
    const text = (value: number | null | undefined): string =>
      value === null || value === undefined ? '' : String(value);
    const euro = (cents: number | null | undefined): string =>
      cents === null || cents === undefined ? '' : (cents / 100).toFixed(2).replace('.', ',');
    return {
      first: services.length > 0 ? 'touched' : facts?.servicesKnown === false ? 'unknown' : 'none',
      services,
      providers: facts?.providers ?? providersAmong(services),
      planned: facts?.planned ?? false,
      answers: facts?.answers ?? {},
      figures: {
        loss: euro(facts?.lossCents),
        turnover: euro(facts?.turnoverCents),
        unavailable: text(facts?.minutes.unavailable),
        limited: text(facts?.minutes.limited),
        slow: text(facts?.minutes.slow),
        usersTouched: text(facts?.usersTouched),
        usersTotal: text(facts?.usersTotal),
        recurrences: text(facts?.recurrences?.count),
        recurrenceLoss: euro(facts?.recurrences?.lossCents),
      },
    };
  }
}
