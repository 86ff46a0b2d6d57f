import { Component, computed, inject, input, output } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { landmarkTitle } from '../data/landmark-title';
import { LandmarkActs } from './landmark-acts';
import { LandmarkButtons } from './landmark-buttons';

/** The events beside a trend, numbered as their verticals are, the latest first; whoever may, keeps them here. */
@Component({
  selector: 'app-landmark-list',
  imports: [Button, Icon, LandmarkButtons],
  template: `
    <header>
      <h3 id="landmark-list">{{ book.say('dashboard.trend.events') }}</h3>
      @if (editable()) {
        <button type="button" uiButton="plain" class="no-print" (click)="add()">
          <ui-icon name="plus" /> {{ book.say('core.action.add') }}
        </button>
      }
    </header>
    <ol tabindex="0" aria-labelledby="landmark-list">
      @for (event of events(); track event.id) {
        <li>
          <b aria-hidden="true">{{ event.number }}</b>
          <span>
            {{ event.title }}
            <small class="soft">
              {{ event.day }} · {{ event.source }}
              @if (event.illustrative) {
                · <em>{{ book.say('landmarks.illustrative') }}</em>
              }
            </small>
          </span>
          @if (editable()) {
            <app-landmark-buttons
              [title]="event.title"
              (edit)="edit(event.id)"
              (remove)="remove(event.id)"
            />
          }
        </li>
      } @empty {
        <li class="soft">{{ book.say('dashboard.trend.events.none') }}</li>
      }
    </ol>
  `,
  styleUrl: './landmark-list.css',
})
export class LandmarkListing {
  protected readonly book = inject(Phrasebook);
  private readonly acts = inject(LandmarkActs);
  /** The oldest first, as the dashboard tells them. */
  readonly landmarks = input.required<Dashboard['landmarks']>();
  readonly editable = input(false);
  /** The register is no longer as it was. */
  readonly changed = output();

  protected readonly events = computed(() =>
    this.landmarks()
      .map((landmark, index) => ({
        ...landmark,
        number: index + 1,
        title: landmarkTitle(landmark, this.book.language()),
        day: this.book.date(landmark.on),
      }))
      .reverse(),
  );

  protected async add(): Promise<void> {
    if (await this.acts.add()) this.changed.emit();
  }

  protected async edit(id: string): Promise<void> {
    if (await this.acts.edit(id)) this.changed.emit();
  }

  protected async remove(id: string): Promise<void> {
    if (await this.acts.remove(id)) this.changed.emit();
  }
}
