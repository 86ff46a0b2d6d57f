import { TestBed } from '@angular/core/testing';
import * as z from 'zod';
import { ApiProblem } from './api-problem';
import { entryFaults } from './entry-faults';

const Message = z.object({
  email: z.email(),
  person: z.object({ name: z.string().min(2).max(5).regex(/^\w+$/) }),
  slug: z.string().regex(/^[a-z]+$/),
});

const open = () => {
  localStorage.setItem('weerbaar.language', 'en');
  return TestBed.runInInjectionContext(() =>
    entryFaults(Message, { slug: () => 'Small letters only.' }),
  );
};

describe('what is wrong with the entries of a form', () => {
  it('gives the message when nothing is', () => {
    const message = { email: 'a@b.be', person: { name: 'An' }, slug: 'ab' };
    expect(open().check(message)).toEqual(message);
  });

  it('stands at each entry in a sentence', () => {
    const faults = open();
    expect(faults.check({ email: 'a', person: { name: 'Anneleen' }, slug: 'A' })).toBeUndefined();
    expect(faults.at('email')).toContain('not an e-mail address');
    expect(faults.at('person.name')).toBe('This is too long.');
    expect(faults.at('slug')).toBe('Small letters only.');
  });

  it('asks to fill in what is empty, whatever else the rule says', () => {
    const faults = open();
    faults.check({ email: '', person: { name: '' }, slug: '' });
    expect(['email', 'person.name', 'slug'].map((path) => faults.at(path))).toEqual(
      Array(3).fill('Fill this in.'),
    );
    faults.forget('email');
    expect(faults.at('email')).toBeUndefined();
  });

  it('says that something cannot be seen, where that is what is wrong', () => {
    const faults = open();
    faults.check({ email: '\u200b', person: { name: 'A\u202en' }, slug: 'a\u202eb' });
    expect(faults.at('email')).toBe('Fill this in.');
    expect(faults.at('person.name')).toContain('cannot be seen');
    expect(faults.at('slug')).toContain('cannot be seen');
  });

  it('shows what only the server could find', () => {
    const faults = open();
    faults.refused(new ApiProblem('request-invalid', 422, [{ path: 'email', code: 'email' }]));
    expect(faults.at('email')).toContain('not an e-mail address');
    faults.refused(new ApiProblem('request-invalid', 422, [{ path: 'email', code: 'odd' }]));
    expect(faults.at('email')).toBe('Check this entry.');
    faults.refused(undefined);
    expect(faults.at('email')).toBeUndefined();
  });
});
