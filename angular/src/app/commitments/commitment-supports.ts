import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommitmentSupportsDto } from '../core/api/models';
import { Icon } from '../ui/icon';

const KINDS = ['internet', 'power', 'protection', 'place'] as const;

/** What the party gives of its own will: Internet, power, protection, a place. */
@Component({
  selector: 'app-commitment-supports',
  imports: [TranslocoPipe, Icon],
  template: `
    @if (given().length) {
      <ul>
        @for (kind of given(); track kind) {
          <li><app-icon name="check" />{{ 'commitments.supports.' + kind | transloco }}</li>
        }
      </ul>
    } @else {
      <p class="quiet">{{ 'commitments.supports.none' | transloco }}</p>
    }
    @if (supports().note; as note) {
      <p class="text">{{ note }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      overflow-wrap: anywhere;
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 8px;
    }
    app-icon {
      color: var(--app-done-ink);
    }
    .text {
      white-space: pre-line;
    }
  `,
})
export class CommitmentSupports {
  readonly supports = input.required<CommitmentSupportsDto>();

  protected readonly given = computed(() => KINDS.filter((kind) => this.supports()[kind]));
}
