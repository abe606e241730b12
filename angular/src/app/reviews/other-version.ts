import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';

/** What somebody else wrote into a field that the person writes too; one of the two is chosen. */
@Component({
  selector: 'app-other-version',
  imports: [MatButton, TranslocoPipe],
  template: `
    <div class="other" role="status">
      <b>{{ 'reviews.theirs' | transloco }}</b>
      <p class="read">{{ text() || ('reviews.theirsEmpty' | transloco) }}</p>
      <div class="row">
        <button matButton="outlined" type="button" (click)="taken.emit()">{{ 'reviews.takeTheirs' | transloco }}</button>
        <button matButton="outlined" type="button" (click)="refused.emit()">{{ 'reviews.keepMine' | transloco }}</button>
      </div>
    </div>
  `,
  styles: `
    .other {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    .read {
      margin: 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class OtherVersion {
  readonly text = input.required<string>();
  readonly taken = output<void>();
  readonly refused = output<void>();
}
