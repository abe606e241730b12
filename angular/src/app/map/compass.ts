import { DOCUMENT, inject, Injectable } from '@angular/core';
import { toBearing } from './bearing';

/** Why the device gives no direction. */
export type CompassFault = 'none' | 'refused' | 'insecure';

interface ReadOrientation {
  alpha: number | null;
  beta: number | null;
  gamma: number | null;
  absolute?: boolean;
  /** Safari's own: degrees clockwise from magnetic north. */
  webkitCompassHeading?: number;
}

type OrientationEventType = { requestPermission?: () => Promise<'granted' | 'denied'> } | undefined;

/** How long a device may take to say its first direction, in milliseconds. */
const PATIENCE = 3000;

/** The compass of a phone. */
@Injectable({ providedIn: 'root' })
export class Compass {
  private readonly window = inject(DOCUMENT).defaultView!;

  /**
   * Tells every direction the phone points to until the returned function is called. To be called from a press of a
   * button: iPhones ask for permission only then.
   */
  watch(turned: (bearing: number) => void, failed: (fault: CompassFault) => void): () => void {
    const type = (this.window as unknown as { DeviceOrientationEvent?: OrientationEventType }).DeviceOrientationEvent;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      stopped = true;
      clearTimeout(timer);
      this.window.removeEventListener('deviceorientationabsolute', read);
      this.window.removeEventListener('deviceorientation', read);
    };
    const fail = (fault: CompassFault) => {
      if (stopped) return;
      stop();
      failed(fault);
    };
    const read = (event: Event) => {
      const heading = headingOf(event as Event & ReadOrientation, this.window.screen?.orientation?.angle ?? 0);
      if (heading === null) return;
      clearTimeout(timer);
      turned(heading);
    };
    const listen = () => {
      if (stopped) return;
      this.window.addEventListener('deviceorientationabsolute', read);
      this.window.addEventListener('deviceorientation', read);
      timer = setTimeout(() => fail('none'), PATIENCE);
    };

    if (!this.window.isSecureContext) fail('insecure');
    else if (!type) fail('none');
    else if (!type.requestPermission) listen();
    else
      type.requestPermission().then(
        (answer) => (answer === 'granted' ? listen() : fail('refused')),
        () => fail('refused'),
      );
    return stop;
  }
}

/**
 * Direction of one reading, or null when it is not bound to north. A phone that lies flat points with its upper edge, one
 * held upright with its back, as one holds it to look where a camera looks.
 */
export function headingOf(reading: ReadOrientation, screenAngle: number): number | null {
  if (typeof reading.webkitCompassHeading === 'number' && reading.webkitCompassHeading >= 0) {
    return toBearing(reading.webkitCompassHeading + screenAngle);
  }
  const { alpha, beta, gamma } = reading;
  if (!reading.absolute || alpha === null || beta === null || gamma === null) return null;
  if (Math.abs(beta) < 45 && Math.abs(gamma) < 45) return toBearing(360 - alpha + screenAngle);
  const [x, y, z] = [beta, gamma, alpha].map((degrees) => (degrees * Math.PI) / 180);
  const east = -Math.cos(z) * Math.sin(y) - Math.sin(z) * Math.sin(x) * Math.cos(y);
  const north = -Math.sin(z) * Math.sin(y) + Math.cos(z) * Math.sin(x) * Math.cos(y);
  return toBearing((Math.atan2(east, north) * 180) / Math.PI);
}
