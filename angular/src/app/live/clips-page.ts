import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CameraClipDto } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { fileSize } from '../ui/file-size';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { ClipStatus } from './clip-status';
import { ClipsApi } from './clips-api';
import { isOpen, spanWords } from './clips-model';

const AGAIN = 2_000;

/** All clips that were cut: what for, by whom, and how long their files are kept. */
@Component({
  selector: 'app-clips-page',
  imports: [MatButton, RouterLink, TranslocoPipe, DataList, DataListCell, PageHeader, InstantPipe, ClipStatus],
  template: `
    <div class="page">
      <app-page-header
        [heading]="'live.clips.heading' | transloco"
        [lead]="'live.clips.lead' | transloco"
        backLink="/truc-tiep"
        [backLabel]="'live.heading' | transloco"
      />
      <app-data-list
        [list]="clips"
        [columns]="columns"
        [filters]="filters()"
        [caption]="'live.clips.heading' | transloco"
        emptyIcon="cut"
        [emptySentence]="'live.clips.none' | transloco"
      >
        <ng-template appCell="camera" [appCellOf]="clips" let-clip>
          <span class="what"
            >{{ clip.cameraName }}<span class="quiet span">{{ span(clip) }}</span></span
          >
        </ng-template>
        <ng-template appCell="state" [appCellOf]="clips" let-clip>
          <app-clip-status [clip]="clip" (changed)="clips.reload()" />
        </ng-template>
        <ng-template appCell="asked" [appCellOf]="clips" let-clip>{{ clip.askedAt | instant }}</ng-template>
        <a emptyAction matButton="outlined" routerLink="/truc-tiep">{{ 'live.heading' | transloco }}</a>
      </app-data-list>
    </div>
  `,
  styles: `
    .what,
    .span {
      display: block;
      font-size: 0.8125rem;
    }
  `,
})
export class ClipsPage {
  private readonly api = inject(ClipsApi);
  private readonly texts = inject(ServerTexts);

  readonly clips = listState<CameraClipDto>({
    load: (_, params) => this.api.list(params),
    filters: ['mine', 'state', 'cameraId'],
    sort: '-asked',
  });

  readonly columns: Column<CameraClipDto>[] = [
    { key: 'camera', label: 'live.looks.camera', main: true },
    { key: 'state', label: 'live.clips.state' },
    { key: 'reason', label: 'common.reason', value: (clip) => clip.reason },
    { key: 'asked', label: 'live.clips.askedAt', kind: 'whole', sortable: true },
    { key: 'by', label: 'live.clips.askedBy', value: (clip) => clip.askedByName, from: 'desk' },
    { key: 'bytes', label: 'live.clips.bytes', kind: 'num', value: (clip) => (clip.bytes ? fileSize(clip.bytes) : '–'), from: 'desk' },
  ];

  protected readonly filters = computed<ListFilter[]>(() => [
    { name: 'mine', label: 'live.clips.mine', options: [{ value: 'true', label: 'live.clips.mine' }] },
    {
      name: 'state',
      label: 'live.clips.state',
      options: (['waiting', 'cutting', 'ready', 'failed', 'cancelled', 'deleted'] as const).map((value) => ({
        value,
        text: this.texts.enumText('ClipState', value),
      })),
    },
  ]);

  constructor() {
    const looking = setInterval(() => {
      if (this.clips.items().some(isOpen)) this.clips.reload();
    }, AGAIN);
    inject(DestroyRef).onDestroy(() => clearInterval(looking));
  }

  protected span(clip: CameraClipDto): string {
    return spanWords(clip.cutFrom ?? clip.from, clip.cutTo ?? clip.to);
  }
}
