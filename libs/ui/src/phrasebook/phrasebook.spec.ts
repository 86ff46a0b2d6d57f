import { TestBed } from '@angular/core/testing';
import { Phrasebook } from './phrasebook';

const open = () => TestBed.inject(Phrasebook);

beforeEach(() => localStorage.clear());

describe('the words of the page', () => {
  it('begin in the language that was chosen before in this browser', () => {
    localStorage.setItem('weerbaar.language', 'en');
    expect(open().say('core.action.save')).toBe('Save');
    expect(document.documentElement.lang).toBe('en');
  });

  it('change at once and are remembered', async () => {
    localStorage.setItem('weerbaar.language', 'en');
    const book = open();
    await book.speak('nl');
    expect(book.say('core.action.save')).toBe('Bewaren');
    expect(book.number(1234.5)).toBe('1.234,5');
    expect(document.documentElement.lang).toBe('nl');
    expect(localStorage.getItem('weerbaar.language')).toBe('nl');
  });

  it('bring the areas that a page asked for along into the other language', async () => {
    localStorage.setItem('weerbaar.language', 'nl');
    const book = open();
    await book.load('levels');
    expect(book.say('levels.name.1')).toBe('Beginnend');
    await book.speak('en');
    expect(book.say('levels.name.1')).toBe('Initial');
  });

  it('show the key of a phrase that was not loaded', () => {
    expect(open().say('levels.name.1')).toBe('levels.name.1');
  });

  it('find a phrase whose key was put together, and say when there is none', () => {
    const book = open();
    expect(book.find('problem.offline')).toBeDefined();
    expect(book.find('problem.unheard-of')).toBeUndefined();
  });
});
