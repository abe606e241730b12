import { Component, inject } from '@angular/core';
import { MatBottomSheetRef } from '@angular/material/bottom-sheet';
import { TranslocoPipe } from '@jsverse/transloco';
import { FindingKind } from '../core/api/models';
import { Icon } from '../ui/icon';
import { FINDING_KINDS, KIND_ICONS } from './surveys-model';

/** What was found? Four large answers within reach of the thumb. */
@Component({
  selector: 'app-add-finding-sheet',
  imports: [TranslocoPipe, Icon],
  template: `
    <h2 id="add-finding">{{ 'surveys.add.heading' | transloco }}</h2>
    @for (kind of kinds; track kind) {
      <button type="button" (click)="choose(kind)">
        <app-icon [name]="icons[kind]" />
        <span>
          {{ 'surveys.add.' + kind | transloco }}
          <small class="quiet">{{ 'surveys.add.hint.' + kind | transloco }}</small>
        </span>
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 16px 0 8px;
    }
    button {
      display: flex;
      align-items: center;
      gap: 16px;
      min-block-size: 64px;
      padding: 8px 16px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      color: var(--app-ink);
      background: var(--app-surface);
      font: inherit;
      font-size: 1.0625rem;
      font-weight: 500;
      text-align: start;
      cursor: pointer;
    }
    app-icon {
      color: var(--mat-sys-primary);
    }
    span {
      display: grid;
    }
    small {
      font-weight: 400;
    }
  `,
})
export class AddFindingSheet {
  private readonly ref = inject<MatBottomSheetRef<AddFindingSheet, FindingKind>>(MatBottomSheetRef);
  protected readonly kinds = FINDING_KINDS;
  protected readonly icons = KIND_ICONS;

  protected choose(kind: FindingKind): void {
    this.ref.dismiss(kind);
  }
}
