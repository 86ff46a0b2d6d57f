import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { bars } from '../bars/bars';
import { ChartFigure } from './chart-figure';

@Component({
  imports: [ChartFigure],
  template: `<chart-figure
    summary="Gaps are largest in control 3."
    [configuration]="configuration"
    [table]="table"
  />`,
})
class Page {
  readonly configuration = bars([{ label: '3', value: 1.5 }], { series: 'Gap', value: String });
  readonly table = {
    columns: [{ label: 'Control' }, { label: 'Gap', number: true }],
    rows: [['3', { shown: '1,5', exact: 1.5 }]],
  };
}

async function open(): Promise<HTMLElement> {
  document.documentElement.lang = 'nl';
  const fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
  fixture.autoDetectChanges();
  return fixture.nativeElement as HTMLElement;
}

const button = (page: HTMLElement, words: string) =>
  [...page.querySelectorAll('button')].find((one) => one.textContent.includes(words));

describe('a chart on a page', () => {
  it('says in a sentence what it shows, to the eye and to a screen reader', async () => {
    const page = await open();
    expect(page.querySelector('figcaption')?.textContent).toBe('Gaps are largest in control 3.');
    expect(page.querySelector('canvas')?.getAttribute('aria-label')).toBe(
      'Gaps are largest in control 3.',
    );
  });

  it('gives its figures as a table and back', async () => {
    const page = await open();
    button(page, 'Als tabel')?.click();
    TestBed.tick();
    expect(page.querySelector('canvas')).toBeNull();
    expect(
      [...page.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent),
    ).toEqual(['3', '1,5']);
    button(page, 'Als grafiek')?.click();
    TestBed.tick();
    expect(page.querySelector('canvas')).not.toBeNull();
  });

  it('copies its figures as CSV', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const page = await open();
    button(page, 'Kopiëren als CSV')?.click();
    await Promise.resolve();
    expect(copied).toEqual(['Control;Gap\r\n3;1,5']);
  });
});
