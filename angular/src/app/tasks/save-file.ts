import { DOCUMENT } from '@angular/core';
import { inject, Injectable } from '@angular/core';

/** Hands a fetched file to the browser as a download. */
@Injectable({ providedIn: 'root' })
export class SaveFile {
  private readonly document = inject(DOCUMENT);

  save(content: Blob, name: string): void {
    const address = URL.createObjectURL(content);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The download has taken hold of the content by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
