import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { CellTemplate, type Column } from './column';
import { DataTable } from './data-table';

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
}

@Component({
  imports: [CellTemplate, DataTable],
  template: `<ui-data-table
    label="Units"
    [rows]="rows()"
    [columns]="columns"
    [rowId]="idOf"
    [opens]="true"
    (opened)="opened.push($event.name)"
  >
    <ng-template uiCell="name" [uiCellOf]="rows()" let-row>
      <b>{{ row.name }}</b>
    </ng-template>
  </ui-data-table>`,
})
class Page {
  readonly rows = signal<readonly Unit[]>([
    { id: 'a', name: 'OCMW', score: 2 },
    { id: 'b', name: 'Brandweer', score: 3.5 },
    { id: 'c', name: 'Politie', score: null },
  ]);
  readonly columns: readonly Column<Unit>[] = [
    { key: 'name', label: 'Name', value: (row) => row.name },
    {
      key: 'score',
      label: 'Score',
      number: true,
      value: (row) => row.score,
      text: (row) => row.score?.toFixed(1) ?? '–',
      total: (rows) => String(rows.length),
    },
  ];
  readonly idOf = (row: Unit) => row.id;
  readonly opened: string[] = [];
}

let fixture: ComponentFixture<Page>;
const page = () => fixture.nativeElement as HTMLElement;
const names = () =>
  [...page().querySelectorAll('tbody tr td:first-child')].map((cell) => cell.textContent.trim());
const press = async (key: string) => {
  page()
    .querySelector('[tabindex="0"]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
};

beforeEach(async () => {
  localStorage.setItem('weerbaar.language', 'nl');
  fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
});

describe('a data table', () => {
  it('draws own cells and plain ones', () => {
    expect(page().querySelector('tbody b')?.textContent).toBe('OCMW');
    expect(page().querySelectorAll('tbody td')[5]?.textContent.trim()).toBe('–');
  });

  it('orders by the head that is pressed and says so', async () => {
    page().querySelectorAll<HTMLButtonElement>('th button')[1]?.click();
    await fixture.whenStable();
    expect(names()).toEqual(['OCMW', 'Brandweer', 'Politie']);
    page().querySelectorAll<HTMLButtonElement>('th button')[1]?.click();
    await fixture.whenStable();
    expect(names()).toEqual(['Brandweer', 'OCMW', 'Politie']);
    expect(page().querySelectorAll('th')[1]?.getAttribute('aria-sort')).toBe('descending');
  });

  it('filters, counts what is left and totals only that', async () => {
    const filter = page().querySelector<HTMLInputElement>('input[type=search]');
    if (filter) filter.value = 'brand';
    filter?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(names()).toEqual(['Brandweer']);
    expect(page().querySelector('[role=status]')?.textContent).toBe('1 van de 3 rijen');
    expect(page().querySelector('tfoot td:last-child')?.textContent.trim()).toBe('1');
  });

  it('says when no row fits', async () => {
    fixture.componentInstance.rows.set([]);
    await fixture.whenStable();
    expect(page().querySelector('tbody')?.textContent).toContain('Geen enkele rij');
  });

  it('leaves columns out and brings them back, but never the first', async () => {
    const boxes = page().querySelectorAll<HTMLInputElement>('fieldset input');
    expect(boxes).toHaveLength(1);
    boxes[0]?.click();
    await fixture.whenStable();
    expect(page().querySelectorAll('th')).toHaveLength(1);
  });

  it('is walked through with the keyboard, and Enter opens a row', async () => {
    page().querySelector<HTMLElement>('th button')?.focus();
    await fixture.whenStable();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(document.activeElement?.textContent.trim()).toBe('3.5');
    await press('Enter');
    expect(fixture.componentInstance.opened).toEqual(['Brandweer']);
  });

  it('draws only a part of a long table, yet tells its length', async () => {
    fixture.componentInstance.rows.set(
      Array.from({ length: 5000 }, (_, index) => ({
        id: `${index}`,
        name: `Unit ${index}`,
        score: 1,
      })),
    );
    await fixture.whenStable();
    expect(page().querySelectorAll('tbody tr:not(.spacer)').length).toBeLessThan(100);
    expect(page().querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
  });
});
