import { DOCUMENT, Service, inject, signal } from '@angular/core';

const secondsBetweenTries = 5;

/** Whether the server can be reached. The browser's own word is not enough: Wi-Fi without internet counts as online. */
@Service()
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly up = signal(this.window?.navigator.onLine ?? true);
  private trying: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting = new Set<() => void>();

  readonly online = this.up.asReadonly();

  constructor() {
    this.window?.addEventListener('offline', () => this.lost());
    this.window?.addEventListener('online', () => void this.tryAgain());
  }

  /** A request got an answer, whatever it said. */
  reached(): void {
    if (this.up()) return;
    this.up.set(true);
    clearTimeout(this.trying);
    this.trying = undefined;
    const calls = [...this.waiting];
    this.waiting.clear();
    for (const call of calls) call();
  }

  /** A request got no answer. From now on the server is asked every few seconds. */
  lost(): void {
    this.up.set(false);
    this.trying ??= setTimeout(() => void this.tryAgain(), secondsBetweenTries * 1000);
  }

  /** Calls once as soon as the server answers again; at once when it does so now. Gives the way to call it off. */
  whenBack(call: () => void): () => void {
    if (this.up()) {
      call();
      return () => undefined;
    }
    this.waiting.add(call);
    return () => this.waiting.delete(call);
  }

  private async tryAgain(): Promise<void> {
    clearTimeout(this.trying);
    this.trying = undefined;
    try {
      await this.window?.fetch('/api/health/live', { cache: 'no-store' });
      this.reached();
    } catch {
      this.lost();
    }
  }
}
