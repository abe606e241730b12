import { describe, expect, it } from 'vitest';
import { PlaybackClock } from './playback-clock';

describe('PlaybackClock', () => {
  const at = () => {
    let now = 0;
    const clock = new PlaybackClock(() => now);
    clock.jump(1000);
    return { clock, pass: (milliseconds: number) => (now += milliseconds) };
  };

  it('stands until it plays', () => {
    const { clock, pass } = at();
    pass(500);
    expect(clock.tick()).toBe(1000);
    clock.play(true);
    pass(500);
    expect(clock.tick()).toBe(1500);
  });

  it('counts what passed at each speed', () => {
    const { clock, pass } = at();
    clock.play(true);
    pass(100);
    clock.hurry(4);
    pass(100);
    expect(clock.tick()).toBe(1500);
    clock.play(false);
    pass(100);
    expect(clock.tick()).toBe(1500);
  });

  it('goes on from where one jumps to, and not beyond the limit', () => {
    const { clock, pass } = at();
    clock.play(true);
    pass(100);
    clock.jump(9000);
    pass(100);
    expect(clock.tick()).toBe(9100);
    pass(1000);
    expect(clock.tick(9500)).toBe(9500);
    pass(1000);
    expect(clock.tick(9400)).toBe(9500);
  });

  it('waits for a picture that is on the way, and then goes on from the same moment', () => {
    const { clock, pass } = at();
    clock.play(true);
    pass(200);
    expect(clock.tick(Infinity, true)).toBe(1000);
    expect(clock.running()).toBe(false);
    pass(200);
    expect(clock.tick(Infinity, false)).toBe(1200);
    expect(clock.running()).toBe(true);
  });

  it('leaves behind what does not come', () => {
    const { clock, pass } = at();
    clock.play(true);
    for (let i = 0; i < 60; i++) {
      pass(200);
      clock.tick(Infinity, true);
    }
    expect(clock.at()).toBe(1000 + 10 * 200);
  });
});
