import { Injectable, computed } from '@angular/core';
import { CalendarState, ChoicesView, NotificationList } from '@weerbaar/contracts';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** Where the notifications are downloaded as a workbook. */
export const notificationWorkbook = apiUrl('/notifications/export', { format: 'xlsx' });

/** What this person was told, the latest first. */
@Injectable()
export class NotificationStore {
  private readonly fetched = apiResource(
    () => ({ path: '/notifications' }),
    (body) => NotificationList.parse(body),
  );

  readonly list = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));
  readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
  }
}

/** What this person wants to be told, and how often. */
@Injectable()
export class ChoicesStore {
  private readonly fetched = apiResource(
    () => ({ path: '/notifications/choices' }),
    (body) => ChoicesView.parse(body),
  );
  readonly view = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));

  reload(): void {
    this.fetched.reload();
  }
}

/** Whether this person's calendar can be subscribed to. */
@Injectable()
export class CalendarStore {
  private readonly fetched = apiResource(
    () => ({ path: '/profile/calendar' }),
    (body) => CalendarState.parse(body),
  );
  readonly state = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));

  reload(): void {
    this.fetched.reload();
  }
}
