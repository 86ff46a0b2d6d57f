import { Component, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { LanguageSwitch } from '../../shell/frame/language-switch';

/** The page before the product: one question on a quiet sheet, and beside it what the product is for. */
@Component({
  selector: 'app-gate',
  imports: [LanguageSwitch],
  templateUrl: './gate.html',
  styleUrl: './gate.css',
})
export class Gate {
  protected readonly book = inject(Phrasebook);
  readonly title = input.required<string>();
  readonly text = input<string>();
}
