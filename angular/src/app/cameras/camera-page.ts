import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CameraAction, CameraDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { GeoPosition, toLatLng } from '../map/geo';
import { ViewPreview } from '../map/view-preview';
import { BusyButton } from '../ui/busy-button';
import { detailState } from '../ui/detail-state';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { TimeLine } from '../ui/time-line';
import { CameraStatusChip } from './camera-status-chip';
import { CameraSteps } from './camera-steps';
import { cameraTimeLine } from './camera-words';
import { CamerasApi } from './cameras-api';

/** What is done next with a camera, the first that may be done. */
const NEXT: readonly CameraAction[] = ['checkImage', 'reportWorking', 'aim'];
const ICONS: Partial<Record<CameraAction, IconName>> = {
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

@Component({
  selector: 'app-camera-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CameraStatusChip,
    DayPipe,
    Icon,
    InstantPipe,
    PageHeader,
    ProblemBanner,
    TimeLine,
    ViewPreview,
  ],
  templateUrl: './camera-page.html',
  styleUrls: ['./register-detail.scss', './camera-page.scss'],
})
export class CameraPage {
  private readonly api = inject(CamerasApi);
  private readonly steps = inject(CameraSteps);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly id = input.required<string>();

  protected readonly icons = ICONS;
  protected readonly state = detailState<CameraDto>({ id: this.id, get: (id) => this.api.get(id), name: (camera) => camera.name });
  protected readonly timeLine = computed(() => {
    this.language.current();
    const translate = (key: string, values?: Record<string, unknown>) => this.transloco.translate<string>(key, values);
    return cameraTimeLine(this.state.value()?.events ?? [], translate, (type, member) => this.texts.enumText(type, member));
  });
  protected readonly photos = computed(() => this.state.value()?.events.filter((entry) => entry.fileId) ?? []);
  /** The one thing that waits: the picture to be looked at, the camera to work again, the direction to be measured. */
  protected readonly main = computed(() => {
    const camera = this.state.value();
    if (!camera) return null;
    const due: Partial<Record<CameraAction, boolean>> = {
      checkImage: camera.imageCheck !== 'passed',
      reportWorking: true,
      aim: camera.aim.bearing === null || camera.proposedBearing !== null,
    };
    return NEXT.find((action) => due[action] && camera.actions.includes(action)) ?? null;
  });
  protected readonly further = computed(() => this.state.value()?.actions.filter((action) => action !== this.main()) ?? []);

  protected readonly place = (position: GeoPosition) => toLatLng(position);

  protected take(action: CameraAction): void {
    const camera = this.state.value();
    if (camera) void this.state.take(() => this.steps.take(camera, action));
  }

  protected fileUrl(camera: CameraDto, fileId: string | null): string {
    return this.api.fileUrl(camera.id, fileId ?? '');
  }
}
