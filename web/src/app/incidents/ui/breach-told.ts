import { Component, computed, inject, input } from '@angular/core';
import type { BreachView } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { stretch } from '../data/clock-reading';

type Telling = BreachView['authorities'][number];

/** A breach at one entity, as the register has it: what happened, what was taken, who was told when, and what still lacks. */
@Component({
  selector: 'app-breach-told',
  template: `
    @if (gaps().length > 0) {
      <ul class="gaps">
        @for (gap of gaps(); track gap) {
          <li>{{ gap }}</li>
        }
      </ul>
    }
    <dl>
      @for (part of parts(); track part.label) {
        <dt>{{ part.label }}</dt>
        <dd>{{ part.text }}</dd>
      }
    </dl>
    @if (leaked().length > 0) {
      <div
        class="scroll"
        tabindex="0"
        role="region"
        [attr.aria-label]="book.say('incidents.breach.leaked')"
      >
        <table>
          <caption>
            {{
              book.say('incidents.breach.leaked')
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ book.say('incidents.breach.what') }}</th>
              <th scope="col">{{ book.say('incidents.breach.whose') }}</th>
              <th scope="col">{{ book.say('incidents.breach.certainty') }}</th>
              <th scope="col" class="number">{{ book.say('incidents.breach.people') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (leak of leaked(); track $index) {
              <tr>
                <td>{{ leak.what }}</td>
                <td>{{ leak.whose }}</td>
                <td>{{ leak.certainty }}</td>
                <td class="number">{{ leak.people }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--one);
      min-width: 0;
    }
    .gaps {
      padding: var(--one) var(--two) var(--one) var(--four);
      background: var(--warning-wash);
      color: var(--warning);
      border-radius: var(--radius);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(9rem, 14rem) 1fr;
      gap: var(--half) var(--two);
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      min-width: 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    caption {
      text-align: left;
      color: var(--ink-soft);
    }
    th,
    td {
      padding: var(--half) var(--two) var(--half) 0;
      text-align: left;
      vertical-align: top;
      border-bottom: 1px solid var(--line);
    }
    th.number,
    td.number {
      text-align: right;
      padding-right: 0;
    }
    @media (width < 40rem) {
      dl {
        grid-template-columns: 1fr;
        gap: 0;
      }
      dd {
        margin-bottom: var(--one);
      }
    }
  `,
})
export class BreachTold {
  protected readonly book = inject(Phrasebook);
  readonly breach = input.required<BreachView>();

  protected readonly gaps = computed(() =>
    this.breach().gaps.map((gap) => this.book.find(`obligations.breach-gap.${gap}`) ?? gap),
  );
  protected readonly leaked = computed(() =>
    (this.breach().entry?.leaked ?? []).map((leak) => ({
      ...leak,
      certainty: this.book.find(`obligations.certainty.${leak.certainty}`) ?? leak.certainty,
      people: leak.people === null ? '' : this.book.number(leak.people),
    })),
  );
  protected readonly parts = computed(() => {
    const { awareAt, risk, riskReasoning, authorities, controllers, people, entry } = this.breach();
    const part = (key: string, text: string | null | undefined) =>
      text ? [{ label: this.book.find(`incidents.breach.${key}`) ?? key, text }] : [];
    const riskWords = risk === null ? '' : (this.book.find(`obligations.risk.${risk}`) ?? risk);
    return [
      ...part('aware', this.book.instant(awareAt)),
      ...part('facts', entry?.facts),
      ...part('effects', entry?.effects),
      ...part('remedialAction', entry?.remedialAction),
      ...part('risk', [riskWords, riskReasoning].filter(Boolean).join(' — ')),
      ...part('authorities', this.tellings(authorities)),
      ...part('controllers', this.tellings(controllers)),
      ...part('told-people', people === null ? '' : this.tellings([people])),
      ...part('reason.late', entry?.reasons.late),
      ...part('reason.authorityNotTold', entry?.reasons.authorityNotTold),
      ...part('reason.peopleNotTold', entry?.reasons.peopleNotTold),
    ];
  });

  private tellings(tellings: readonly Telling[]): string {
    return tellings.map((telling) => this.telling(telling)).join('\n');
  }

  private telling({ recipient, toldAt, deadline, lateMs }: Telling): string {
    const who =
      recipient === null ? '' : (this.book.find(`obligations.authority.${recipient}`) ?? recipient);
    const when =
      toldAt === null
        ? deadline === null
          ? this.book.say('incidents.breach.not-told')
          : this.book.say('incidents.breach.not-told.by', { at: this.book.instant(deadline) })
        : this.book.say('incidents.breach.told', { at: this.book.instant(toldAt) });
    const late =
      lateMs === null
        ? ''
        : this.book.say('incidents.clock.late', { time: stretch(this.book, lateMs) });
    return [who, when, late].filter(Boolean).join(' · ');
  }
}
