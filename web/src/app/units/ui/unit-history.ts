import { Component, computed, inject, input, output } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { marksOf, toldVersion, type UnitVersion } from '../data/unit-history';

/** Everything that was ever recorded about a unit, the latest first, each with whether it still counts. */
@Component({
  selector: 'app-unit-history',
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="book.say('units.history')">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ book.say('units.history.from') }}</th>
            <th scope="col">{{ book.say('units.history.what') }}</th>
            <th scope="col">{{ book.say('units.history.by') }}</th>
            <th scope="col">{{ book.say('units.history.state') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.version.revision) {
            <tr [class.gone]="line.mark === 'replaced' || line.mark === 'retracted'">
              <td class="day">{{ line.day }}</td>
              <td>
                <span class="what">{{ line.what }}</span>
                @if (line.version.reason) {
                  <p class="small soft">
                    {{ book.say('units.history.reason', { reason: line.version.reason }) }}
                  </p>
                }
              </td>
              <td class="small">{{ line.recorded }}</td>
              <td>
                <span class="mark" [class.live]="line.mark === 'live'">{{ line.marked }}</span>
                @if (line.open) {
                  <span class="acts no-print">
                    <button
                      type="button"
                      [attr.aria-label]="book.say('units.correct.label', { date: line.day })"
                      (click)="correct.emit(line.version)"
                    >
                      {{ book.say('units.correct') }}
                    </button>
                    <button
                      type="button"
                      [attr.aria-label]="book.say('units.undo.label', { date: line.day })"
                      (click)="undo.emit(line.version)"
                    >
                      {{ book.say('units.undo') }}
                    </button>
                  </span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './unit-history.css',
})
export class UnitHistory {
  protected readonly book = inject(Phrasebook);
  readonly versions = input.required<readonly UnitVersion[]>();
  readonly changeable = input(false);
  readonly correct = output<UnitVersion>();
  readonly undo = output<UnitVersion>();

  protected readonly lines = computed(() => {
    const marks = marksOf(this.versions());
    return this.versions().map((version) => {
      const mark = marks.get(version.revision) ?? 'live';
      return {
        version,
        mark,
        marked: this.book.say(`units.mark.${mark}`),
        day: this.book.date(version.effectiveOn),
        what: toldVersion(this.book, version, this.versions()),
        recorded: this.book.say('units.history.recorded', {
          who: version.recordedBy ?? this.book.say('units.history.loaded'),
          when: this.book.instant(version.recordedAt),
        }),
        // without its beginning a unit would never have been
        open: this.changeable() && mark === 'live' && version.revision > 1,
      };
    });
  });
}
