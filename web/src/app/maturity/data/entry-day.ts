import { Injectable, computed, inject, signal } from '@angular/core';
import { ScopeStore } from '../../shell/scope/scope-store';

/**
 * From which day on an answer holds that is given now: the day of the scope. On an earlier day than
 * today nothing can be entered before the person has asked for it, so that nobody back-dates by accident.
 */
@Injectable()
export class EntryDay {
  private readonly scope = inject(ScopeStore);
  private readonly allowed = signal<string | undefined>(undefined);

  readonly day = this.scope.day;
  /** Whether answers can be given on this day. */
  readonly open = computed(() => this.scope.present() || this.allowed() === this.scope.day());
  /** Answers that are given now hold from an earlier day on. */
  readonly backDated = computed(() => this.open() && !this.scope.present());

  /** The person asked to give answers for the earlier day that is shown. */
  allow(): void {
    this.allowed.set(this.scope.day());
  }
}
