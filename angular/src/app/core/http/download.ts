import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Notices } from '../notices';

/** Fetches a file as the person who is signed in and hands it to the browser to save; says so when that fails. */
@Injectable({ providedIn: 'root' })
export class Download {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly notices = inject(Notices);

  /** The name is the server's; `name` when it gave none. */
  async save(url: string, name: string, params: Record<string, string | number> = {}): Promise<void> {
    try {
      const answer = await firstValueFrom(this.http.get(url, { params, responseType: 'blob', observe: 'response' }));
      this.hand(answer.body ?? new Blob(), fileNameOf(answer.headers.get('Content-Disposition')) ?? name);
    } catch (error) {
      this.notices.failed(await withBody(error));
    }
  }

  private hand(content: Blob, name: string): void {
    const address = URL.createObjectURL(content);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The download has taken hold of the content by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** `attachment; filename=05-KH.pdf; filename*=UTF-8''05-KH.pdf` → 05-KH.pdf */
export function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
  try {
    return encoded ? decodeURIComponent(encoded) : (plain ?? null);
  } catch {
    return plain ?? null;
  }
}

// A refused download brings its problem as a blob.
async function withBody(error: unknown): Promise<unknown> {
  return error instanceof HttpErrorResponse && error.error instanceof Blob
    ? new HttpErrorResponse({
        error: await error.error.text(),
        status: error.status,
        statusText: error.statusText,
        url: error.url ?? undefined,
      })
    : error;
}
