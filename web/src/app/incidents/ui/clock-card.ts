import { Component, computed, inject, input, output } from '@angular/core';
import type { IncidentClockView, IncidentReportView } from '@weerbaar/contracts';
import { actNames } from '@weerbaar/obligations/texts';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { Help } from '@weerbaar/ui/form';
import type { ActSubject } from '../data/act-form';
import { formUrl, reportPaperUrl, reportUrl } from '../data/incident-client';
import { ClockState } from './clock-state';

/** One clock of an entity: what it asks for, from whom, where the law says so, and its report. */
@Component({
  selector: 'app-clock-card',
  imports: [Button, ClockState, Help, Icon],
  templateUrl: './clock-card.html',
  styleUrl: './clock-card.css',
})
export class ClockCard {
  protected readonly book = inject(Phrasebook);
  readonly clock = input.required<IncidentClockView>();
  readonly reports = input.required<readonly IncidentReportView[]>();
  readonly incident = input.required<string>();
  /** Whether this person may report for the entity. */
  readonly editable = input(false);
  readonly act = output<ActSubject>();

  protected readonly name = computed(
    () => this.book.find(`obligations.clock.${this.clock().clock}`) ?? this.clock().clock,
  );
  protected readonly recipient = computed(() => {
    const { recipient, counterpart, counterpartName } = this.clock();
    const kind = this.book.find(`obligations.recipient.${recipient}`) ?? recipient;
    if (!counterpart) return kind;
    if (counterpartName) return `${kind}: ${counterpartName}`;
    return this.book.find(`obligations.authority.${counterpart}`) ?? `${kind}: ${counterpart}`;
  });
  protected readonly trigger = computed(
    () => this.book.find(`obligations.trigger.${this.clock().trigger}`) ?? '',
  );
  protected readonly sources = computed(() =>
    this.clock()
      .sources.map((source) => this.sourceOf(source))
      .join(' · '),
  );
  protected readonly footnote = computed(() => {
    const { footnote } = this.clock();
    if (!footnote) return undefined;
    const rules = footnote.rules
      .map((rule) => this.book.find(`obligations.counting.${rule}`) ?? rule)
      .join(' ');
    return this.book.say('incidents.clock.footnote', {
      until: this.book.instant(footnote.until),
      rules,
      source: this.sourceOf(footnote.source),
    });
  });
  /** The report itself, and after it what was added to it, each under its own name. */
  protected readonly mine = computed(() => {
    const mine = this.reports().filter(({ clock }) => clock === this.clock().key);
    const supplements = mine.filter((report) => report.supplements !== null);
    return [...mine.filter((report) => report.supplements === null), ...supplements].map(
      (report) => ({
        ...report,
        name:
          report.supplements === null
            ? this.book.say('incidents.report')
            : this.book.say('incidents.report.supplement', {
                number: supplements.indexOf(report) + 1,
              }),
      }),
    );
  });
  /** The report that went, to which something can be added; none while a supplement is being written. */
  protected readonly supplementable = computed(() => {
    const mine = this.mine();
    const writing = mine.some(
      ({ supplements, status }) => supplements !== null && status !== 'sent',
    );
    return writing
      ? undefined
      : mine.find(({ supplements, status }) => supplements === null && status === 'sent');
  });
  protected readonly open = computed(() => {
    const { doneAt, ended, prospective } = this.clock();
    return doneAt === null && ended === null && !prospective;
  });

  protected statusOf(report: IncidentReportView): string {
    return this.book.find(`obligations.report-status.${report.status}`) ?? report.status;
  }

  protected missingOf(report: IncidentReportView): string {
    return report.missing
      .map((field) => this.book.find(`obligations.field.${field}`) ?? field)
      .join(' · ');
  }

  protected contentOf(report: IncidentReportView): readonly { label: string; text: string }[] {
    return this.clock()
      .content.filter(({ field }) => report.content[field])
      .map(({ field }) => ({
        label: this.book.find(`obligations.field.${field}`) ?? field,
        text: report.content[field] ?? '',
      }));
  }

  protected urlOf(report: IncidentReportView): string {
    return reportUrl(this.incident(), report.id);
  }

  protected paperOf(report: IncidentReportView): string {
    return reportPaperUrl(this.incident(), report.id, this.book.language());
  }

  protected readonly form = computed(() => formUrl(this.clock().clock, this.book.language()));

  protected draft(report: string, supplements: string | null): void {
    const { entity, key } = this.clock();
    const subject = { act: 'draft-report', entity, clock: key, report } as const;
    this.act.emit(supplements === null ? subject : { ...subject, supplements });
  }

  /** A report that is new gets its id here, so that a repeated sending writes it once. */
  protected begin(supplements: string | null): void {
    this.draft(crypto.randomUUID(), supplements);
  }

  private sourceOf({ act, article }: { act: string; article: string }): string {
    const names: Readonly<Record<string, { short: string }>> = actNames[this.book.language()];
    return this.book.say('incidents.source', { act: names[act]?.short ?? act, article });
  }
}
