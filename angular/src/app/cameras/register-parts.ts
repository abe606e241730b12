import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, map, startWith } from 'rxjs';
import { PagePart, PageParts } from '../ui/page-parts';

/** What map and lists have in common in the address bar. */
const SHARED = ['hamletId', 'ownerKind'];

/** The ways between the map and the lists of the register; hamlet and kind of owner go along. */
@Component({
  selector: 'app-register-parts',
  imports: [TranslocoPipe, PageParts],
  template: `<app-page-parts [label]="'cameras.parts' | transloco" [parts]="parts" [params]="shared()" />`,
})
export class RegisterParts {
  private readonly router = inject(Router);

  protected readonly parts: readonly PagePart[] = [
    { label: 'cameras.part.map', route: '/camera', exact: true },
    { label: 'cameras.part.cameras', route: '/camera/danh-sach' },
    { label: 'cameras.part.sites', route: '/camera/vi-tri' },
    { label: 'cameras.part.routes', route: '/camera/tuyen' },
    { label: 'cameras.part.hotspots', route: '/camera/diem-phuc-tap' },
  ];
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.router.parseUrl(this.router.url).queryParamMap),
    ),
    { requireSync: true },
  );
  protected readonly shared = computed(() =>
    Object.fromEntries(SHARED.map((name) => [name, this.address().get(name)]).filter(([, value]) => value)),
  );
}
