import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import type { Level } from '@weerbaar/kernel';
import { Button, Icon, Phrasebook, Skeleton } from '@weerbaar/ui';
import { Segmented } from '@weerbaar/ui/form';
import { ScopeLink } from '../../shell/scope/scope-link';
import { dimensions, draftOf, withLevel, type Dimension } from '../data/answer-draft';
import type { SheetRow } from '../data/control-sheet-store';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { controlOf } from '../data/control-of';
import { AnswerTold } from '../ui/answer-told';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { LevelChoice } from '../ui/level-choice';
import { Justification } from '../ui/justification';

/** What is asked at the cursor, what each level means there, and why this one was given. */
@Component({
  selector: 'app-safeguard-panel',
  imports: [
    AnswerTold,
    FrameworkSource,
    Button,
    Icon,
    Justification,
    LevelChoice,
    ScopeLink,
    Segmented,
    Skeleton,
  ],
  host: { '(keydown.escape)': 'left($event)' },
  templateUrl: './safeguard-panel.html',
  styleUrl: './safeguard-panel.css',
})
export class SafeguardPanel {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);

  readonly item = input.required<SheetRow>();
  readonly dimension = model.required<Dimension>();
  /** On a narrow screen: whether it is unfolded. On a wide one it always is. */
  readonly unfolded = model(false);
  /** The person is done here; the keyboard goes back to the grid. */
  readonly done = output();
  readonly wished = output<'not-applicable' | 'open' | 'confirm'>();

  private readonly justification = viewChild(Justification);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly words = computed(() => this.texts.safeguard(this.item().row.code));
  protected readonly page = computed(() => {
    const { code } = this.item().row;
    return `/maturity/${controlOf(code)}/${code}`;
  });
  protected readonly sides = computed(() =>
    dimensions.map((value) => ({ value, label: this.book.say(`levels.${value}`) })),
  );
  /** The level that counts at the cursor: the own one, or that of the provider alone. */
  protected readonly level = computed<Level | null>(() => {
    const { row, own } = this.item();
    const answer = row.responsibility.kind === 'inherited' ? draftOf(row.provided) : own;
    return answer.kind === 'scored' ? answer[this.dimension()] : null;
  });
  protected readonly peek = computed(() => {
    const level = this.level();
    const side = this.book.say(`levels.${this.dimension()}`);
    const told = this.book.say(`core.level.${level ?? 0}`);
    const meaning = this.book.say(
      level ? `levels.${this.dimension()}.${level}` : `levels.${this.dimension()}.question`,
    );
    return `${this.item().row.code} ${side}: ${told}. ${meaning}`;
  });
  protected readonly provided = computed(() => {
    const { responsibility, provided } = this.item().row;
    return responsibility.kind === 'own' ? undefined : provided && draftOf(provided);
  });
  protected readonly record = computed(() => {
    const answer = this.item().row.own;
    if (!answer) return undefined;
    return this.book.say('maturity.answer.recorded', {
      person: answer.recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(answer.recordedAt),
      on: this.book.date(answer.effectiveOn),
    });
  });

  /** Brings the keyboard into the panel: to the words of an answer, or to the panel itself. */
  focus(): void {
    const words = this.justification();
    if (words) words.focus();
    else this.host.nativeElement.querySelector<HTMLElement>('button, a')?.focus();
  }

  protected chooseSide(value: string): void {
    this.dimension.set(value === 'implementation' ? 'implementation' : 'documentation');
  }

  protected choose(level: Level): void {
    const { saving } = this.item();
    saving.change(withLevel(saving.shown(), this.dimension(), level));
  }

  protected left(event: Event): void {
    event.stopPropagation();
    this.unfolded.set(false);
    this.done.emit();
  }
}
