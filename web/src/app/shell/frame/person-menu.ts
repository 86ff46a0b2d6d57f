import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Button, Icon, Notices, Phrasebook } from '@weerbaar/ui';
import { Menu, MenuItem, MenuTrigger } from '@weerbaar/ui/overlay';
import { ApiClient, nothing } from '../api/api-client';
import { problemFrom } from '../api/api-problem';
import { Appearance, type Theme } from '../appearance/appearance';
import { SessionStore } from '../session/session-store';

/** Who is signed in: the own page, the look of the product, and the way out. */
@Component({
  selector: 'app-person-menu',
  imports: [Button, Icon, Menu, MenuItem, MenuTrigger],
  template: `
    <button
      type="button"
      uiButton="plain"
      [uiMenuTrigger]="menu"
      [attr.aria-label]="book.say('core.person.menu', { name: name() })"
    >
      <span class="initials" [attr.data-initials]="initials()"></span>
      <span class="name">{{ name() }}</span>
      <ui-icon name="chevron-down" />
    </button>
    <ng-template #menu>
      <div uiMenu>
        <p class="ui-menu-heading">{{ name() }}<br />{{ roles() }}</p>
        <button type="button" uiMenuItem (chosen)="toProfile()">
          <ui-icon name="shield" /> {{ book.say('core.person.profile') }}
        </button>
        <hr />
        <p class="ui-menu-heading">{{ book.say('core.theme') }}</p>
        @for (theme of themes; track theme) {
          <button
            type="button"
            uiMenuItem
            [attr.aria-current]="theme === appearance.theme() ? 'true' : null"
            (chosen)="paint(theme)"
          >
            <ui-icon [name]="theme === appearance.theme() ? 'check' : 'theme'" />
            {{ book.say(themeLabel(theme)) }}
          </button>
        }
        <hr />
        <button type="button" uiMenuItem (chosen)="signOut()">
          <ui-icon name="sign-out" /> {{ book.say('core.person.sign-out') }}
        </button>
      </div>
    </ng-template>
  `,
  styles: `
    .initials::before {
      content: attr(data-initials) / '';
    }
    .initials {
      display: grid;
      place-items: center;
      width: 2rem;
      height: 2rem;
      border-radius: 50%;
      background: var(--chosen);
      color: var(--ink);
      font-size: var(--text-small);
    }
    .name {
      max-width: 12rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    ui-icon {
      font-size: 0.8rem;
    }
    .ui-menu-item ui-icon {
      font-size: 1rem;
    }
    @media (max-width: 96rem) {
      .name {
        display: none;
      }
    }
  `,
})
export class PersonMenu {
  protected readonly book = inject(Phrasebook);
  protected readonly appearance = inject(Appearance);
  private readonly session = inject(SessionStore);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected readonly themes: readonly Theme[] = ['system', 'light', 'dark'];
  protected readonly themeLabel = (theme: Theme) => `core.theme.${theme}` as const;
  protected readonly name = computed(() => this.session.person()?.name ?? '');
  protected readonly roles = computed(() =>
    this.session
      .roles()
      .map((role) => this.book.say(`core.person.role.${role}`))
      .join(', '),
  );
  protected readonly initials = computed(() => {
    const words = this.name().split(/\s+/).filter(Boolean);
    return [words[0], words.length > 1 ? words.at(-1) : undefined]
      .map((word) => word?.charAt(0).toUpperCase() ?? '')
      .join('');
  });

  protected toProfile(): void {
    void this.router.navigateByUrl('/profile');
  }

  /** Painted at once; that the server could not keep it only matters on the next device. */
  protected paint(theme: Theme): void {
    this.appearance.use(theme);
    this.api.patch('/profile', { theme }, nothing).catch(() => undefined);
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut('here');
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      const { code } = problemFrom(error);
      this.notices.problem(this.book.find(`problem.${code}`) ?? this.book.say('problem.internal'));
    }
  }
}
