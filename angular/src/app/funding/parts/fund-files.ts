import { Component, inject, input } from '@angular/core';
import { HttpClient, HttpEvent } from '@angular/common/http';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Observable } from 'rxjs';
import { AttachmentDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { fileSize } from '../../ui/file-size';
import { Icon } from '../../ui/icon';

/** Sends a file to the server before the form that names it. Call in an injection context. */
export function fileSender(): (file: File) => Observable<HttpEvent<AttachmentDto>> {
  const http = inject(HttpClient);
  return (file) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return http.post<AttachmentDto>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  };
}

/** The files with a paper of a fund. */
@Component({
  selector: 'app-fund-files',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    <h2>{{ 'gifts.files' | transloco }}</h2>
    <ul>
      @for (file of files(); track file.id) {
        <li>
          <button matButton type="button" (click)="open(file)"><app-icon name="download" />{{ file.fileName }}</button>
          <span class="quiet num">{{ size(file.size) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    h2 {
      font-size: 1.0625rem;
    }
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      min-height: 44px;
    }
    button {
      max-width: 100%;
      overflow-wrap: anywhere;
    }
  `,
})
export class FundFiles {
  private readonly download = inject(Download);
  readonly files = input.required<readonly AttachmentDto[]>();
  protected readonly size = fileSize;

  protected async open(file: AttachmentDto): Promise<void> {
    await this.download.save(`/api/funding/files/${file.id}`, file.fileName);
  }
}
