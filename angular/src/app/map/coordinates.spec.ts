import { describe, expect, it } from 'vitest';
import { formatCoordinates, readCoordinates } from './coordinates';

describe('coordinates as people write them', () => {
  it.each([
    ['21.6512, 106.7023'],
    ['21.6512,106.7023'],
    ['21.6512 106.7023'],
    [' (21.6512, 106.7023) '],
    ['21,6512 106,7023'],
    ['21,6512, 106,7023'],
    ['21,6512; 106,7023'],
    ['21,6512,106,7023'],
    ['https://www.google.com/maps/@21.6512,106.7023,17z'],
    ['https://www.google.com/maps/place/X/@21.1,106.1,17z/data=!3m1!4b1!3d21.6512!4d106.7023'],
    ['https://maps.google.com/?q=21.6512%2C106.7023'],
  ])('reads %s', (text) => expect(readCoordinates(text)).toEqual({ position: [21.6512, 106.7023], fault: null }));

  it.each(['21°39\'04.3"N 106°42\'08.3"E', '21°39′04,3″B, 106°42′08,3″Đ', "21°39'04.3''N 106°42'08.3''E"])(
    'reads degrees in %s',
    (text) => {
      const { position, fault } = readCoordinates(text);
      expect(fault).toBeNull();
      expect(position![0]).toBeCloseTo(21.651194, 6);
      expect(position![1]).toBeCloseTo(106.702306, 6);
    },
  );

  it.each(['106.7023, 21.6512', '106,7023 21,6512'])('offers the right order for %s', (text) =>
    expect(readCoordinates(text)).toEqual({ position: [21.6512, 106.7023], fault: 'swapped' }),
  );

  it.each(['48.85, 2.35', '216512, 1067023', '21,65', '-21.65, 106.70'])('refuses %s', (text) =>
    expect(readCoordinates(text).position).toBeNull(),
  );

  it.each(['chợ Na Dương', '21.65', '', '21.65, abc', 'https://example.org/', '21.6.5, 106.7'])('cannot read "%s"', (text) =>
    expect(readCoordinates(text)).toEqual({ position: null, fault: 'unreadable' }),
  );

  it('says of another country that it is outside', () => expect(readCoordinates('48.85, 2.35').fault).toBe('outside'));

  it('writes what it reads again', () => {
    expect(formatCoordinates([21.6512, 106.7023])).toBe('21.651200, 106.702300');
    expect(readCoordinates(formatCoordinates([21.6512, 106.7023])).position).toEqual([21.6512, 106.7023]);
  });
});
