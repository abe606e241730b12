import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '../ui/empty-state';
import { IconName } from '../ui/icons';

/** Not allowed, or not there: the route says which in `data: { refusal }`. */
@Component({
  selector: 'app-refusal-page',
  imports: [MatButton, RouterLink, TranslocoPipe, EmptyState],
  template: `
    <div class="page page--narrow">
      <h1 class="visually-hidden">{{ 'refusal.' + kind() + 'Title' | transloco }}</h1>
      <app-empty-state [icon]="icon()" [sentence]="'refusal.' + kind() | transloco">
        <a matButton="filled" routerLink="/">{{ 'refusal.home' | transloco }}</a>
      </app-empty-state>
    </div>
  `,
})
export class RefusalPage {
  private readonly data = toSignal(inject(ActivatedRoute).data, { requireSync: true });
  protected readonly kind = computed(() => this.data()['refusal'] as 'forbidden' | 'missing');
  protected readonly icon = computed<IconName>(() => (this.kind() === 'forbidden' ? 'lock' : 'search'));
}
