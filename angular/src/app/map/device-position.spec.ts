import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Locator } from './device-position';

describe('Locator', () => {
  const stub = (getCurrentPosition: (done: (position: unknown) => void, failed: (error: { code: number }) => void) => void) =>
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });

  beforeEach(() => vi.stubGlobal('isSecureContext', true));

  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('gives the position with its accuracy', async () => {
    stub((done) => done({ coords: { latitude: 21.65, longitude: 106.7, accuracy: 12.4 } }));
    expect(await TestBed.inject(Locator).find()).toEqual({ position: [21.65, 106.7], accuracy: 12 });
  });

  it.each([
    [1, 'refused'],
    [2, 'unavailable'],
    [3, 'timeout'],
  ])('names fault %i: %s', async (code, fault) => {
    stub((_, failed) => failed({ code }));
    await expect(TestBed.inject(Locator).find()).rejects.toMatchObject({ fault });
  });

  it('says that a page without HTTPS gets none', async () => {
    vi.stubGlobal('isSecureContext', false);
    await expect(TestBed.inject(Locator).find()).rejects.toMatchObject({ fault: 'insecure' });
  });

  it('says that the device has none', async () => {
    await expect(TestBed.inject(Locator).find()).rejects.toMatchObject({ fault: 'none' });
  });
});
