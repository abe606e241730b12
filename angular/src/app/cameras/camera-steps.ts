import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraAction, CameraDto } from '../core/api/models';
import { Notices } from '../core/notices';
import { Dialogs } from '../ui/dialogs';
import { IconName } from '../ui/icons';
import { CameraDialog, CameraQuestion, CameraStep } from './camera-dialog';
import { CamerasApi } from './cameras-api';

export const CAMERA_ICONS: Record<CameraAction, IconName> = {
  edit: 'edit',
  aim: 'target',
  proposeReaim: 'comment',
  dropReaim: 'close',
  checkImage: 'eye',
  link: 'link',
  reportOutOfOrder: 'cctvOff',
  reportWorking: 'cctv',
  addPhoto: 'camera',
  retire: 'archive',
};
const NEXT: readonly CameraAction[] = ['reportWorking', 'aim', 'checkImage'];

/** What waits to be done with a camera: to work again, to be aimed, its picture to be looked at. Null when nothing does. */
export function nextOfCamera(camera: CameraDto): CameraAction | null {
  const due: Partial<Record<CameraAction, boolean>> = {
    reportWorking: true,
    aim: camera.aim.bearing === null || camera.proposedBearing !== null,
    checkImage: camera.imageCheck !== 'passed',
  };
  return NEXT.find((action) => due[action] && camera.actions.includes(action)) ?? null;
}

/** What is done with a camera, with the question that each step asks first. */
@Injectable({ providedIn: 'root' })
export class CameraSteps {
  private readonly api = inject(CamerasApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);

  /** The camera afterwards; null when the person turned back, or goes on to a page of its own. */
  async take(camera: CameraDto, action: CameraAction): Promise<CameraDto | null> {
    if (action === 'edit') {
      await this.router.navigate(['/camera/danh-sach', camera.id, 'sua']);
      return null;
    }
    const changed = action === 'retire' ? await this.retire(camera) : await this.ask(camera, action);
    if (changed) this.notices.done(`cameras.done.${action}`, { name: camera.name });
    return changed;
  }

  private async retire(camera: CameraDto): Promise<CameraDto | null> {
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('cameras.ask.retire', { name: camera.name }),
      sentence: this.transloco.translate('cameras.ask.retireSentence'),
      action: this.transloco.translate('cameras.ask.retireAction'),
      dangerous: true,
      maxLength: 2000,
    });
    return reason === null ? null : firstValueFrom(this.api.act(camera, 'retire', { reason }));
  }

  private async ask(camera: CameraDto, step: CameraStep): Promise<CameraDto | null> {
    const ref = this.dialog.open<CameraDialog, CameraQuestion, CameraDto>(CameraDialog, { data: { camera, step }, width: '640px' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }
}
