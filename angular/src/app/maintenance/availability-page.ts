import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { map, tap } from 'rxjs';
import { AvailabilityDto, CameraAvailabilityDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Language } from '../core/i18n/language';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { DateInput } from '../ui/date-input';
import { ExportMenu } from '../ui/export-menu';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { MaintenanceApi } from './maintenance-api';
import { durationText, shareText } from './maintenance-model';
import { CameraState } from './ticket-status';

type Row = CameraAvailabilityDto & { id: string };

/** How far the cameras worked in a period: the whole commune, each hamlet, each camera, the worst first. */
@Component({
  selector: 'app-availability-page',
  imports: [ReactiveFormsModule, MatButton, TranslocoPipe, CameraState, DataList, DataListCell, DateInput, ExportMenu, PageHeader, DayPipe],
  templateUrl: './availability-page.html',
  styleUrl: './availability-page.scss',
})
export class AvailabilityPage {
  protected readonly api = inject(MaintenanceApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  protected readonly today = inject(Clock).today();
  protected readonly share = shareText;
  protected readonly answer = signal<AvailabilityDto | null>(null);

  readonly cameras = listState<Row>({
    load: (_, params) =>
      this.api.availability(params).pipe(
        tap((answer) => this.answer.set(answer)),
        map((answer) => ({ items: answer.items.map((c) => ({ ...c, id: c.cameraId })), total: answer.total })),
      ),
    filters: ['from', 'to', 'hamletId'],
  });

  readonly columns: Column<Row>[] = [
    { key: 'camera', label: 'maintenance.camera', main: true },
    { key: 'hamlet', label: 'maintenance.hamlet', value: (c) => c.hamletName },
    { key: 'status', label: 'maintenance.cameraStatus' },
    { key: 'share', label: 'maintenance.availability.share', kind: 'num', value: (c) => shareText(c.perMille) },
    { key: 'down', label: 'maintenance.downtime', value: (c) => (c.downMinutes ? this.duration(c.downMinutes) : '') },
    { key: 'outages', label: 'maintenance.availability.outages', kind: 'num', value: (c) => c.outages, from: 'desk' },
  ];

  readonly link = () => null;

  protected readonly period = new FormGroup({
    from: new FormControl<string | null>((this.cameras.query()['from'] as string | undefined) ?? null),
    to: new FormControl<string | null>((this.cameras.query()['to'] as string | undefined) ?? null),
  });

  protected readonly filters = computed<ListFilter[]>(() => {
    const hamlets = this.answer()?.hamlets.filter((h) => h.hamletId) ?? [];
    return hamlets.length > 1 || this.cameras.query()['hamletId']
      ? [{ name: 'hamletId', label: 'maintenance.hamlet', options: hamlets.map((h) => ({ value: h.hamletId!, text: h.hamletName ?? '' })) }]
      : [];
  });

  /** The answer in one sentence. */
  protected readonly sentence = computed(() => {
    this.language.current();
    const answer = this.answer();
    return answer && answer.perMille !== null
      ? this.transloco.translate('maintenance.availability.sentence', {
          count: answer.cameras.toLocaleString('vi-VN'),
          share: shareText(answer.perMille),
          down: this.duration(answer.downMinutes),
        })
      : '';
  });

  protected show(): void {
    if (this.period.invalid) return;
    const { from, to } = this.period.getRawValue();
    void this.router.navigate([], { relativeTo: this.route, queryParams: { from, to, page: null }, queryParamsHandling: 'merge' });
  }

  protected duration(minutes: number): string {
    return durationText(minutes, (key, values) => this.transloco.translate(key, values));
  }
}
