import { Injectable } from '@angular/core';
import type * as Leaflet from 'leaflet';
import type {} from 'leaflet.markercluster';

export type LeafletLibrary = typeof Leaflet;

/** Leaflet, fetched when the first map is shown: it is no part of the first load. */
@Injectable({ providedIn: 'root' })
export class MapLibrary {
  private loading: Promise<LeafletLibrary> | null = null;
  private clustering: Promise<unknown> | null = null;

  load(): Promise<LeafletLibrary> {
    this.loading ??= import('leaflet').then(
      (module) => (module as unknown as { default?: LeafletLibrary }).default ?? module,
      (error: unknown) => {
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  }

  /** With `L.markerClusterGroup`, which adds itself to the global `L` that leaflet leaves. */
  async loadWithClusters(): Promise<LeafletLibrary> {
    const library = await this.load();
    this.clustering ??= import('leaflet.markercluster').catch((error: unknown) => {
      this.clustering = null;
      throw error;
    });
    await this.clustering;
    return library;
  }
}
