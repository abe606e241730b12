import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Notices } from '../notices';

/** Milliseconds after which a program that stays open asks whether there is a newer one. */
const ASK_AGAIN_AFTER = 3_600_000;

/**
 * Keeps the program itself on the device (service worker), so that it opens without a network, and takes over new
 * versions: by itself when the program starts, otherwise when the person says so. Browsers allow that only on HTTPS and
 * localhost; elsewhere the program comes from the server each time.
 */
@Injectable({ providedIn: 'root' })
export class ProgramVersion {
  private readonly notices = inject(Notices);
  private readonly document = inject(DOCUMENT);
  private readonly workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

  /** Call once the first page stands: fetching everything must not hold it up. Never throws. */
  async keep(): Promise<void> {
    if (!this.workers || !isSecureContext) return;
    const found = await this.workers.getRegistration().catch(() => undefined);
    if (found?.waiting && this.workers.controller && !this.document.querySelector('form.ng-dirty')) {
      this.takeOver(found.waiting);
      return;
    }
    const registration = await this.workers.register('sw.js', { updateViaCache: 'none' }).catch(() => null);
    if (registration) this.watch(registration, this.workers);
  }

  private watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
    const offer = (worker: ServiceWorker) =>
      this.notices.offered('offline.newVersion', 'common.reload').subscribe(() => this.takeOver(worker));
    if (registration.waiting && workers.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        // Without one before it, it is the first: there is nothing to reload for.
        if (worker.state === 'installed' && workers.controller) offer(worker);
      });
    });
    setInterval(() => void registration.update().catch(() => undefined), ASK_AGAIN_AFTER);
  }

  private takeOver(worker: ServiceWorker): void {
    this.workers?.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('takeOver');
  }
}
