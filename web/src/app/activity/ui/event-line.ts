import { Component, computed, inject, input, signal } from '@angular/core';
import { Icon, Phrasebook, newId } from '@weerbaar/ui';
import { apiUrl } from '../../shell/api/api-client';
import { type ActivityEvent, type Names, toldEvent } from '../data/told-event';
import { unfolded } from '../data/unfolded';

/** One event: when, a sentence, and on demand what it recorded. */
@Component({
  selector: 'app-event-line',
  imports: [Icon],
  template: `
    <time class="small soft" [attr.datetime]="event().recordedAt">{{
      book.instant(event().recordedAt)
    }}</time>
    <div>
      <p>{{ told() }}</p>
      @if (!event().intact) {
        <p class="altered" role="alert">
          <ui-icon name="alert" /> {{ book.say('activity.altered') }}
        </p>
      }
      @if (event().parts > 1) {
        <p class="small soft">
          {{ book.say('activity.part', { part: event().part, parts: event().parts }) }}
        </p>
      }
      @if (open()) {
        <div class="sides" [id]="id">
          @for (side of sides(); track side.label) {
            <section>
              <h3>{{ side.label }}</h3>
              @if (side.lines.length > 0) {
                <dl>
                  @for (line of side.lines; track $index) {
                    <dt>{{ line.name }}</dt>
                    <dd>{{ line.value }}</dd>
                  }
                </dl>
              } @else {
                <p class="soft">{{ book.say('activity.nothing') }}</p>
              }
            </section>
          }
          <p class="small soft">
            @if (event().leaf === null) {
              {{ book.say('activity.sealed.not') }}
            } @else {
              {{ book.say('activity.sealed', { place: book.number(event().leaf ?? 0) }) }} ·
              <a download [href]="url('proof')">{{ book.say('activity.sealed.proof') }}</a> ·
              <a download [href]="url('bytes')">{{ book.say('activity.sealed.bytes') }}</a>
            }
          </p>
          @if (event().shortened) {
            <p class="small soft">{{ book.say('activity.shortened') }}</p>
          }
        </div>
      }
    </div>
    @if (hasMore()) {
      <button
        type="button"
        class="no-print"
        [attr.aria-expanded]="open()"
        [attr.aria-controls]="open() ? id : null"
        [attr.aria-label]="book.say('activity.details') + ': ' + told()"
        (click)="open.set(!open())"
      >
        <ui-icon [name]="open() ? 'chevron-up' : 'chevron-down'" />
      </button>
    }
  `,
  styleUrl: './event-line.css',
})
export class EventLine {
  protected readonly book = inject(Phrasebook);
  protected readonly id = newId('event');
  readonly event = input.required<ActivityEvent>();
  readonly names = input.required<Names>();
  protected readonly open = signal(false);
  protected readonly told = computed(() => toldEvent(this.book, this.event(), this.names()));
  protected readonly hasMore = computed(
    () => this.event().before !== null || this.event().after !== null,
  );
  protected url(what: 'proof' | 'bytes'): string {
    return apiUrl(`/activity/${this.event().id}/${what}`);
  }
  protected readonly sides = computed(() => [
    { label: this.book.say('activity.before'), lines: unfolded(this.event().before) },
    { label: this.book.say('activity.after'), lines: unfolded(this.event().after) },
  ]);
}
