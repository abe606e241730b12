import { Component, inject, input, OnInit, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PartyDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { PartiesApi } from './parties-api';
import { PartyForm } from './party-form';

@Component({
  selector: 'app-party-form-page',
  imports: [TranslocoPipe, PageHeader, PartyForm, ProblemBanner],
  template: `
    <div class="page page--narrow">
      <app-page-header
        [heading]="(id() ? 'parties.edit' : 'parties.new') | transloco"
        [lead]="party()?.fullName ?? ''"
        [backLink]="id() ? ['/ho-don-vi', id()] : '/ho-don-vi'"
        [backLabel]="(id() ? 'common.back' : 'parties.heading') | transloco"
      />
      <app-problem-banner [problem]="problem()" [retry]="true" (again)="load()" />
      @if (!id() || party()) {
        <section class="panel">
          <app-party-form
            [party]="party()"
            [draftName]="'parties.' + (id() ?? 'new')"
            (saved)="saved($event)"
            (meant)="open($event.id)"
            (cancelled)="open(id())"
          />
        </section>
      } @else if (!problem()) {
        <div class="panel" role="status" [attr.aria-label]="'list.loading' | transloco"><div class="skeleton"></div></div>
      }
    </div>
  `,
})
export class PartyFormPage implements OnInit {
  private readonly api = inject(PartiesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  /** Empty for a new one. */
  readonly id = input<string>();
  protected readonly party = signal<PartyDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    const id = this.id();
    if (!id) return;
    try {
      this.party.set(await firstValueFrom(this.api.get(id)));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async saved(party: PartyDto): Promise<void> {
    this.notices.done('parties.saved', { name: party.fullName });
    await this.router.navigate(['/ho-don-vi', party.id], { replaceUrl: true });
  }

  protected async open(id: string | undefined): Promise<void> {
    await this.router.navigate(id ? ['/ho-don-vi', id] : ['/ho-don-vi']);
  }
}
