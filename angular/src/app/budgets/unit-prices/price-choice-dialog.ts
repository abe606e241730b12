import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, debounceTime, map, of, startWith, Subject, switchMap } from 'rxjs';
import { UnitPriceDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Page } from '../../ui/list-state';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { UnitPricesApi } from './unit-prices-api';

const TYPING_PAUSE = 250;
const SHOWN = 100;

/** Several prices of the catalogue that hold today, found by their words. Closes with those chosen. */
@Component({
  selector: 'app-price-choice-dialog',
  imports: [MatButton, MatCheckbox, MatDialogModule, RouterLink, TranslocoPipe, EnumTextPipe, MoneyPipe, ProblemBanner],
  template: `
    <h2 mat-dialog-title>{{ 'unitPrices.choose' | transloco }}</h2>
    <mat-dialog-content>
      <div class="stack">
        <input
          #box
          class="search"
          type="search"
          autocomplete="off"
          maxlength="200"
          [placeholder]="'unitPrices.search' | transloco"
          [attr.aria-label]="'unitPrices.search' | transloco"
          (input)="asked.next(box.value)"
        />
        <app-problem-banner [problem]="problem()" />
        @if (found(); as page) {
          <ul>
            @for (price of page.items; track price.id) {
              <li>
                <mat-checkbox [checked]="isChosen(price)" (change)="toggle(price)">
                  <span class="words">
                    {{ price.content }}
                    <span class="quiet"
                      >{{ price.group | enumText: 'EstimateGroup' }}{{ price.specification ? ' · ' + price.specification : '' }}</span
                    >
                  </span>
                  <span class="num">{{ price.price | money }}/{{ price.unit }}</span>
                </mat-checkbox>
              </li>
            } @empty {
              <li class="quiet">
                {{ 'unitPrices.noneFound' | transloco }}
                <a routerLink="/kinh-phi/don-gia" mat-dialog-close>{{ 'unitPrices.heading' | transloco }}</a>
              </li>
            }
          </ul>
          @if (page.total > page.items.length) {
            <p class="quiet">{{ 'unitPrices.more' | transloco: { count: page.total - page.items.length } }}</p>
          }
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
      <button matButton="filled" type="button" [disabled]="!chosen().length" (click)="take()">
        {{ 'unitPrices.take' | transloco: { count: chosen().length } }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    .search {
      width: 100%;
      min-height: 44px;
      padding: 8px 12px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      font: inherit;
      color: inherit;
      background: var(--app-surface);
    }
    ul {
      display: grid;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 6px;
      border-bottom: 1px solid var(--app-line);
    }
    mat-checkbox {
      display: block;
      --mat-checkbox-label-text-size: 0.9375rem;
    }
    .words {
      display: block;
      overflow-wrap: anywhere;
    }
    .words .quiet {
      display: block;
      font-size: 0.8125rem;
    }
  `,
})
export class PriceChoiceDialog {
  private readonly api = inject(UnitPricesApi);
  private readonly ref = inject<MatDialogRef<PriceChoiceDialog, UnitPriceDto[]>>(MatDialogRef);
  private readonly today = inject(Clock).today();

  protected readonly asked = new Subject<string>();
  protected readonly found = signal<Page<UnitPriceDto> | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly chosen = signal<readonly UnitPriceDto[]>([]);

  constructor() {
    this.asked
      .pipe(
        debounceTime(TYPING_PAUSE),
        startWith(''),
        switchMap((text) => {
          const filter = text.trim().normalize('NFC');
          return this.api.list({ on: this.today, pageSize: SHOWN, sort: 'content', ...(filter ? { filter } : {}) }).pipe(
            map((page) => ({ page, problem: null })),
            catchError((error: unknown) => of({ page: null, problem: toProblem(error) })),
          );
        }),
        takeUntilDestroyed(),
      )
      .subscribe(({ page, problem }) => {
        if (page) this.found.set(page);
        this.problem.set(problem);
      });
  }

  protected isChosen(price: UnitPriceDto): boolean {
    return this.chosen().some((p) => p.id === price.id);
  }

  protected toggle(price: UnitPriceDto): void {
    this.chosen.update((list) => (this.isChosen(price) ? list.filter((p) => p.id !== price.id) : [...list, price]));
  }

  protected take(): void {
    this.ref.close([...this.chosen()]);
  }
}
