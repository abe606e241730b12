import { Component, inject, input } from '@angular/core';
import { map, Observable } from 'rxjs';
import { ServerTexts } from '../core/i18n/server-texts';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../ui/search-picker';
import { CamerasApi } from './cameras-api';
import { CAMERA_STATUSES } from './cameras-model';

const MOST = 12;

/**
 * A camera of the register, found by its name, code, owner or serial:
 * `<app-camera-picker formControlName="cameraId" [label]="…" />`. The value is `{ id, name }` or null.
 */
@Component({
  selector: 'app-camera-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../ui/search-picker.html',
})
export class CameraPicker extends SearchPicker {
  private readonly api = inject(CamerasApi);
  private readonly texts = inject(ServerTexts);

  /** Narrows what is offered, as the list of `/api/cameras` does: `{ partyId: '…', isPublicAsset: 'true' }`. */
  readonly query = input<Readonly<Record<string, string>>>({});
  /** Offers cameras that are out of use for good as well. */
  readonly withRetired = input(false);

  protected find(text: string): Observable<PickerOption[]> {
    const inUse = CAMERA_STATUSES.filter((status) => status !== 'retired');
    const params = { ...(this.withRetired() ? {} : { status: inUse }), ...this.query(), page: 1, pageSize: MOST, sort: 'name' };
    return this.api.list(text ? { ...params, filter: text } : params).pipe(
      map(({ items }) =>
        items.map((camera) => ({
          id: camera.id,
          name: camera.name,
          detail: [
            camera.code,
            camera.owner?.name,
            camera.route?.name ?? camera.hamlet?.name,
            camera.status === 'working' ? '' : this.texts.enumText('CameraStatus', camera.status),
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      ),
    );
  }
}
