import { Component, computed, inject, input, output } from '@angular/core';
import type { IncidentDetail, IncidentEntityView } from '@weerbaar/contracts';
import { Button, Phrasebook } from '@weerbaar/ui';
import { Help } from '@weerbaar/ui/form';
import { annexServices } from '../data/annex-services';
import { stepTriggers, type ActSubject, type StepTrigger } from '../data/act-form';
import { BreachTold } from './breach-told';
import { ClockCard } from './clock-card';
import { ThresholdsTold } from './thresholds-told';

/** Whom somebody tells who is no authority: those whose data or services it is about. */
const others: readonly string[] = ['controller', 'service-recipients', 'data-subjects'];

const momentNames = ['incident-awareness', 'breach-awareness', 'incident-handled'] as const;

/** One legal entity's part: which Annex service is touched, since when it knows, what it judged, its clocks and reports. */
@Component({
  selector: 'app-entity-part',
  imports: [BreachTold, Button, ClockCard, Help, ThresholdsTold],
  templateUrl: './entity-part.html',
  styleUrl: './entity-part.css',
})
export class EntityPart {
  protected readonly book = inject(Phrasebook);
  private readonly services = annexServices(this.book);
  readonly entry = input.required<IncidentEntityView>();
  readonly incident = input.required<IncidentDetail>();
  readonly act = output<ActSubject>();

  protected readonly editable = computed(
    () => this.entry().mayReport && this.incident().status === 'open',
  );
  protected readonly judged = computed(() => this.entry().significance.at(-1));
  protected readonly risk = computed(() => this.entry().breachRisk.at(-1));
  protected readonly touched = computed(() => {
    const all = this.services.hasValue() ? this.services.value() : [];
    return (this.judged()?.annexServices ?? []).map(
      (code) => all.find(({ value }) => value === code)?.label ?? code,
    );
  });
  protected readonly moments = computed(() =>
    momentNames.map((moment) => ({
      moment,
      label: this.book.find(`obligations.moment.${moment}`) ?? moment,
      known: this.entry().moments.find((one) => one.moment === moment),
    })),
  );
  protected readonly roles = computed(() => {
    const { inScope, trustServices, controller, breachAuthorities, processorFor } =
      this.entry().role;
    const say = (key: string): string => this.book.find(`incidents.field.${key}`) ?? key;
    const names = processorFor.map(
      (id) => this.incident().names.find((one) => one.id === id)?.name,
    );
    return [
      ...(inScope ? [say('inScope')] : []),
      ...(trustServices ? [say('trustServices')] : []),
      ...(controller ? [say('controller')] : []),
      ...breachAuthorities.map((code) => this.book.find(`obligations.authority.${code}`) ?? code),
      ...(processorFor.length > 0
        ? [`${say('processorFor')}: ${names.filter((name) => name).join(', ')}`]
        : []),
    ];
  });

  /** What goes to authorities, and what goes to those who are touched. */
  protected readonly groups = computed(() => {
    const { clocks, role } = this.entry();
    const isOther = ({ recipient }: { recipient: string }): boolean => others.includes(recipient);
    const steps = (wanted: readonly StepTrigger[]): readonly StepTrigger[] =>
      stepTriggers.filter((step) => wanted.includes(step));
    return [
      {
        title: this.book.say('incidents.group.authorities'),
        help: this.book.say('incidents.group.authorities.help'),
        clocks: clocks.filter((clock) => !isOther(clock)),
        steps: steps(['request-received', 'voluntary-choice']),
      },
      {
        title: this.book.say('incidents.group.others'),
        help: this.book.say(
          role.processorFor.length > 0
            ? 'incidents.group.others.processor'
            : 'incidents.group.others.help',
        ),
        clocks: clocks.filter(isOther),
        steps: steps(['likely-harm-to-recipients', 'significant-threat']),
      },
    ];
  });

  protected stepOf(trigger: StepTrigger): string {
    return this.book.find(`incidents.step.${trigger}`) ?? trigger;
  }

  protected open(trigger: StepTrigger): void {
    this.act.emit({ act: 'open-step', entity: this.entry().entity, trigger });
  }

  protected outcomeOf(outcome: string): string {
    return this.book.find(`obligations.significance.${outcome}`) ?? outcome;
  }

  protected riskOf(risk: string): string {
    return this.book.find(`obligations.risk.${risk}`) ?? risk;
  }

  protected ask(act: ActSubject['act'], moment?: string): void {
    const { entity } = this.entry();
    this.act.emit({ act, entity, ...(moment === undefined ? {} : { moment }) });
  }
}
