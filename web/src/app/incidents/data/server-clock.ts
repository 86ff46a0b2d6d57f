import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** The server's clock, second by second: what is left of a deadline must not hang on a laptop that is slow. */
@Injectable()
export class ServerClock {
  private ahead = 0;
  private readonly ticked = signal(Date.now());
  /** Milliseconds since 1970, as the server counts them. */
  readonly now = this.ticked.asReadonly();

  constructor() {
    const timer = setInterval(() => this.tick(), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Takes over what the server says the time is. */
  set(now: string): void {
    this.ahead = Date.parse(now) - Date.now();
    this.tick();
  }

  private tick(): void {
    this.ticked.set(Date.now() + this.ahead);
  }
}
