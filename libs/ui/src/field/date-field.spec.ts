import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { DateField } from './date-field';

@Component({
  imports: [DateField],
  template: `<ui-date-field label="From" latest="2026-11-21" [(value)]="day" />`,
})
class Page {
  readonly day = signal('2022-12-05');
}

let fixture: ComponentFixture<Page>;
const page = () => fixture.nativeElement as HTMLElement;
const entry = () => page().querySelector<HTMLInputElement>('input[type=text]');
const type = async (text: string) => {
  const input = entry();
  if (input) input.value = text;
  input?.dispatchEvent(new Event('change'));
  await fixture.whenStable();
};

beforeEach(async () => {
  localStorage.setItem('weerbaar.language', 'nl');
  fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
});

describe('a day in a form', () => {
  it('is written the Belgian way, whatever the browser speaks', () => {
    expect(entry()?.value).toBe('05/12/2022');
    expect(entry()?.labels?.[0]?.textContent.trim()).toBe('From');
  });

  it('is read as people type it, and put in order', async () => {
    await type('1-3-23');
    expect(fixture.componentInstance.day()).toBe('2023-03-01');
    expect(entry()?.value).toBe('01/03/2023');
  });

  it('keeps the last day and says what is wrong when it cannot be read', async () => {
    await type('31/02/2023');
    expect(fixture.componentInstance.day()).toBe('2022-12-05');
    expect(page().querySelector('.error')?.textContent).toContain('Dit is geen datum');
    await type('28/02/2023');
    expect(page().querySelector('.error')).toBeNull();
  });

  it('refuses a day that is not allowed', async () => {
    await type('22/11/2026');
    expect(entry()?.getAttribute('aria-invalid')).toBe('true');
  });

  it('takes a day from the calendar, and none at all', async () => {
    const calendar = page().querySelector<HTMLInputElement>('input[type=date]');
    if (calendar) calendar.value = '2024-02-29';
    calendar?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(entry()?.value).toBe('29/02/2024');
    await type('');
    expect(fixture.componentInstance.day()).toBe('');
  });
});
