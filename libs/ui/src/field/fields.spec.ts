import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { FormField, form, required } from '@angular/forms/signals';
import { DateField } from './date-field';
import { SelectField } from './select-field';
import { TextField } from './text-field';

@Component({
  imports: [DateField, FormField, SelectField, TextField],
  template: `
    <ui-text-field label="Name" help="As in the register" [error]="error()" [(value)]="name" />
    <ui-text-field label="Password" type="password" [(value)]="password" />
    <ui-select-field label="Role" [placeholder]="choose" [choices]="roles" [(value)]="role" />
    <ui-date-field label="From" latest="2026-12-31" [(value)]="from" />
    <ui-text-field label="In a form" [formField]="entries.reason" />
  `,
})
class Page {
  readonly choose = 'Choose';
  readonly name = signal('');
  readonly error = signal<string | undefined>(undefined);
  readonly password = signal('');
  readonly role = signal('');
  readonly from = signal('');
  readonly roles = [{ value: 'ciso', label: 'CISO' }];
  readonly entries = form(signal({ reason: '' }), (path) => {
    required(path.reason);
  });
}

let fixture: ComponentFixture<Page>;
const page = () => fixture.nativeElement as HTMLElement;
const inputs = () => page().querySelectorAll('input');

beforeEach(async () => {
  localStorage.setItem('weerbaar.language', 'nl');
  fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
});

describe('the fields of a form', () => {
  it('belong to their label and are explained by their help', () => {
    const [name] = inputs();
    expect(name?.labels?.[0]?.textContent.trim()).toBe('Name');
    const described = name?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent.trim()).toBe('As in the register');
  });

  it('say what is wrong beside what caused it', async () => {
    fixture.componentInstance.error.set('Is taken');
    await fixture.whenStable();
    const [name] = inputs();
    expect(name?.getAttribute('aria-invalid')).toBe('true');
    expect(name?.getAttribute('aria-describedby')?.split(' ')).toHaveLength(2);
    expect(page().querySelector('.error')?.textContent).toContain('Is taken');
  });

  it('show a password on demand and hide it again', async () => {
    const [, password] = inputs();
    const reveal = page().querySelector<HTMLButtonElement>('.reveal');
    expect(password?.type).toBe('password');
    reveal?.click();
    await fixture.whenStable();
    expect(password?.type).toBe('text');
    expect(reveal?.getAttribute('aria-pressed')).toBe('true');
  });

  it('hand on what was typed and chosen', () => {
    const [name] = inputs();
    if (name) name.value = 'Digipolis';
    name?.dispatchEvent(new Event('input'));
    const select = page().querySelector('select');
    if (select) select.value = 'ciso';
    select?.dispatchEvent(new Event('change'));
    expect(fixture.componentInstance.name()).toBe('Digipolis');
    expect(fixture.componentInstance.role()).toBe('ciso');
  });

  it('work in a signal form, which speaks once the person has left the field', async () => {
    const last = [...inputs()].at(-1);
    expect(page().querySelector('.error')).toBeNull();
    last?.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(page().querySelector('.error')?.textContent).toContain('Vul dit in.');
    if (last) last.value = 'Moved';
    last?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(page().querySelector('.error')).toBeNull();
    expect(fixture.componentInstance.entries.reason().value()).toBe('Moved');
  });
});
