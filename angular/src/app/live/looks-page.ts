import { Component, computed, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CameraLookDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { DateInput } from '../ui/date-input';
import { ExportMenu } from '../ui/export-menu';
import { listDays } from '../ui/list-days';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { LiveApi } from './live-api';
import { durationWords } from './live-words';

/** Who watched what, from when to when, and how it ended. */
@Component({
  selector: 'app-looks-page',
  imports: [ReactiveFormsModule, TranslocoPipe, EnumTextPipe, DataList, DataListCell, DateInput, ExportMenu, PageHeader, InstantPipe],
  template: `
    <div class="page">
      <app-page-header
        [heading]="'live.looks.heading' | transloco"
        [lead]="'live.looks.lead' | transloco"
        backLink="/truc-tiep"
        [backLabel]="'live.heading' | transloco"
      />
      <app-data-list
        [list]="looks"
        [columns]="columns"
        [filters]="filters()"
        [caption]="'live.looks.heading' | transloco"
        emptyIcon="history"
        [emptySentence]="'live.looks.none' | transloco"
      >
        <ng-template appCell="viewer" [appCellOf]="looks" let-look>
          {{ look.viewerName }}
          @if (look.forName) {
            <span class="quiet">({{ 'live.looks.for' | transloco: { name: look.forName } }})</span>
          }
        </ng-template>
        <ng-template appCell="kind" [appCellOf]="looks" let-look>
          {{ look.kind | enumText: 'ViewKind' }}
          @if (look.from) {
            <span class="quiet span">{{ look.from | instant }} – {{ look.to | instant }}</span>
          }
        </ng-template>
        <ng-template appCell="asked" [appCellOf]="looks" let-look>{{ look.beganAt ?? look.askedAt | instant }}</ng-template>
        <ng-template appCell="end" [appCellOf]="looks" let-look>
          @if (look.end) {
            {{ look.end | enumText: 'ViewEndKind' }}
          } @else {
            {{ (look.beganAt ? 'live.looks.running' : 'live.looks.notUsed') | transloco }}
          }
        </ng-template>
        <span filter class="days">
          <app-date-input [formControl]="days.from" [label]="'live.looks.from' | transloco" />
          <app-date-input [formControl]="days.to" [label]="'live.looks.to' | transloco" />
        </span>
        <app-export-menu export [url]="api.looksExportUrl" name="nhat-ky-xem-camera" [query]="looks.query()" />
      </app-data-list>
    </div>
  `,
  styles: `
    .days {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .days app-date-input {
      inline-size: 180px;
    }
    .span {
      display: block;
      font-size: 0.8125rem;
    }
  `,
})
export class LooksPage {
  protected readonly api = inject(LiveApi);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);

  readonly looks = listState<CameraLookDto>({
    load: (_, params) => this.api.looks(params),
    filters: ['running', 'kind', 'cameraId', 'viewerId', 'from', 'to'],
    sort: '-asked',
  });

  protected readonly days = listDays(this.looks);

  readonly columns: Column<CameraLookDto>[] = [
    { key: 'viewer', label: 'live.looks.viewer', main: true },
    { key: 'camera', label: 'live.looks.camera', value: (look) => look.cameraName },
    { key: 'kind', label: 'live.looks.kind' },
    { key: 'asked', label: 'live.looks.began', kind: 'whole', sortable: true },
    { key: 'duration', label: 'live.looks.duration', value: (look) => this.duration(look) },
    { key: 'end', label: 'live.looks.end' },
    { key: 'address', label: 'live.looks.address', value: (look) => look.viewerAddress ?? '–', from: 'desk' },
  ];

  protected readonly filters = computed<ListFilter[]>(() => [
    { name: 'running', label: 'live.looks.running', options: [{ value: 'true', label: 'live.looks.running' }] },
    {
      name: 'kind',
      label: 'live.looks.kind',
      options: (['live', 'recording', 'clipCut', 'clipOpened'] as const).map((value) => ({
        value,
        text: this.texts.enumText('ViewKind', value),
      })),
    },
  ]);

  private duration(look: CameraLookDto): string {
    return look.beganAt && look.endedAt
      ? durationWords(Date.parse(look.endedAt) - Date.parse(look.beganAt), (key, values) => this.transloco.translate(key, values))
      : '–';
  }
}
