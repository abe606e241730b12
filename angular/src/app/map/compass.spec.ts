import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Compass, CompassFault, headingOf } from './compass';

const reading = (alpha: number, beta = 0, gamma = 0, absolute = true) => ({ alpha, beta, gamma, absolute });

describe('the direction of a reading', () => {
  it.each([
    [0, 0],
    [90, 270],
    [315, 45],
  ])('of a flat phone turned by %d is %d°', (alpha, bearing) => expect(headingOf(reading(alpha), 0)).toBe(bearing));

  it('of a flat phone held sideways adds the turn of the screen', () => expect(headingOf(reading(0), 90)).toBe(90));

  it('of an upright phone is where its back looks', () => {
    expect(headingOf(reading(0, 90), 0)).toBe(0);
    expect(headingOf(reading(270, 90), 0)).toBe(90);
  });

  it('takes the heading of an iPhone', () => expect(headingOf({ alpha: 1, beta: 2, gamma: 3, webkitCompassHeading: 123.4 }, 0)).toBe(123));

  it('is unknown when the device is not bound to north', () => {
    expect(headingOf(reading(90, 0, 0, false), 0)).toBeNull();
    expect(headingOf({ alpha: null, beta: null, gamma: null, absolute: true }, 0)).toBeNull();
  });
});

describe('Compass', () => {
  let turned: number[];
  let faults: CompassFault[];
  const watch = () =>
    TestBed.inject(Compass).watch(
      (bearing) => turned.push(bearing),
      (fault) => faults.push(fault),
    );
  const send = (type: string, values: object) => window.dispatchEvent(Object.assign(new Event(type), values));

  beforeEach(() => {
    turned = [];
    faults = [];
    vi.useFakeTimers();
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('DeviceOrientationEvent', class {});
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells each direction until it is stopped', () => {
    const stop = watch();
    send('deviceorientationabsolute', reading(270));
    send('deviceorientation', reading(10, 0, 0, false));
    stop();
    send('deviceorientationabsolute', reading(180));
    vi.advanceTimersByTime(10_000);
    expect(turned).toEqual([90]);
    expect(faults).toEqual([]);
  });

  it('says after a while that there is none', () => {
    watch();
    vi.advanceTimersByTime(2_999);
    expect(faults).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(faults).toEqual(['none']);
  });

  it('says that the page did not come over HTTPS', () => {
    vi.stubGlobal('isSecureContext', false);
    watch();
    expect(faults).toEqual(['insecure']);
  });

  it('says that the browser knows no compass', () => {
    vi.stubGlobal('DeviceOrientationEvent', undefined);
    watch();
    expect(faults).toEqual(['none']);
  });

  it.each([
    ['denied', ['refused']],
    ['granted', []],
  ])('asks an iPhone for permission: %s', async (answer, expected) => {
    vi.stubGlobal('DeviceOrientationEvent', { requestPermission: () => Promise.resolve(answer) });
    watch();
    await vi.advanceTimersByTimeAsync(0);
    send('deviceorientation', { webkitCompassHeading: 77 });
    expect(faults).toEqual(expected);
    expect(turned).toEqual(answer === 'granted' ? [77] : []);
  });
});
