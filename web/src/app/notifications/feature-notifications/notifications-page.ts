import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NotificationView } from '@weerbaar/contracts';
import {
  Button,
  EmptyState,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { Segmented } from '@weerbaar/ui/form';
import { problemFrom } from '../../shell/api/api-problem';
import { Unread } from '../../shell/frame/unread';
import { NotificationClient } from '../data/notification-client';
import { notificationSentence } from '../data/notification-sentence';
import { NotificationStore, notificationWorkbook } from '../data/notification-store';
import { CalendarAddress } from '../ui/calendar-address';
import { ChoicesForm } from '../ui/choices-form';

/** What somebody was told, what he wants to be told, and the calendar of it. */
@Component({
  selector: 'app-notifications-page',
  imports: [
    Button,
    CalendarAddress,
    ChoicesForm,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    RouterLink,
    Segmented,
    Skeleton,
  ],
  providers: [NotificationStore],
  templateUrl: './notifications-page.html',
  styleUrl: './notifications-page.css',
})
export class NotificationsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(NotificationStore);
  private readonly client = inject(NotificationClient);
  private readonly notices = inject(Notices);
  private readonly bell = inject(Unread);

  protected readonly shown = signal('all');
  protected readonly filters = computed(() =>
    (['all', 'unread'] as const).map((value) => ({
      value,
      label: this.book.say(`notifications.filter.${value}`),
    })),
  );
  protected readonly unread = computed(() => this.store.list()?.unread ?? 0);
  protected readonly rows = computed(() =>
    (this.store.list()?.notifications ?? [])
      .filter(({ readAt }) => this.shown() === 'all' || readAt === null)
      .map((told) => ({
        ...told,
        sentence: notificationSentence(this.book, told),
        when: this.book.instant(told.toldAt),
      })),
  );
  protected readonly workbook = notificationWorkbook;

  protected async read(told: readonly Pick<NotificationView, 'id' | 'readAt'>[]): Promise<void> {
    const ids = told.filter(({ readAt }) => readAt === null).map(({ id }) => id);
    if (ids.length === 0) return;
    try {
      const { unread } = await this.client.read(ids);
      this.bell.count.set(unread);
      this.store.reload();
    } catch (error) {
      const { code } = problemFrom(error);
      this.notices.problem(this.book.find(`problem.${code}`) ?? this.book.say('problem.internal'));
    }
  }

  protected readAll(): Promise<void> {
    return this.read(this.store.list()?.notifications ?? []);
  }
}
