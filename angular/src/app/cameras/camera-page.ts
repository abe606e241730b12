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
import { LiveSection } from '../live/live-section';
import { ViewPreview } from '../map/view-preview';
import { BusyButton } from '../ui/busy-button';
import { detailState } from '../ui/detail-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { TimeLine } from '../ui/time-line';
import { CameraStatusChip } from './camera-status-chip';
import { CAMERA_ICONS, CameraSteps, nextOfCamera } from './camera-steps';
import { cameraTimeLine } from './camera-words';
import { CamerasApi } from './cameras-api';

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
    LiveSection,
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

  protected readonly icons = CAMERA_ICONS;
  protected readonly state = detailState<CameraDto>({ id: this.id, get: (id) => this.api.get(id), name: (camera) => camera.name });
  protected readonly timeLine = computed(() => {
    this.language.current();
    const translate = (key: string, values?: Record<string, unknown>) => this.transloco.translate<string>(key, values);
    return cameraTimeLine(this.state.value()?.events ?? [], translate, (type, member) => this.texts.enumText(type, member));
  });
  protected readonly photos = computed(() => this.state.value()?.events.filter((entry) => entry.fileId) ?? []);
  protected readonly main = computed(() => {
    const camera = this.state.value();
    return camera && nextOfCamera(camera);
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
