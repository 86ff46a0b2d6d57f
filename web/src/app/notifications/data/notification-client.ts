import { Service, inject } from '@angular/core';
import { CalendarFeed, ChoicesView, UnreadCount, type ChoicesBody } from '@weerbaar/contracts';
import { ApiClient, nothing } from '../../shell/api/api-client';

/** What a person does with what he is told. */
@Service()
export class NotificationClient {
  private readonly api = inject(ApiClient);

  /** Notes that some have been read; how many are left. */
  read(ids: readonly string[]): Promise<UnreadCount> {
    return this.api.patch('/notifications', { ids }, (body) => UnreadCount.parse(body));
  }

  /** Keeps a choice, provided that it is still as `seen`. */
  choose(body: ChoicesBody, seen: number): Promise<ChoicesView> {
    const parse = (answer: unknown) => ChoicesView.parse(answer);
    return this.api.put('/notifications/choices', body, parse, { ifMatch: seen });
  }

  /** A new address for the calendar; the one before ends. */
  openCalendar(idempotencyKey: string): Promise<CalendarFeed> {
    const parse = (answer: unknown) => CalendarFeed.parse(answer);
    return this.api.post('/profile/calendar', {}, parse, { idempotencyKey });
  }

  /** Withdraws the address of the calendar. */
  closeCalendar(): Promise<void> {
    return this.api.delete('/profile/calendar', nothing);
  }
}
