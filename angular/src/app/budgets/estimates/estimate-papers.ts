import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetEstimateDto, EstimatePaperKind } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { BusyButton } from '../../ui/busy-button';
import { PdfView } from '../../ui/pdf-view';
import { EstimatesApi } from './estimates-api';

/** The papers of an estimate as they would go out now: the submission with its appendix, the report of the appraisal. */
@Component({
  selector: 'app-estimate-papers',
  imports: [MatButtonToggle, MatButtonToggleGroup, TranslocoPipe, EnumTextPipe, BusyButton, PdfView],
  template: `
    <div class="row">
      @if (kinds().length > 1) {
        <mat-button-toggle-group
          hideSingleSelectionIndicator
          [value]="kind()"
          [attr.aria-label]="'estimates.papers' | transloco"
          (change)="chosen.set($event.value)"
        >
          @for (k of kinds(); track k) {
            <mat-button-toggle [value]="k">{{
              k === 'submission' ? ('estimates.submissionPaper' | transloco) : (k | enumText: 'EstimatePaperKind')
            }}</mat-button-toggle>
          }
        </mat-button-toggle-group>
      } @else {
        <strong>{{ 'estimates.submissionPaper' | transloco }}</strong>
      }
      <app-busy-button kind="outlined" icon="filePdf" [busy]="paper.fetching()" (press)="paper.open()">{{
        'plans.paper.open' | transloco
      }}</app-busy-button>
      <app-busy-button kind="outlined" icon="fileWord" [busy]="saving()" (press)="saveWord()">{{
        'plans.paper.word' | transloco
      }}</app-busy-button>
    </div>
    @if (kinds().length === 1) {
      <p class="quiet">{{ 'estimates.appraisalPaperLater' | transloco }}</p>
    }
    <app-pdf-view
      #paper
      [url]="api.paperUrl(estimate().id, kind(), 'pdf')"
      [version]="estimate().version"
      [name]="name() + '.pdf'"
      [heading]="kind() | enumText: 'EstimatePaperKind'"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class EstimatePapers {
  protected readonly api = inject(EstimatesApi);
  private readonly download = inject(Download);

  readonly estimate = input.required<BudgetEstimateDto>();
  protected readonly chosen = signal<EstimatePaperKind>('submission');
  protected readonly saving = signal(false);
  /** The report exists once somebody has appraised it. */
  protected readonly kinds = computed<EstimatePaperKind[]>(() =>
    this.estimate().appraisedDay ? ['submission', 'appraisal'] : ['submission'],
  );
  protected readonly kind = computed(() => (this.kinds().includes(this.chosen()) ? this.chosen() : 'submission'));
  protected readonly name = computed(() => (this.kind() === 'submission' ? 'to-trinh-du-toan' : 'bao-cao-tham-dinh'));

  protected async saveWord(): Promise<void> {
    this.saving.set(true);
    await this.download.save(this.api.paperUrl(this.estimate().id, this.kind(), 'docx'), `${this.name()}.docx`);
    this.saving.set(false);
  }
}
