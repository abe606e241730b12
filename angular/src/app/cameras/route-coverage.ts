import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { RouteCoverageDto, SiteProposalDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { Notices } from '../core/notices';
import { formatMetres } from '../map/geo';
import { BusyButton } from '../ui/busy-button';
import { shareOf } from './coverage-words';
import { RegisterMapApi } from './register-map-api';

/** How much of a route cameras see, and which surveyed sites would show the rest: `<app-route-coverage [coverage]="…" />`. */
@Component({
  selector: 'app-route-coverage',
  imports: [RouterLink, TranslocoPipe, BusyButton],
  template: `
    <p>
      {{
        'cameras.coverage.route'
          | transloco: { seen: metres(coverage().seenMetres), length: metres(coverage().lengthMetres), share: share() }
      }}
      @if (coverage().pendingMetres) {
        {{ 'cameras.coverage.pending' | transloco: { pending: metres(coverage().pendingMetres) } }}
      }
    </p>
    @if (coverage().neededPoints) {
      <p>{{ 'cameras.coverage.needed' | transloco: { count: coverage().neededPoints } }}</p>
      <app-busy-button kind="outlined" icon="target" [busy]="busy()" (press)="propose()">
        {{ 'cameras.coverage.propose' | transloco }}
      </app-busy-button>
    }
    @if (proposal(); as found) {
      <div class="proposal" role="status">
        @if (found.sites.length) {
          <p>
            {{
              'cameras.coverage.proposal'
                | transloco
                  : {
                      count: found.sites.length,
                      candidates: found.candidates,
                      before: metres(found.seenBefore),
                      after: metres(found.seenAfter),
                    }
            }}
          </p>
          <ol>
            @for (site of found.sites; track site.id) {
              <li>
                <a [routerLink]="['/camera/vi-tri', site.id]">{{ site.name }}</a>
                <span class="quiet"> {{ 'cameras.coverage.adds' | transloco: { metres: metres(site.addedMetres) } }}</span>
              </li>
            }
          </ol>
          <p class="quiet">{{ 'cameras.coverage.agree' | transloco }}</p>
        } @else {
          <p>{{ (found.candidates ? 'cameras.coverage.noneHelps' : 'cameras.coverage.noCandidates') | transloco }}</p>
        }
        @if (found.unseenAfter > 0) {
          <p>{{ 'cameras.coverage.stillUnseen' | transloco: { metres: metres(found.unseenAfter) } }}</p>
        }
        @if (!found.isProven) {
          <p class="quiet">{{ 'cameras.coverage.notProven' | transloco }}</p>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    .proposal {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      background: var(--app-info-ground);
    }
    ol {
      padding-inline-start: 20px;
    }
  `,
})
export class RouteCoverage {
  private readonly api = inject(RegisterMapApi);
  private readonly notices = inject(Notices);
  private readonly language = inject(Language);

  readonly coverage = input.required<RouteCoverageDto>();

  /** What was proposed, to be drawn beside it; null when that no longer holds. */
  readonly proposed = output<SiteProposalDto | null>();

  protected readonly proposal = signal<SiteProposalDto | null>(null);
  protected readonly busy = signal(false);
  protected readonly share = computed(() => shareOf(this.coverage(), this.language.current()));

  constructor() {
    effect(() => {
      this.coverage();
      untracked(() => this.show(null));
    });
  }

  private show(proposal: SiteProposalDto | null): void {
    this.proposal.set(proposal);
    this.proposed.emit(proposal);
  }

  protected metres(length: number): string {
    return formatMetres(length, this.language.current());
  }

  protected async propose(): Promise<void> {
    const { routeId } = this.coverage();
    this.busy.set(true);
    try {
      const proposal = await firstValueFrom(this.api.proposal(routeId));
      if (routeId === this.coverage().routeId) this.show(proposal);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
