import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PagePart, PageParts } from '../ui/page-parts';

/** The parts of the organisation beside each other: the commune, its hamlets, units and boards. */
@Component({
  selector: 'app-organisation-page',
  imports: [RouterOutlet, TranslocoPipe, PageParts],
  template: `
    <app-page-parts [label]="'nav.organisation' | transloco" [parts]="parts" />
    <router-outlet />
  `,
  styles: `
    app-page-parts {
      display: block;
      max-width: 1280px;
      margin-inline: auto;
    }
  `,
})
export class OrganisationPage {
  protected readonly parts: readonly PagePart[] = [
    { label: 'organisation.commune.tab', route: 'xa', permission: 'CameraProgram.Communes' },
    { label: 'organisation.hamlets.tab', route: 'thon', permission: 'CameraProgram.Hamlets' },
    { label: 'organisation.units.tab', route: 'don-vi', permission: 'CameraProgram.OrgUnits' },
    { label: 'organisation.boards.tab', route: 'ban', permission: 'CameraProgram.Boards' },
  ];
}
