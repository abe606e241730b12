import { HttpClient } from '@angular/common/http';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Notices } from '../notices';
import { toFileProblem } from './problem-details';

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
      const address = URL.createObjectURL(answer.body ?? new Blob());
      this.hand(address, fileNameOf(answer.headers.get('Content-Disposition')) ?? name);
      // The download has taken hold of the content by then.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      this.notices.failed(await toFileProblem(error));
    }
  }

  /** Has the browser save what lies at the address, under the name. */
  hand(address: string, name: string): void {
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
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
