import { TestBed } from '@angular/core/testing';
import { Phrasebook } from '@weerbaar/ui';
import { brusselsFields, brusselsMoment } from './brussels-moment';
import { toldClock } from './clock-reading';

async function aBook(): Promise<Phrasebook> {
  localStorage.setItem('weerbaar.language', 'en');
  const book = TestBed.inject(Phrasebook);
  await book.load('incidents', 'obligations');
  return book;
}
const at = (text: string): number => Date.parse(text);
const deadline = '2026-03-03T02:15:00.000Z';

describe('a clock in words', () => {
  it.each([
    ['2026-03-03T02:14:59Z', 'running', '00:00:01 left'],
    ['2026-03-03T02:15:00Z', 'running', '00:00:00 left'],
    ['2026-03-03T02:15:01Z', 'overdue', '00:00:01 late'],
    ['2026-03-02T02:15:00Z', 'running', '1 d 00:00:00 left'],
    ['2026-03-05T03:16:17Z', 'overdue', '2 d 01:01:17 late'],
  ])('says at %s what is left or late', async (now, phase, words) => {
    expect(toldClock(await aBook(), { deadline }, at(now))).toEqual({ phase, words });
  });

  it('stands still once the report has gone, in time or late', async () => {
    const book = await aBook();
    const now = at('2030-01-01T00:00:00Z');
    expect(toldClock(book, { deadline, doneAt: deadline }, now).phase).toBe('done-in-time');
    expect(toldClock(book, { deadline, doneAt: '2026-03-03T03:15:00.000Z' }, now)).toEqual({
      phase: 'done-late',
      words: 'done 01:00:00 late',
    });
    expect(toldClock(book, { deadline: null }, now).phase).toBe('waiting');
    expect(toldClock(book, { deadline, ended: 'not-significant' }, now).phase).toBe('ended');
  });
});

describe('a moment as a form has it', () => {
  it.each([
    ['2022-12-06', '0:30', '2022-12-05T23:30:00.000Z'],
    ['2026-07-01', '14:05', '2026-07-01T12:05:00.000Z'],
    ['2026-07-01', '1405', '2026-07-01T12:05:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-07-01', '24:00', null],
    ['2026-07-01', '', null],
    ['', '12:00', null],
  ])('reads %s %s on the clock of Brussels', (day, time, instant) => {
    expect(brusselsMoment(day, time)).toBe(instant);
  });

  it('shows a moment the way it is typed', () => {
    expect(brusselsFields('2022-12-05T23:30:00.000Z')).toEqual({ day: '2022-12-06', time: '00:30' });
  });
});
