import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CoverageBar } from './coverage-bar';
import { ScoreCell, rampStep } from './score-cell';

@Component({
  imports: [CoverageBar, ScoreCell],
  template: `<ui-score-cell [score]="score()" [absent]="absent()" />
    <ui-coverage-bar [coverage]="{ own: 120, inherited: 20, shared: 0, missing: 13 }" />`,
})
class Page {
  readonly score = signal<{ numerator: string; denominator: string } | null>({
    numerator: '25',
    denominator: '8',
  });
  readonly absent = signal<'missing' | 'none-in-group'>('missing');
}

async function open() {
  localStorage.setItem('weerbaar.language', 'nl');
  const fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return { fixture, page, cell: page.querySelector('ui-score-cell') as HTMLElement };
}

describe('a score in a cell', () => {
  it('shows the figure, its step of the ramp, and more decimals on hover', async () => {
    const { cell } = await open();
    expect(cell.textContent.trim()).toBe('3,1');
    expect(cell.className).toBe('level-3');
    expect(cell.title).toBe('3,13');
  });

  it('is hatched when nobody assessed it, and says so', async () => {
    const { fixture, cell } = await open();
    fixture.componentInstance.score.set(null);
    await fixture.whenStable();
    expect(cell.className).toBe('missing');
    expect(cell.textContent.trim()).toBe('niet beoordeeld');
  });

  it('is no gap when the group asks nothing here', async () => {
    const { fixture, cell } = await open();
    fixture.componentInstance.score.set(null);
    fixture.componentInstance.absent.set('none-in-group');
    await fixture.whenStable();
    expect(cell.className).toBe('none-in-group');
    expect(cell.textContent).toContain('geen in deze groep');
  });

  it.each([
    [1, 1],
    [1.49, 1],
    [1.5, 2],
    [4.5, 5],
    [5, 5],
  ])('puts %d on step %d', (score, step) => {
    expect(rampStep(score)).toBe(step);
  });
});

describe('the coverage bar', () => {
  it('tells in words what it draws, and rounds in no one’s favour', async () => {
    const { page } = await open();
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      '140 van de 153 maatregelen beoordeeld (92\u202F%): 120 eigen, 20 overgenomen, 13 niet beoordeeld',
    );
  });
});
