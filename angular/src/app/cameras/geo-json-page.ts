import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { GeoJsonChangeDto, GeoJsonImportDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { Notices } from '../core/notices';
import { formatMetres, toLatLng } from '../map/geo';
import { MapHotspot, MapRoute } from '../map/map-model';
import { MapView } from '../map/map-view';
import { BusyButton } from '../ui/busy-button';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { RoutesApi } from './routes-api';

/** As the server bounds it (GeoJsonImportAppService). */
const MAX_MEGABYTES = 10;

/** Takes routes and hotspots from a GeoJSON file: first shows what would happen, then does all of it or nothing. */
@Component({
  selector: 'app-geo-json-page',
  imports: [MatButton, RouterLink, TranslocoPipe, BusyButton, Icon, MapView, PageHeader, ProblemBanner],
  templateUrl: './geo-json-page.html',
  styleUrl: './geo-json-page.scss',
})
export class GeoJsonPage {
  private readonly api = inject(RoutesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly picker = viewChild.required<ElementRef<HTMLInputElement>>('picker');

  protected readonly file = signal<File | null>(null);
  protected readonly outcome = signal<GeoJsonImportDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly changes = computed(() => {
    const outcome = this.outcome();
    return outcome ? outcome.routesAdded + outcome.routesRedrawn + outcome.hotspotsAdded : 0;
  });
  protected readonly maxMegabytes = MAX_MEGABYTES;
  protected readonly tooLarge = signal(false);
  protected readonly lines = computed<readonly MapRoute[]>(() => {
    const lines = this.outcome()?.changes.filter((change) => change.outcome !== 'hotspotAdded') ?? [];
    return lines.map(({ number, name, points }) => ({ id: String(number), name, points: points.map((point) => toLatLng(point)) }));
  });
  protected readonly points = computed<readonly MapHotspot[]>(() => {
    const points = this.outcome()?.changes.filter((change) => change.outcome === 'hotspotAdded') ?? [];
    return points.map(({ number, name, points: [point] }) => ({ id: String(number), name, position: toLatLng(point) }));
  });
  protected readonly mayApply = computed(() => this.changes() > 0 && !this.outcome()?.findings.length);

  protected choose(): void {
    this.picker().nativeElement.click();
  }

  protected chosen(): void {
    const field = this.picker().nativeElement;
    const file = field.files?.[0] ?? null;
    // The same file may have been mended meanwhile.
    field.value = '';
    if (!file) return;
    this.file.set(file);
    this.tooLarge.set(file.size > MAX_MEGABYTES * 1024 * 1024);
    if (!this.tooLarge()) void this.run(false);
    else this.outcome.set(null);
  }

  /** "Tuyến mới, 250 m", "Vẽ lại, 250 m thay 391 m". */
  protected words({ outcome, lengthMetres, lengthBefore }: GeoJsonChangeDto): string {
    const language = this.language.current();
    const metres = (length: number | null) => formatMetres(length ?? 0, language);
    return this.transloco.translate(`cameras.geoJson.change.${outcome}`, { length: metres(lengthMetres), before: metres(lengthBefore) });
  }

  protected async run(apply: boolean): Promise<void> {
    const file = this.file();
    if (!file || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    if (!apply) this.outcome.set(null);
    try {
      const outcome = await firstValueFrom(this.api.importGeoJson(file, apply));
      this.outcome.set(outcome);
      if (!outcome.applied) return;
      this.notices.done('cameras.geoJson.done', { routes: outcome.routesAdded + outcome.routesRedrawn, hotspots: outcome.hotspotsAdded });
      await this.router.navigate(['/camera/tuyen']);
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
