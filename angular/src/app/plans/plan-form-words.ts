import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { PlanDto } from '../core/api/models';
import { formatDay } from '../core/i18n/vietnam-time';
import { Notices } from '../core/notices';
import { formatMoney } from '../ui/money';
import { estimateTotal, PlanForm } from './plan-form';

/** What the form of a plan tells of the state it is in. */
@Injectable({ providedIn: 'root' })
export class PlanFormWords {
  private readonly transloco = inject(TranslocoService);
  private readonly notices = inject(Notices);

  /** Tells of a day outside the period of the plan. */
  outside(day: string | null, { controls: { from, to } }: PlanForm): string {
    if (!day || !from.value || !to.value || (day >= from.value && day <= to.value)) return '';
    return this.transloco.translate('plans.form.outsidePeriod', { from: formatDay(from.value), to: formatDay(to.value) });
  }

  /** Where in the paper a part is printed that has no text of its own. */
  printedAt(kind: 'modelSheet' | 'targets' | 'assignments', form: PlanForm): string {
    const section = form.controls.sections.controls.find(({ controls }) => controls.kind.value === kind);
    return section
      ? this.transloco.translate('plans.form.printedInSection', { heading: section.controls.heading.value })
      : this.transloco.translate(`plans.form.printedByItself.${kind}`);
  }

  /** An estimate that is not the amount of the plan keeps it from being submitted: who saves it should know. */
  tellSaved(form: PlanForm, { declaredAmount }: PlanDto): void {
    const [total, declared] = [estimateTotal(form.controls.estimate), declaredAmount ?? 0];
    if (!form.controls.estimate.controls.lines.length || total === declared) {
      this.notices.done('plans.done.save');
      return;
    }
    this.notices.told('plans.done.saveDiffers', {
      total: formatMoney(total),
      declared: formatMoney(declared),
      difference: formatMoney(Math.abs(total - declared)),
    });
  }
}
