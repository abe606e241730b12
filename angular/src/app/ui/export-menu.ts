import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { Download } from '../core/http/download';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Icon } from './icon';
import { ListQuery } from './list-state';

/**
 * Saves what a list shows, with its filters and order, as a file for Excel:
 * `<app-export-menu export url="/api/hamlets/export" name="thon" [query]="hamlets.query()" />`. The server names the file.
 */
@Component({
  selector: 'app-export-menu',
  imports: [MatButton, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe, EnumTextPipe, Icon],
  template: `
    <button matButton type="button" [matMenuTriggerFor]="formats" [disabled]="busy()">
      <app-icon name="download" />{{ 'list.export' | transloco }}
    </button>
    <mat-menu #formats="matMenu">
      <button mat-menu-item type="button" (click)="save('xlsx')">
        <app-icon name="fileExcel" />{{ 'xlsx' | enumText: 'ExportFormat' }}
      </button>
      <button mat-menu-item type="button" (click)="save('csv')"><app-icon name="table" />{{ 'csv' | enumText: 'ExportFormat' }}</button>
    </mat-menu>
  `,
})
export class ExportMenu {
  private readonly download = inject(Download);
  readonly url = input.required<string>();
  /** Of the file, without ending, when the server gives none. */
  readonly name = input.required<string>();
  readonly query = input<Partial<ListQuery>>({});
  protected readonly busy = signal(false);

  protected async save(format: 'xlsx' | 'csv'): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const { page: _, pageSize: __, ...shown } = this.query();
    await this.download.save(this.url(), `${this.name()}.${format}`, { ...(shown as Record<string, string | number>), format });
    this.busy.set(false);
  }
}
