import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlanDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { BusyButton } from '../ui/busy-button';
import { PdfView } from '../ui/pdf-view';
import { PlansApi } from './plans-api';

/** The true PDF of a plan beside what is said of it; the Word file to take away. */
@Component({
  selector: 'app-paper-frame',
  imports: [TranslocoPipe, BusyButton, PdfView],
  template: `
    <div class="row">
      <app-busy-button kind="outlined" icon="filePdf" [busy]="paper.fetching()" (press)="paper.open()">
        {{ 'plans.paper.open' | transloco }}
      </app-busy-button>
      <app-busy-button kind="outlined" icon="fileWord" [busy]="saving()" (press)="saveWord()">
        {{ 'plans.paper.word' | transloco }}
      </app-busy-button>
    </div>
    <app-pdf-view
      #paper
      [url]="api.paperUrl(plan(), 'pdf')"
      [version]="plan().version"
      [name]="name() + '.pdf'"
      [heading]="'plans.paper.title' | transloco"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      align-content: start;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class PaperFrame {
  protected readonly api = inject(PlansApi);
  private readonly download = inject(Download);

  readonly plan = input.required<PlanDto>();

  protected readonly saving = signal(false);
  protected readonly name = computed(() => (this.plan().symbol ?? 'du-thao-ke-hoach').replace(/[/\\]/g, '-'));

  protected async saveWord(): Promise<void> {
    this.saving.set(true);
    await this.download.save(this.api.paperUrl(this.plan(), 'docx'), `${this.name()}.docx`);
    this.saving.set(false);
  }
}
