import { brusselsFields, brusselsMoment, typedMoment } from './brussels-moment';

describe('a moment in a form', () => {
  it('is shown with its seconds where it has any', () => {
    expect(brusselsFields('2022-12-05T22:40:00.000Z')).toEqual({ day: '2022-12-05', time: '23:40' });
    expect(brusselsFields('2022-12-05T22:40:07.123Z').time).toBe('23:40:07');
  });

  it('is typed with seconds or without', () => {
    expect(brusselsMoment('2022-12-05', '23:40')).toBe('2022-12-05T22:40:00.000Z');
    expect(brusselsMoment('2022-12-05', '2340')).toBe('2022-12-05T22:40:00.000Z');
    expect(brusselsMoment('2022-12-05', '23.40:07')).toBe('2022-12-05T22:40:07.000Z');
    expect(brusselsMoment('2022-12-05', '24:00')).toBeNull();
    expect(brusselsMoment('2022-12-05', '23:40:60')).toBeNull();
  });

  it('stays what it was when nobody changed it, to the thousandth', () => {
    const before = '2022-12-05T22:40:07.123Z';
    const { day, time } = brusselsFields(before);
    expect(typedMoment(day, time, before)).toBe(before);
    expect(typedMoment(day, '23:40:08', before)).toBe('2022-12-05T22:40:08.000Z');
  });

  it('stays in the second of two equal hours when the clocks went back', () => {
    const second = '2026-10-25T01:30:00.000Z';
    const { day, time } = brusselsFields(second);
    expect(time).toBe('02:30');
    expect(typedMoment(day, time, second)).toBe(second);
  });
});
