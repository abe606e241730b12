import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommitmentTermsDto } from '../core/api/models';

/** The clauses as people read them; large where a phone is handed to somebody. */
@Component({
  selector: 'app-commitment-terms',
  imports: [TranslocoPipe],
  template: `
    <p class="intro">{{ terms().introduction }}</p>
    <ol>
      @for (clause of terms().clauses; track $index) {
        <li>
          {{ clause.text }}
          @if (clause.source && sources()) {
            <small class="quiet">{{ 'commitments.terms.why' | transloco: { text: clause.source } }}</small>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      overflow-wrap: anywhere;
    }
    .intro {
      white-space: pre-line;
    }
    ol {
      display: grid;
      gap: 10px;
      padding-inline-start: 24px;
    }
    small {
      display: block;
    }
    :host(.large) {
      font-size: 1.1875rem;
      line-height: 1.6;
      gap: 16px;
    }
    :host(.large) ol {
      gap: 16px;
    }
  `,
  host: { '[class.large]': 'large()' },
})
export class CommitmentTerms {
  readonly terms = input.required<CommitmentTermsDto>();
  readonly large = input(false);
  /** Says beside each why it is there. */
  readonly sources = input(true);
}
