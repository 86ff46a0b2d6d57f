import { HttpErrorResponse } from '@angular/common/http';
import { ApiProblem, problemFrom } from './api-problem';

const answer = (status: number, error: unknown) => new HttpErrorResponse({ status, error });

describe('a refusal', () => {
  it('is known by its code, with what is wrong at which entry', () => {
    const problem = problemFrom(
      answer(422, {
        code: 'request-invalid',
        errors: [{ path: 'organisation.slug', code: 'taken' }, 'nonsense', { path: 1 }],
        requestId: 'r-1',
      }),
    );
    expect(problem.code).toBe('request-invalid');
    expect(problem.errors).toEqual([{ path: 'organisation.slug', code: 'taken' }]);
    expect(problem.entry('organisation.slug')).toBe('taken');
    expect(problem.reference).toBe('r-1');
  });

  it('may come as text, as answers to downloads do', () => {
    expect(problemFrom(answer(413, '{"code":"too-large"}')).code).toBe('too-large');
  });

  it.each([
    [0, 'offline'],
    [401, 'session-missing'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [412, 'stale-revision'],
    [429, 'throttled'],
    [400, 'request-invalid'],
    [500, 'internal'],
    [503, 'unavailable'],
  ])('without a document is told by its status %d', (status, code) => {
    expect(problemFrom(answer(status, '<html>')).code).toBe(code);
  });

  it('stays the problem that it is', () => {
    const problem = new ApiProblem('throttled', 429);
    expect(problemFrom(problem)).toBe(problem);
    expect(problemFrom(new TypeError('bug')).code).toBe('internal');
  });
});
