import * as z from 'zod';
import { Day, Id, Instant } from '../words';

/** What people are told of. A later noun that tells something adds its kind here, and its phrases. */
export const notificationKinds = ['incident-clock', 'due-date'] as const;
export type NotificationKind = (typeof notificationKinds)[number];
const Kind = z.enum(notificationKinds);

/** How often something is told by mail. */
export const howOften = ['at-once', 'daily', 'weekly', 'never'] as const;
export type HowOften = (typeof howOften)[number];

const Choice = z.object({ kind: Kind, product: z.boolean(), mail: z.enum(howOften) });
type Choice = z.infer<typeof Choice>;

/** What holds for whoever chose nothing. */
export const houseChoices: readonly Choice[] = [
  { kind: 'incident-clock', product: true, mail: 'at-once' },
  { kind: 'due-date', product: true, mail: 'weekly' },
];

/** What somebody wants to be told, and how often. The clocks of incidents are told in the product in any case. */
export const ChoicesBody = z
  .object({ choices: z.array(Choice).length(notificationKinds.length) })
  .refine(({ choices }) => new Set(choices.map(({ kind }) => kind)).size === choices.length, {
    path: ['choices'],
  })
  .refine(
    ({ choices }) => choices.every(({ kind, product }) => kind !== 'incident-clock' || product),
    {
      path: ['choices'],
    },
  )
  .meta({ id: 'ChoicesBody' });
export type ChoicesBody = z.infer<typeof ChoicesBody>;

export const ChoicesView = z
  .object({
    choices: z.array(Choice),
    /** Whether mail is sent at all. */
    mail: z.boolean(),
    /** Where it goes: the address with which the person signs in, or the one on the list of crisis contacts. */
    address: z.string(),
    /** The last mail could not be delivered. */
    undelivered: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Choices' });
export type ChoicesView = z.infer<typeof ChoicesView>;

/** What completes a sentence: which clock or kind of date, how far it is, and when. */
export const NotificationParameters = z.object({
  clock: z.string().optional(),
  triggeredAt: Instant.optional(),
  deadline: Instant.optional(),
  /** Per cent of the period, or hours since the trigger. */
  step: z.number().optional(),
  due: z.string().optional(),
  on: Day.optional(),
});
export type NotificationParameters = z.infer<typeof NotificationParameters>;

export const NotificationView = z
  .object({
    id: Id,
    kind: Kind,
    /** Names its sentence, which the parameters complete. */
    code: z.string(),
    parameters: NotificationParameters,
    /** What the unit is called now; null for whoever may not see it any more. */
    unitName: z.string().nullable(),
    link: z.string(),
    toldAt: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.infer<typeof NotificationView>;

export const NotificationList = z
  .object({
    unread: z.int(),
    /** The latest first; the older ones that are no longer kept here are gone. */
    notifications: z.array(NotificationView),
  })
  .meta({ id: 'NotificationList' });
export type NotificationList = z.infer<typeof NotificationList>;

export const UnreadCount = z.object({ unread: z.int() }).meta({ id: 'UnreadCount' });
export type UnreadCount = z.infer<typeof UnreadCount>;

/** Which notifications somebody has read. */
export const ReadBody = z.object({ ids: z.array(Id).min(1).max(500) }).meta({ id: 'ReadBody' });
export type ReadBody = z.infer<typeof ReadBody>;

/** Whether a personal calendar can be subscribed to, and since when. */
export const CalendarState = z.object({ since: Day.nullable() }).meta({ id: 'CalendarState' });
export type CalendarState = z.infer<typeof CalendarState>;

/** The address of a personal calendar, shown once. */
export const CalendarFeed = z.object({ address: z.string() }).meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof CalendarFeed>;
