import { Service, signal } from '@angular/core';

/** How many notifications somebody has not read, as far as this page knows. */
@Service()
export class Unread {
  readonly count = signal(0);
}
