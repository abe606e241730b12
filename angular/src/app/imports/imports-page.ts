import { Component, effect, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ImportListItemDto, ImportState } from '../core/api/models';
import { Download } from '../core/http/download';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { DataList } from '../ui/data-list';
import { Column, DataListCell } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { formatCount, IMPORTS_HOME, LOOKS, MAX_BYTES } from './imports-model';
import { ImportsApi } from './imports-api';

/** Hand in a list of cameras; below, the lists that were handed in before. */
@Component({
  selector: 'app-imports-page',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, InstantPipe, DataList, DataListCell, ExportMenu, FileDrop, Icon, PageHeader, StateChip],
  template: `
    <div class="page">
      <app-page-header [heading]="'imports.heading' | transloco" [lead]="'imports.lead' | transloco" backLink="/camera/danh-sach">
        <button quietAction matButton type="button" (click)="template()">
          <app-icon name="download" />{{ 'imports.template' | transloco }}
        </button>
      </app-page-header>
      <section class="panel stack">
        <h2>{{ 'imports.step.file' | transloco }}</h2>
        <app-file-drop
          accept=".xlsx,.xls,.csv,.txt"
          [label]="'imports.file' | transloco"
          [maxBytes]="maxBytes"
          [maxFiles]="1"
          [upload]="send"
          [(files)]="files"
        />
      </section>
      <h2>{{ 'imports.earlier' | transloco }}</h2>
      <app-data-list
        emptyIcon="fileExcel"
        [list]="lists"
        [columns]="columns"
        [rowLink]="link"
        [searchable]="false"
        [caption]="'imports.earlier' | transloco"
        [emptySentence]="'imports.none' | transloco"
      >
        <app-export-menu export name="cac-lan-nhap-camera" [url]="exportUrl" [query]="lists.query()" />
        <ng-template appCell="state" [appCellOf]="lists" let-item>
          <app-state-chip [tone]="look(item.state).tone" [icon]="look(item.state).icon" [label]="item.state | enumText: 'ImportState'" />
        </ng-template>
        <ng-template appCell="created" [appCellOf]="lists" let-item>{{ item.creationTime | instant }}</ng-template>
      </app-data-list>
    </div>
  `,
})
export class ImportsPage {
  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly download = inject(Download);
  protected readonly maxBytes = MAX_BYTES;
  protected readonly exportUrl = this.api.exportUrl;
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly lists = listState<ImportListItemDto>({ load: (_, params) => this.api.list(params), sort: '-created' });
  protected readonly columns: readonly Column<ImportListItemDto>[] = [
    { key: 'fileName', label: 'imports.fileName', main: true, sortable: true, value: (i) => i.fileName },
    { key: 'state', label: 'imports.state' },
    { key: 'created', label: 'imports.when', sortable: true },
    { key: 'byName', label: 'imports.who', value: (i) => i.byName, from: 'tablet' },
    { key: 'camerasNew', label: 'imports.camerasNew', value: (i) => formatCount(i.result.camerasNew), kind: 'num', from: 'tablet' },
    { key: 'rowsRefused', label: 'imports.rowsRefused', value: (i) => formatCount(i.rowsLeft), kind: 'num', from: 'tablet' },
  ];
  protected readonly send = (file: File) => this.api.upload(file);
  protected readonly link = (item: ImportListItemDto) => [IMPORTS_HOME, item.id];

  constructor() {
    // The server keeps the file as a list of its own: its page takes over.
    effect(() => {
      const [file] = this.files();
      if (file) void this.router.navigate([IMPORTS_HOME, file.id]);
    });
  }

  protected look(state: ImportState) {
    return LOOKS[state];
  }

  protected template(): Promise<void> {
    return this.download.save(this.api.templateUrl, 'mau-danh-sach-camera.xlsx');
  }
}
