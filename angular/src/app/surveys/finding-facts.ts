import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { FindingDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatCoordinates } from '../map/coordinates';
import { toLatLng } from '../map/geo';
import { directionWords } from './comparison';

interface Fact {
  /** Text key. */
  label: string;
  value: string;
}

/** What the surveyor wrote down, as far as there is something. */
@Component({
  selector: 'app-finding-facts',
  imports: [TranslocoPipe],
  template: `
    <dl>
      @for (fact of facts(); track fact.label) {
        <dt>{{ fact.label | transloco }}</dt>
        <dd>{{ fact.value }}</dd>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    dl {
      display: grid;
      gap: 8px 24px;
      grid-template-columns: fit-content(42%) minmax(0, 1fr);
    }
    dt {
      color: var(--app-ink-quiet);
    }
    dd {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    @container (max-width: 399.98px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      dd {
        padding-block-end: 8px;
      }
    }
  `,
})
export class FindingFacts {
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly finding = input.required<FindingDto>();

  protected readonly facts = computed<Fact[]>(() => {
    this.language.current();
    const f = this.finding();
    const say = (key: string, values?: Record<string, unknown>) => this.transloco.translate<string>(key, values);
    const opinion = (value: boolean | null) => (value === null ? '' : say(value ? 'surveys.opinion.yes' : 'surveys.opinion.no'));
    const rows: [string, string | null | undefined][] = [
      ['surveys.form.camera', f.kind === 'reaim' ? f.camera?.name : null],
      ['surveys.form.ownerName', f.ownerName],
      ['surveys.form.ownerKind', f.ownerKind && this.texts.enumText('PartyKind', f.ownerKind)],
      ['surveys.form.representative', f.representative],
      ['surveys.form.phone', f.maskedPhone],
      ['surveys.form.address', f.address],
      ['surveys.form.place', f.place],
      ['surveys.form.coordinates', f.position && formatCoordinates(toLatLng(f.position))],
      ['surveys.fact.accuracy', f.accuracy === null ? null : `${f.accuracy} m`],
      ['surveys.form.lenses', f.kind === 'existingCamera' || f.kind === 'proposedSite' ? String(f.lensCount) : null],
      ['surveys.form.model', f.model],
      ['surveys.form.serial', f.serial],
      ['surveys.form.bearingNow', directionWords(f.bearing, say)],
      [f.kind === 'proposedSite' ? 'surveys.form.bearingPlanned' : 'surveys.form.bearingAfter', directionWords(f.bearingAfter, say)],
      ['surveys.form.retention', f.retentionDays === null ? null : say('surveys.fact.days', { count: f.retentionDays })],
      ['surveys.form.mount', f.mount && this.texts.enumText('SiteMount', f.mount)],
      ['surveys.form.important', f.isImportant ? say('surveys.opinion.yes') : null],
      ['surveys.form.suitsTechnically', opinion(f.suitsTechnically)],
      ['surveys.form.suitsAppearance', opinion(f.suitsAppearance)],
      ['surveys.form.suitsOperation', opinion(f.suitsOperation)],
      ['surveys.form.fewestLenses', opinion(f.needsFewestLenses)],
      ['surveys.form.technician', f.technician],
      ['surveys.form.note', f.note],
    ];
    return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  });
}
