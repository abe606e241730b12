import { Component, computed, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Connection } from '../core/http/connection';
import { mayEndBetter, ProblemDetails, problemMessage } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { Icon } from './icon';

/**
 * Says in the page what went wrong and what to do next. What somebody else changed can always be loaded; `[retry]="true"`
 * adds a button to try again: a refusal that would only be repeated gets none. The way to where it can be put right goes inside:
 * `<app-problem-banner …><a remedy matButton …>Sửa</a></app-problem-banner>`.
 */
@Component({
  selector: 'app-problem-banner',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    @if (shown()) {
      <div class="banner" role="alert">
        <app-icon name="alertCircle" />
        <div class="words">
          <p>{{ message() }}</p>
          @if (sentences().length) {
            <ul>
              @for (sentence of sentences(); track $index) {
                <li>{{ sentence }}</li>
              }
            </ul>
          }
        </div>
        @if (retryLabel(); as label) {
          <button matButton type="button" (click)="tryAgain()">{{ label | transloco }}</button>
        }
        <ng-content select="[remedy]" />
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .banner {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-late-ink);
      background: var(--app-late-ground);
    }
    app-icon {
      margin-top: 1px;
    }
    .words {
      flex: 1 1 200px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    ul {
      padding-inline-start: 20px;
    }
  `,
})
export class ProblemBanner {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);

  readonly problem = input<ProblemDetails | null | undefined>(null);
  /** `'always'`: also after a refusal, where what refuses may have got over it by itself. */
  readonly retry = input<boolean | 'always'>(false);
  readonly again = output<void>();

  /** The server that did not answer has answered since. */
  private readonly over = signal<ProblemDetails | null>(null);
  protected readonly shown = computed(() => this.problem() && this.problem() !== this.over());

  protected readonly message = computed(() => {
    this.language.current();
    const problem = this.problem();
    return problem ? problemMessage(problem, (key, values) => this.transloco.translate(key, values)) : '';
  });
  protected readonly retryLabel = computed(() => {
    const problem = this.problem();
    if (problem?.status === 412) return 'common.reload';
    if (!problem || !this.retry() || (this.retry() !== 'always' && !mayEndBetter(problem))) return null;
    return 'common.retry';
  });
  protected readonly sentences = computed(() => Object.values(this.problem()?.errors ?? {}).flat());

  constructor() {
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => {
        const problem = this.problem();
        if (problem?.status === 0) this.over.set(problem);
      });
  }

  /** What somebody else changed is there after loading the page anew, also where the host has no way of its own: drafts are kept. */
  protected tryAgain(): void {
    if (this.retry()) this.again.emit();
    else this.document.defaultView?.location.reload();
  }
}
