import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PagePart, PageParts } from '../ui/page-parts';

/** The pages of contributions, in the order of the work. A page adds its line when it exists. */
export const FUNDING_PARTS: readonly PagePart[] = [{ label: 'funding.part.overview', route: '/dong-gop', exact: true }];

/** The ways between the pages of contributions. */
@Component({
  selector: 'app-funding-parts',
  imports: [TranslocoPipe, PageParts],
  template: `<app-page-parts [label]="'funding.parts' | transloco" [parts]="parts" />`,
})
export class FundingParts {
  protected readonly parts = FUNDING_PARTS;
}
