import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';

/** What a person can choose: as the device has it, or always one of the two. */
export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'weerbaar.theme';

/** Light or dark. The choice is kept in the browser for the next first paint, and on the server per person. */
@Service()
export class Appearance {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.remembered());
  private readonly deviceDark = signal(false);

  readonly theme = this.chosen.asReadonly();
  /** What is painted now; charts redraw when it changes. */
  readonly painted = computed(() => {
    const theme = this.chosen();
    if (theme !== 'system') return theme;
    return this.deviceDark() ? 'dark' : 'light';
  });

  constructor() {
    const device = this.document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    this.deviceDark.set(device?.matches ?? false);
    device?.addEventListener('change', (change) => this.deviceDark.set(change.matches));
    this.paint(this.chosen());
  }

  /** Paints the page in a theme and remembers it in this browser. */
  use(theme: Theme): void {
    this.chosen.set(theme);
    this.paint(theme);
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, theme);
    } catch {
      // A browser that forbids storage forgets the choice; the page works all the same.
    }
  }

  private paint(theme: Theme): void {
    const root = this.document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }

  private remembered(): Theme {
    try {
      const found = this.document.defaultView?.localStorage.getItem(storageKey);
      return found === 'light' || found === 'dark' ? found : 'system';
    } catch {
      return 'system';
    }
  }
}
