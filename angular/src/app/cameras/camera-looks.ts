import { CameraStatus, ImageCheck, SiteStatus } from '../core/api/models';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export interface Look {
  tone: Tone;
  icon: IconName;
}

const CAMERAS: Record<CameraStatus, Look> = {
  installing: { tone: 'info', icon: 'wrench' },
  working: { tone: 'done', icon: 'cctv' },
  offline: { tone: 'soon', icon: 'cloudOff' },
  faulty: { tone: 'late', icon: 'cctvOff' },
  retired: { tone: 'neutral', icon: 'archive' },
};

const CHECKS: Record<ImageCheck, Look> = {
  waiting: { tone: 'soon', icon: 'eye' },
  passed: { tone: 'done', icon: 'checkCircle' },
  failed: { tone: 'late', icon: 'alertCircle' },
};

const SITES: Record<SiteStatus, Look> = {
  proposed: { tone: 'soon', icon: 'mapMarker' },
  agreed: { tone: 'info', icon: 'check' },
  declined: { tone: 'neutral', icon: 'cancel' },
  installed: { tone: 'done', icon: 'cctv' },
  retired: { tone: 'neutral', icon: 'archive' },
};

export const cameraLook = (status: CameraStatus) => CAMERAS[status];
export const checkLook = (check: ImageCheck) => CHECKS[check];
export const siteLook = (status: SiteStatus) => SITES[status];

/** What is worth a word beside the state: a picture nobody has looked at matters only while the camera is in use. */
export function checkMatters(status: CameraStatus, check: ImageCheck): boolean {
  return check !== 'passed' && (status === 'working' || status === 'installing');
}
