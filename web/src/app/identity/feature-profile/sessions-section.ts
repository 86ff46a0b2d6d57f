import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { SessionList } from '@weerbaar/contracts/identity';
import { Button, Dialogs, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import { deviceOf } from './device';

/** Where one is signed in, and the way out here and everywhere. */
@Component({
  selector: 'app-sessions-section',
  imports: [Button, ProblemNotice, Skeleton],
  templateUrl: './sessions-section.html',
  styleUrl: './sessions-section.css',
})
export class SessionsSection {
  protected readonly book = inject(Phrasebook);
  private readonly store = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);

  protected readonly list = apiResource(
    () => ({ path: '/sessions' }),
    (body) => SessionList.parse(body),
  );
  protected readonly loadProblem = computed(() => {
    const error = this.list.error();
    return error && problemFrom(error);
  });
  protected readonly leaving = saving<'here' | 'everywhere', true>(
    async (where) => {
      await this.store.signOut(where);
      return true;
    },
    { guarded: false },
  );

  protected device(userAgent: string): string {
    return deviceOf(userAgent) ?? this.book.say('identity.profile.sessions.unknown');
  }

  protected async signOut(where: 'here' | 'everywhere'): Promise<void> {
    if (where === 'everywhere') {
      const sure = await this.dialogs.confirm({
        title: this.book.say('identity.profile.sessions.end-all'),
        body: this.book.say('identity.profile.sessions.end-all.body'),
        confirm: this.book.say('identity.profile.sessions.end-all'),
      });
      if (!sure) return;
    }
    if (await this.leaving.run(where)) await this.router.navigateByUrl('/sign-in');
  }
}
