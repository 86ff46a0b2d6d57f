import { Component, inject, signal } from '@angular/core';
import type { CalendarFeed } from '@weerbaar/contracts';
import { Button, Icon, Notices, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { saving } from '../../shell/api/saving';
import { NotificationClient } from '../data/notification-client';
import { CalendarStore } from '../data/notification-store';

/** The address of somebody's calendar: made, renewed, withdrawn; shown once. */
@Component({
  selector: 'app-calendar-address',
  imports: [Button, Icon, ProblemNotice, TextField],
  providers: [CalendarStore],
  template: `
    @if (store.state(); as state) {
      <section class="section no-print" aria-labelledby="calendar">
        <h2 id="calendar">{{ book.say('notifications.calendar') }}</h2>
        <p class="soft">{{ book.say('notifications.calendar.help') }}</p>
        @if (address(); as address) {
          <ui-text-field
            [label]="book.say('notifications.calendar.address')"
            [help]="book.say('notifications.calendar.once')"
            [code]="true"
            [value]="address"
          />
        } @else if (state.since) {
          <p>
            {{ book.say('notifications.calendar.since', { date: book.date(state.since, 'long') }) }}
          </p>
        } @else {
          <p>{{ book.say('notifications.calendar.none') }}</p>
        }
        @if (opening.problem(); as problem) {
          <ui-problem-notice [problem]="problem" />
        }
        <div class="row">
          <button type="button" uiButton [busy]="opening.busy()" (click)="open()">
            <ui-icon name="calendar" />
            {{
              book.say(state.since ? 'notifications.calendar.renew' : 'notifications.calendar.open')
            }}
          </button>
          @if (state.since) {
            <button type="button" uiButton="plain" [busy]="closing.busy()" (click)="close()">
              {{ book.say('notifications.calendar.close') }}
            </button>
          }
        </div>
      </section>
    }
  `,
})
export class CalendarAddress {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(CalendarStore);
  private readonly client = inject(NotificationClient);
  private readonly notices = inject(Notices);

  protected readonly address = signal('');
  protected readonly opening = saving<undefined, CalendarFeed>(
    (_, key) => this.client.openCalendar(key),
    { guarded: false },
  );
  protected readonly closing = saving<undefined, true>(
    () => this.client.closeCalendar().then(() => true as const),
    { guarded: false },
  );

  protected async open(): Promise<void> {
    const feed = await this.opening.run(undefined);
    if (!feed) return;
    this.address.set(feed.address);
    this.store.reload();
  }

  protected async close(): Promise<void> {
    if (!(await this.closing.run(undefined))) return;
    this.address.set('');
    this.notices.done(this.book.say('notifications.calendar.closed'));
    this.store.reload();
  }
}
