import { lifetimesAt } from './lifetimes';

describe('what is dead', () => {
  it('follows from the moment and from how long a session may be silent', () => {
    const now = new Date('2026-03-29T02:30:00Z');
    expect(lifetimesAt(now, 60)).toEqual({
      now,
      idleSince: new Date('2026-03-29T01:30:00Z'),
      answeredBy: new Date('2026-03-28T02:30:00Z'),
    });
  });
});
