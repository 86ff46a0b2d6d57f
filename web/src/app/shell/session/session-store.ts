import { Service, computed, inject, signal } from '@angular/core';
import type { Permission } from '@weerbaar/access';
import type { Session } from '@weerbaar/contracts/identity';
import type { CalendarDate } from '@weerbaar/kernel';
import { todayInBrussels } from '@weerbaar/kernel';
import { Phrasebook } from '@weerbaar/ui';
import { ApiClient, nothing } from '../api/api-client';
import { ApiProblem } from '../api/api-problem';
import { SessionEnd } from '../api/session-end';
import { Appearance } from '../appearance/appearance';

/** Who is signed in, how far he got, and what he may do. */
@Service()
export class SessionStore {
  private readonly api = inject(ApiClient);
  private readonly book = inject(Phrasebook);
  private readonly appearance = inject(Appearance);
  private readonly end = inject(SessionEnd);
  private readonly current = signal<Session | undefined>(undefined);
  private asked = false;

  readonly session = this.current.asReadonly();
  readonly person = computed(() => this.current()?.person ?? undefined);
  readonly organisation = computed(() => this.current()?.organisation ?? undefined);
  readonly roles = computed(() => [
    ...new Set((this.current()?.grants ?? []).map((grant) => grant.role)),
  ]);
  /** Today in Brussels, by the server's clock when it was asked last. */
  readonly today = computed<CalendarDate>(
    () => this.current()?.today ?? todayInBrussels(new Date()),
  );
  /** The last day that this person may see; null when that is today and all that comes. */
  readonly lastDay = computed<CalendarDate | null>(() => {
    const days = (this.current()?.grants ?? []).map((grant) => grant.asAt);
    if (days.length === 0 || days.includes(null)) return null;
    return days.filter((day) => day !== null).reduce((a, b) => (a > b ? a : b));
  });

  /** Whether this person may do something somewhere; where exactly, the API and the unit itself tell. */
  may(permission: Permission): boolean {
    const session = this.current();
    return session?.state === 'signed-in' && session.permissions.includes(permission);
  }

  /** The session as the server knows it, asked once per visit; undefined when nobody is signed in. */
  async known(): Promise<Session | undefined> {
    if (this.asked) return this.current();
    try {
      await this.begin(await this.ask());
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      this.end.forget();
    }
    this.asked = true;
    return this.current();
  }

  /** A session as some answer brought it; the page takes the person's language and appearance. */
  async begin(session: Session): Promise<void> {
    this.asked = true;
    this.end.forget();
    this.current.set(session);
    const person = session.person;
    if (!person) return;
    this.appearance.use(person.theme);
    if (person.language !== this.book.language()) await this.book.speak(person.language);
  }

  /** Asks again, after something about the person may have changed. */
  async refresh(): Promise<void> {
    await this.begin(await this.ask());
  }

  /** The schema is fetched beside the answer: the first paint need not wait for it. */
  private async ask(): Promise<Session> {
    const [body, { parseSession }] = await Promise.all([
      this.api.get('/session', (answer) => answer),
      import('./parse-session'),
    ]);
    return parseSession(body);
  }

  /** Signs out here or everywhere; rejects when the server was not reached, since the cookie is then still good. */
  async signOut(where: 'here' | 'everywhere'): Promise<void> {
    await this.api.delete(where === 'here' ? '/session' : '/sessions', nothing);
    this.current.set(undefined);
  }
}
