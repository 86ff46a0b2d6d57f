import { Directive, computed, inject, input, model } from '@angular/core';
import { Phrasebook } from '../phrasebook/phrasebook';
import { describedBy } from './field';
import { newId } from './new-id';

/** What a form says about an entry; the error objects of Angular's signal forms fit. */
export interface EntryError {
  readonly kind: string;
  readonly message?: string | undefined;
}

/**
 * What all inputs share, so that each works by itself (`[(value)]`) and in a signal form
 * (`[formField]`). An error that the page gives goes before those of the form, which wait until the
 * person has left the input.
 */
@Directive()
export abstract class FormInput {
  protected readonly book = inject(Phrasebook);
  protected readonly id = newId('input');
  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);
  readonly name = input('');
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly required = input(false);
  readonly errors = input<readonly EntryError[]>([]);
  readonly touched = model(false);

  protected readonly shownError = computed(() => {
    const given = this.error();
    if (given) return given;
    const first = this.touched() ? this.errors()[0] : undefined;
    if (!first) return undefined;
    return (
      first.message ??
      this.book.find(`core.error.${first.kind}`) ??
      this.book.say('core.error.invalid')
    );
  });
  protected readonly describedBy = computed(() =>
    describedBy(this.id, this.help(), this.shownError()),
  );
}
