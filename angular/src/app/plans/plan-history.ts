import { PlanDto, PlanEventDto, PlanEventKind } from '../core/api/models';
import { Translate } from '../core/http/problem-details';
import { formatInstant } from '../core/i18n/vietnam-time';
import { IconName } from '../ui/icons';
import { TimeLineEntry } from '../ui/time-line';

const ICONS: Record<PlanEventKind, IconName> = {
  created: 'draft',
  copied: 'copy',
  amountChanged: 'cash',
  estimateChanged: 'budget',
  submitted: 'send',
  withdrawn: 'undo',
  returned: 'return',
  signed: 'sign',
  issued: 'stamp',
  superseded: 'archive',
};

/** The life of a plan, the latest first. */
export function historyOf(plan: PlanDto | null, translate: Translate): TimeLineEntry[] {
  return [...(plan?.history ?? [])].reverse().map((entry) => ({
    at: entry.at,
    icon: ICONS[entry.kind],
    sentence: translate(`plans.history.${entry.kind}`, { who: actorOf(entry, translate), what: entry.note ?? '' }),
    note: entry.kind === 'returned' ? entry.note : null,
  }));
}

/** Who sent it back last, and when; empty when nobody did. */
export function lastReturn(plan: PlanDto, translate: Translate): string {
  const event = plan.history.filter((entry) => entry.kind === 'returned').at(-1);
  return event ? translate('plans.returned', { who: actorOf(event, translate), at: formatInstant(event.at) }) : '';
}

function actorOf(entry: PlanEventDto, translate: Translate): string {
  return entry.forName ? translate('plans.history.inPlaceOf', { by: entry.byName, name: entry.forName }) : entry.byName;
}
