import { Service, signal } from '@angular/core';

/** Knows that the server no longer knows who is asking. Apart, since the session itself asks the API. */
@Service()
export class SessionEnd {
  private readonly ended = signal(false);
  readonly noticedHere = this.ended.asReadonly();

  /** A request was refused because nobody is signed in. */
  noticed(): void {
    this.ended.set(true);
  }

  /** Somebody is signed in again. */
  forget(): void {
    this.ended.set(false);
  }
}
