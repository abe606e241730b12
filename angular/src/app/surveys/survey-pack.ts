import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { SurveyPackDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { OfflineStore } from '../core/offline/offline-store';
import { Session } from '../core/session/session';
import { SurveysApi } from './surveys-api';

const KEY = 'survey-pack';

/**
 * The person's routes and what is known on them, kept on this device so that a survey needs no network. What was kept is
 * shown at once and made new as soon as the server answers.
 */
@Injectable({ providedIn: 'root' })
export class SurveyPack {
  private readonly api = inject(SurveysApi);
  private readonly store = inject(OfflineStore);
  private readonly session = inject(Session);
  private readonly of = computed(() => {
    const account = this.session.account();
    return account && `${account.id} ${account.actingFor?.delegationId ?? ''}`;
  });
  private opened = false;

  readonly pack = signal<SurveyPackDto | null>(null);
  readonly loading = signal(false);
  /** Why it could not be made new. */
  readonly problem = signal<ProblemDetails | null>(null);
  /** False when this device keeps nothing: then surveys need a network. */
  readonly kept = signal(true);
  /** True once it is known whether this device has one. */
  readonly known = signal(false);

  constructor() {
    effect(() => {
      this.of();
      untracked(() => this.begin());
    });
    inject(Connection).restored.subscribe(() => this.opened && void this.refresh());
  }

  /** Call when a page that needs it is opened. */
  open(): void {
    this.opened = true;
    void this.refresh();
  }

  async refresh(): Promise<void> {
    const person = this.of();
    if (!person || this.loading()) return;
    this.loading.set(true);
    try {
      const pack = await firstValueFrom(this.api.pack());
      if (person !== this.of()) return;
      this.pack.set(pack);
      this.problem.set(null);
      // The routes of the one stood in for are nothing to keep on this device.
      if (!this.session.account()?.actingFor) this.kept.set(await this.store.keep(KEY, pack));
    } catch (error) {
      if (person === this.of()) this.problem.set(toProblem(error));
    } finally {
      this.loading.set(false);
      this.known.set(true);
      if (person !== this.of()) void this.refresh();
    }
  }

  private begin(): void {
    this.pack.set(null);
    this.problem.set(null);
    this.known.set(false);
    void this.recall();
    if (this.opened) void this.refresh();
  }

  private async recall(): Promise<void> {
    const person = this.of();
    if (!person || this.session.account()?.actingFor) return;
    const found = await this.store.read<SurveyPackDto>(KEY);
    if (person !== this.of() || this.pack() || !found) return;
    this.pack.set(found.value);
    this.known.set(true);
  }
}
