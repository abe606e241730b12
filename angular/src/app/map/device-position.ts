import { DOCUMENT, inject, Injectable } from '@angular/core';
import { LatLng } from './geo';

/** Why the device gives no position. */
export type PositionFault = 'none' | 'refused' | 'insecure' | 'unavailable' | 'timeout';

export interface DevicePosition {
  position: LatLng;
  /** Metres: the true place lies within this distance, most of the time. */
  accuracy: number;
}

const FAULTS: Record<number, PositionFault> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

/** Thrown by {@link Locator.find}. */
export class PositionError extends Error {
  constructor(readonly fault: PositionFault) {
    super(fault);
  }
}

/** Where this phone or computer is. */
@Injectable({ providedIn: 'root' })
export class Locator {
  private readonly window = inject(DOCUMENT).defaultView!;

  /** @throws {PositionError} */
  find(): Promise<DevicePosition> {
    const { geolocation } = this.window.navigator;
    // Browsers give a position only to pages that came over HTTPS; said plainly, since it looks like a broken GPS.
    if (!this.window.isSecureContext) return Promise.reject(new PositionError('insecure'));
    if (!geolocation) return Promise.reject(new PositionError('none'));
    return new Promise((resolve, reject) =>
      geolocation.getCurrentPosition(
        ({ coords }) => resolve({ position: [coords.latitude, coords.longitude], accuracy: Math.max(1, Math.round(coords.accuracy)) }),
        (error) => reject(new PositionError(FAULTS[error.code] ?? 'unavailable')),
        { enableHighAccuracy: true, timeout: 20_000, maximumAge: 5_000 },
      ),
    );
  }
}
