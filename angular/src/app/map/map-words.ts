import { computed, inject, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';

export type Say = (key: string, values?: Record<string, unknown>) => string;

/** Texts for what leaflet draws; a new function whenever the language changes, so that an effect draws anew. */
export function mapWords(): Signal<Say> {
  const transloco = inject(TranslocoService);
  const texts = toSignal(transloco.selectTranslation());
  return computed(() => {
    texts();
    return (key, values) => transloco.translate(key, values);
  });
}
