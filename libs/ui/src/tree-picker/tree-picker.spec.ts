import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { TreePicker } from './tree-picker';

@Component({
  imports: [TreePicker],
  template: `<ui-tree-picker label="Unit" [nodes]="nodes" [(value)]="value" />`,
})
class Page {
  readonly nodes = [
    { id: 'group', parentId: null, name: 'Groep' },
    { id: 'city', parentId: 'group', name: 'Stad' },
    { id: 'culture', parentId: 'city', name: 'Cultuur' },
    { id: 'secret', parentId: 'group', name: 'Afgesloten', closed: true },
  ];
  readonly value = signal<string | null>('group');
}

let fixture: ComponentFixture<Page>;
const items = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
const activeItem = () => document.querySelector('.active .name')?.textContent;
const entry = () => document.querySelector<HTMLInputElement>('input[role=combobox]');
const press = async (key: string) => {
  entry()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await fixture.whenStable();
};
const type = async (text: string) => {
  const input = entry();
  if (input) input.value = text;
  input?.dispatchEvent(new Event('input'));
  await fixture.whenStable();
};

beforeEach(async () => {
  localStorage.setItem('weerbaar.language', 'nl');
  fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
  (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('.trigger')?.click();
  await fixture.whenStable();
});

describe('picking a unit', () => {
  it('opens at the chosen unit with its children in sight', () => {
    expect(items().map((item) => item.querySelector('.name')?.textContent)).toEqual([
      'Groep',
      'Stad',
      'Afgesloten',
    ]);
    expect(activeItem()).toBe('Groep');
  });

  it('works with the keyboard alone: down, unfold, down, choose', async () => {
    await press('ArrowDown');
    await press('ArrowRight');
    await press('ArrowDown');
    expect(activeItem()).toBe('Cultuur');
    await press('Enter');
    expect(fixture.componentInstance.value()).toBe('culture');
    expect(items()).toHaveLength(0);
  });

  it('folds with the left arrow, then climbs to the parent', async () => {
    await press('ArrowDown');
    await press('ArrowRight');
    await press('ArrowDown');
    await press('ArrowLeft');
    expect(activeItem()).toBe('Stad');
    await press('ArrowLeft');
    expect(items()).toHaveLength(3);
  });

  it('searches by name and shows where a hit lies', async () => {
    await type('cult');
    expect(items()).toHaveLength(1);
    expect(items()[0]?.querySelector('.place')?.textContent).toBe('Stad');
    await press('Enter');
    expect(fixture.componentInstance.value()).toBe('culture');
  });

  it('says when nothing is called that', async () => {
    await type('xyz');
    expect(document.querySelector('.note')?.textContent).toContain('xyz');
  });

  it('does not choose what may not be seen', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(fixture.componentInstance.value()).toBe('group');
  });

  it('closes with Escape and gives the focus back', async () => {
    await press('Escape');
    expect(items()).toHaveLength(0);
    expect(document.activeElement?.classList).toContain('trigger');
  });
});
