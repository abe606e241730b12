import { Component, effect, inject, input, signal, untracked, DestroyRef } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer, SafeResourceUrl } from '@angular/platform-browser';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { PlansApi } from './plans-api';
import { Plan } from './plans-model';

/** The true PDF of a plan beside what is said of it; the Word file to take away. On a phone the PDF opens in a tab of its own. */
@Component({
  selector: 'app-paper-frame',
  imports: [MatButton, TranslocoPipe, Icon, ProblemBanner],
  template: `
    <div class="row">
      @if (address(); as url) {
        <a matButton="outlined" [href]="url" target="_blank" rel="noopener"><app-icon name="filePdf" />{{ 'plans.paper.open' | transloco }}</a>
      }
      <button matButton="outlined" type="button" (click)="saveWord()"><app-icon name="fileWord" />{{ 'plans.paper.word' | transloco }}</button>
    </div>
    <app-problem-banner [problem]="problem()" [retry]="true" (again)="load()" />
    @if (safe(); as src) {
      <iframe [src]="src" [title]="'plans.paper.title' | transloco"></iframe>
    } @else if (!problem()) {
      <div class="sheet skeleton" role="status" [attr.aria-label]="'list.loading' | transloco"></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      align-content: start;
    }
    iframe,
    .sheet {
      width: 100%;
      height: calc(100dvh - 200px);
      min-height: 560px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      background: var(--app-neutral-ground);
    }
    @media (max-width: 1023.98px) {
      iframe,
      .sheet {
        display: none;
      }
    }
  `,
})
export class PaperFrame {
  private readonly api = inject(PlansApi);
  private readonly sanitizer = inject(DomSanitizer);

  readonly plan = input.required<Plan>();

  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly address = signal<string | null>(null);
  protected readonly safe = signal<SafeResourceUrl | null>(null);

  constructor() {
    effect(() => {
      this.plan();
      untracked(() => void this.load());
    });
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  protected async load(): Promise<void> {
    try {
      const pdf = await firstValueFrom(this.api.paper(this.plan(), 'pdf'));
      this.forget();
      const url = URL.createObjectURL(pdf);
      this.address.set(url);
      // Our own PDF, just fetched: nothing a stranger could have put into the address.
      this.safe.set(this.sanitizer.bypassSecurityTrustResourceUrl(`${url}#navpanes=0&view=FitH`));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(await asProblem(error));
    }
  }

  protected async saveWord(): Promise<void> {
    try {
      const plan = this.plan();
      const url = URL.createObjectURL(await firstValueFrom(this.api.paper(plan, 'docx')));
      const link = document.createElement('a');
      link.href = url;
      link.download = `${(plan.symbol ?? 'du-thao-ke-hoach').replace(/[/\\]/g, '-')}.docx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (error) {
      this.problem.set(await asProblem(error));
    }
  }

  private forget(): void {
    const url = this.address();
    if (url) URL.revokeObjectURL(url);
  }
}

/** A refusal of a file comes as a file as well. */
async function asProblem(error: unknown): Promise<ProblemDetails> {
  const problem = toProblem(error);
  const body: unknown = (error as { error?: unknown }).error;
  if (!(body instanceof Blob)) return problem;
  try {
    return { ...problem, ...(JSON.parse(await body.text()) as Partial<ProblemDetails>) };
  } catch {
    return problem;
  }
}
