import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CommitmentDto } from '../core/api/models';
import { Language } from '../core/i18n/language';

/** One thing that a paper said and says otherwise now. */
export interface CommitmentChange {
  /** Text key of what it is. */
  label: string;
  before: string;
  after: string;
}

type Say = (key: string, values?: Record<string, unknown>) => string;

const SUPPORTS = ['internet', 'power', 'protection', 'place'] as const;

/** What is different between two states of a draft, in the order of the paper. */
export function changesBetween(before: CommitmentDto, after: CommitmentDto, say: Say): CommitmentChange[] {
  const lines: [string, (commitment: CommitmentDto) => string][] = [
    ['commitments.party', (c) => c.fullName],
    ['commitments.representative', (c) => c.representative ?? ''],
    ['commitments.address', (c) => c.address ?? ''],
    ['commitments.cameras', (c) => c.cameras.map((camera) => camera.location || camera.name).join('; ')],
    [
      'commitments.supports.heading',
      (c) =>
        SUPPORTS.filter((kind) => c.supports[kind])
          .map((kind) => say(`commitments.supports.${kind}`))
          .join('; '),
    ],
    ['commitments.supports.note', (c) => c.supports.note ?? ''],
    ['commitments.term', (c) => (c.termMonths ? say('commitments.months', { count: c.termMonths }) : say('commitments.noEnd'))],
    ['commitments.terms.one', (c) => say('commitments.terms.number', { number: c.terms.number })],
  ];
  return lines.map(([label, of]) => ({ label, before: of(before), after: of(after) })).filter((change) => change.before !== change.after);
}

/** What somebody else has changed of a draft, before and now. */
@Component({
  selector: 'app-commitment-changes',
  imports: [TranslocoPipe],
  template: `
    <ul>
      @for (change of changes(); track change.label) {
        <li>
          <strong>{{ change.label | transloco }}:</strong> {{ change.after || ('commitments.changes.nothing' | transloco) }}
          <small>{{
            'commitments.changes.before' | transloco: { text: change.before || ('commitments.changes.nothing' | transloco) }
          }}</small>
        </li>
      } @empty {
        <li>{{ 'commitments.changes.otherwise' | transloco }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding-inline-start: 24px;
      overflow-wrap: anywhere;
    }
    small {
      display: block;
    }
  `,
})
export class CommitmentChanges {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly before = input.required<CommitmentDto>();
  readonly after = input.required<CommitmentDto>();
  protected readonly changes = computed(() => {
    this.language.current();
    return changesBetween(this.before(), this.after(), (key, values) => this.transloco.translate(key, values));
  });
}
