import { Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CommitmentDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Dialogs } from '../ui/dialogs';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentHistory } from './commitment-history';
import { CommitmentStateChip } from './commitment-state-chip';
import { CommitmentSupports } from './commitment-supports';
import { CommitmentTerms } from './commitment-terms';
import { CommitmentsApi } from './commitments-api';
import { isBinding } from './commitments-model';
import { WithdrawDialog, WithdrawQuestion } from './withdraw-dialog';

/** What owners have committed themselves to: read, sign on the own phone, withdraw. */
@Component({
  selector: 'app-own-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    EmptyState,
    Icon,
    PageHeader,
    DayPipe,
    ProblemBanner,
    CommitmentHistory,
    CommitmentStateChip,
    CommitmentSupports,
    CommitmentTerms,
  ],
  template: `
    <div class="page page--narrow">
      <app-page-header [heading]="'commitments.own.heading' | transloco" [lead]="'commitments.own.lead' | transloco" />
      <app-problem-banner [problem]="problem()" [retry]="true" (again)="reload()" />
      @if (found(); as own) {
        @for (commitment of own; track commitment.id) {
          <article class="panel stack">
            <div class="row head">
              <h2>{{ commitment.terms.title }}</h2>
              <app-commitment-state [state]="commitment.state" />
            </div>
            <p class="quiet">
              {{ commitment.fullName }}
              @if (commitment.signedDay) {
                · {{ 'commitments.own.signed' | transloco: { day: (commitment.signedDay | day) } }} ·
                {{
                  commitment.validTo
                    ? ('commitments.own.until' | transloco: { day: (commitment.validTo | day) })
                    : ('commitments.noEnd' | transloco)
                }}
              }
            </p>
            <p class="quiet">
              {{ 'commitments.consent.heading' | transloco }}: {{ commitment.contactConsent | enumText: 'ContactConsent' }}
            </p>
            @if (commitment.cameras.length) {
              <h3>{{ 'commitments.camerasOf' | transloco: { count: commitment.cameras.length } }}</h3>
              <ul>
                @for (camera of commitment.cameras; track camera.cameraId) {
                  <li>{{ camera.location || camera.name }} · {{ 'commitments.lenses' | transloco: { count: camera.lensCount } }}</li>
                }
              </ul>
            }
            <h3>{{ 'commitments.supports.heading' | transloco }}</h3>
            <app-commitment-supports [supports]="commitment.supports" />
            <div class="row">
              @if (commitment.state === 'draft' && commitment.termsAreInForce) {
                <a matButton="filled" [routerLink]="['/cam-ket-cua-toi', commitment.id, 'ky']">
                  <app-icon name="sign" />{{ 'commitments.own.readAndSign' | transloco }}
                </a>
              }
              <button matButton="outlined" type="button" (click)="paper(commitment)">
                <app-icon name="filePdf" />{{ 'commitments.print.pdf' | transloco }}
              </button>
              @if (commitment.contactConsent === 'given') {
                <button matButton type="button" (click)="withdrawConsent(commitment)">
                  <app-icon name="lock" />{{ 'commitments.consent.withdraw' | transloco }}
                </button>
              }
              @if (binding(commitment)) {
                <button matButton type="button" (click)="withdraw(commitment)">
                  <app-icon name="undo" />{{ 'commitments.withdraw.action' | transloco }}
                </button>
              }
            </div>
            <details>
              <summary>{{ 'commitments.terms.one' | transloco }}</summary>
              <app-commitment-terms [terms]="commitment.terms" />
            </details>
            <details>
              <summary>{{ 'commitments.history.heading' | transloco }}</summary>
              <app-commitment-history [events]="commitment.history" />
            </details>
          </article>
        } @empty {
          <div class="panel"><app-empty-state icon="handshake" [sentence]="'commitments.own.none' | transloco" /></div>
        }
      } @else if (!problem()) {
        <div class="panel stack" role="status" [attr.aria-label]="'list.loading' | transloco">
          <div class="skeleton"></div>
          <div class="skeleton"></div>
        </div>
      }
    </div>
  `,
  styles: `
    h2 {
      flex: 1 1 200px;
      font-size: 1.0625rem;
      overflow-wrap: anywhere;
    }
    h3 {
      font-size: 1rem;
    }
    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      padding-inline-start: 24px;
      overflow-wrap: anywhere;
    }
    summary {
      cursor: pointer;
      min-height: 24px;
    }
    details[open] summary {
      margin-bottom: 12px;
    }
  `,
})
export class OwnPage {
  private readonly api = inject(CommitmentsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly words = inject(TranslocoService);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly loaded = rxResource({ stream: () => this.api.own() });

  protected readonly binding = isBinding;
  protected readonly found = () => (this.loaded.hasValue() ? this.loaded.value() : null);
  protected readonly problem = () => (this.loaded.error() ? toProblem(this.loaded.error()) : null);

  protected reload(): void {
    this.loaded.reload();
  }

  protected async paper(commitment: CommitmentDto): Promise<void> {
    await this.download.save(this.api.ownPaperUrl(commitment.id), 'cam-ket.pdf');
  }

  protected async withdrawConsent(commitment: CommitmentDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.words.translate('commitments.consent.withdrawNamed', { name: commitment.fullName }),
      sentence: this.words.translate('commitments.consent.withdrawSentence'),
      action: this.words.translate('commitments.consent.withdraw'),
    });
    if (!agreed) return;
    try {
      await firstValueFrom(this.api.withdrawOwnConsent(commitment));
      this.notices.done('commitments.consent.withdrawn', { name: commitment.fullName });
    } catch (error) {
      this.notices.failed(error);
    }
    this.reload();
  }

  protected async withdraw(commitment: CommitmentDto): Promise<void> {
    const ref = this.dialog.open<WithdrawDialog, WithdrawQuestion, CommitmentDto>(WithdrawDialog, {
      data: { commitment, send: (wish) => this.api.withdrawOwn(commitment, wish) },
      width: '560px',
    });
    if (!(await firstValueFrom(ref.afterClosed()))) return;
    this.notices.done('commitments.withdraw.done', { name: commitment.fullName });
    this.reload();
  }
}
