import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { BudgetFileDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { fileSize } from '../../ui/file-size';
import { Icon } from '../../ui/icon';

/** The files of a document, each to be saved: `<app-file-links [files]="contract.files" [url]="api.fileUrl(contract.id)" />`. */
@Component({
  selector: 'app-file-links',
  imports: [MatButton, Icon],
  template: `
    @for (file of files(); track file.id) {
      <button matButton type="button" (click)="save(file)">
        <app-icon name="attachment" />{{ file.fileName }}&nbsp;<span class="quiet">({{ size(file.size) }})</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    button {
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }
  `,
})
export class FileLinks {
  private readonly download = inject(Download);
  readonly files = input.required<readonly BudgetFileDto[]>();
  /** Where the files lie; the id of one is put behind it. */
  readonly url = input.required<string>();
  protected readonly size = fileSize;

  protected save(file: BudgetFileDto): void {
    void this.download.save(`${this.url()}/${file.id}`, file.fileName);
  }
}
