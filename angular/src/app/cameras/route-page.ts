import { Component, computed, inject, input, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, firstValueFrom, of, switchMap } from 'rxjs';
import { RouteDto, SiteProposalDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { formatMetres, toLatLng } from '../map/geo';
import { MapRoute, MapSite } from '../map/map-model';
import { MapView } from '../map/map-view';
import { detailState } from '../ui/detail-state';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { DRAW_MAP } from './cameras-model';
import { routeParts } from './map-content';
import { RegisterMapApi } from './register-map-api';
import { RouteCoverage } from './route-coverage';
import { RoutesApi } from './routes-api';

@Component({
  selector: 'app-route-page',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, HasPermission, Icon, MapView, PageHeader, ProblemBanner, RouteCoverage],
  templateUrl: './route-page.html',
  styleUrl: './register-detail.scss',
})
export class RoutePage {
  private readonly api = inject(RoutesApi);
  private readonly map = inject(RegisterMapApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly beside = inject(ListDetail, { optional: true });

  readonly id = input.required<string>();

  protected readonly draw = DRAW_MAP;
  protected readonly state = detailState<RouteDto>({ id: this.id, get: (id) => this.api.get(id), name: (route) => route.name });
  /** What cameras see of it; without it the route is drawn in one colour. */
  private readonly stretches = toSignal(
    toObservable(this.state.value).pipe(
      switchMap((route) => (route?.points.length ? this.map.ofRoute(route.id).pipe(catchError(() => of(null))) : of(null))),
    ),
    { initialValue: null },
  );
  protected readonly coverage = computed(() => {
    const found = this.stretches()?.coverage ?? null;
    return found?.routeId === this.id() ? found : null;
  });
  protected readonly lines = computed<MapRoute[]>(() => {
    const route = this.state.value();
    const stretches = this.stretches();
    if (route && stretches?.coverage.routeId === route.id) return [{ id: route.id, name: route.name, ...routeParts(stretches) }];
    return route?.points.length ? [{ id: route.id, name: route.name, points: route.points.map((p) => toLatLng(p)) }] : [];
  });
  protected readonly proposal = signal<SiteProposalDto | null>(null);
  /** What the proposal chose, with where each would look. */
  protected readonly sites = computed<MapSite[]>(() =>
    (this.proposal()?.sites ?? []).map(({ id, name, status, position, bearing }) => ({
      id,
      label: name,
      state: status,
      position: toLatLng(position),
      bearing,
    })),
  );
  protected readonly length = computed(() => formatMetres(this.state.value()?.lengthMetres ?? 0, this.language.current()));

  protected async remove(route: RouteDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('cameras.routes.ask.remove', { name: route.name }),
      sentence: this.transloco.translate('cameras.routes.ask.removeSentence'),
      action: this.transloco.translate('cameras.remove'),
      dangerous: true,
    });
    if (!agreed) return;
    try {
      await firstValueFrom(this.api.remove(route));
      this.notices.done('cameras.removed', { name: route.name });
      this.beside?.changed();
      await this.router.navigate(['/camera/tuyen'], { queryParamsHandling: 'preserve', replaceUrl: true });
    } catch (error) {
      this.notices.failed(error);
      await this.state.load();
    }
  }
}
