import { SettlementDto, SettlementEventKind, SettlementLineDto, SettlementRest, SettlementStatus } from '../../core/api/models';
import { Translate } from '../../core/http/problem-details';
import { IconName } from '../../ui/icons';
import { Tone } from '../../ui/state-chip';
import { TimeLineEntry } from '../../ui/time-line';

export const STATUSES: readonly SettlementStatus[] = ['draft', 'submitted', 'returned', 'approved'];
export const RESTS: readonly SettlementRest[] = ['cancel', 'carryOver', 'carryPart'];

export const LOOKS: Record<SettlementStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  submitted: { tone: 'info', icon: 'send' },
  returned: { tone: 'soon', icon: 'return' },
  approved: { tone: 'done', icon: 'stamp' },
};

const EVENT_ICONS: Record<SettlementEventKind, IconName> = { created: 'draft', submitted: 'send', returned: 'return', approved: 'stamp' };

/** What somebody has said of a line so far. */
export interface Said {
  lineKey: string;
  explanation: string;
  rest: SettlementRest;
  /** What goes on, where only some of the rest does. */
  carriedPart: number | null;
}

export interface Hindrance {
  what: 'unexplained' | 'advance' | 'bound' | 'below' | 'above';
  line: string;
  amount: number;
}

/** Something of the line is left: what becomes of it is chosen. */
export function hasRest(line: SettlementLineDto): boolean {
  return line.difference !== 0 || line.bound > 0 || line.advanced > 0;
}

/** What of a line is left and bound by no contract: carrying it over needs a reason of its own. */
export function unboundOf(line: SettlementLineDto): number {
  return Math.max(0, line.difference - line.bound - line.advanced);
}

/** What the lines lack before they can be handed in, in their order. */
export function hindrances(settlement: SettlementDto, said: readonly Said[]): Hindrance[] {
  const byKey = new Map(said.map((line) => [line.lineKey, line]));
  return settlement.lines.flatMap((line) => {
    const { explanation, rest, carriedPart } = byKey.get(line.lineKey) ?? {
      explanation: line.explanation ?? '',
      rest: line.rest,
      carriedPart: line.carriedOver,
    };
    const found: Hindrance[] = [];
    if (line.difference !== 0 && !explanation.trim()) found.push({ what: 'unexplained', line: line.content, amount: line.difference });
    if (rest === 'cancel' && line.advanced > 0) found.push({ what: 'advance', line: line.content, amount: line.advanced });
    if (rest === 'cancel' && line.bound > 0) found.push({ what: 'bound', line: line.content, amount: line.bound });
    const tied = line.bound + line.advanced;
    if (rest === 'carryPart' && (carriedPart ?? 0) < tied) found.push({ what: 'below', line: line.content, amount: tied });
    if (rest === 'carryPart' && (carriedPart ?? 0) > line.difference)
      found.push({ what: 'above', line: line.content, amount: line.difference });
    return found;
  });
}

/** The history in sentences. */
export function toTimeLine(settlement: SettlementDto, translate: Translate): TimeLineEntry[] {
  return settlement.history.map((entry) => {
    const who = entry.forName ? translate('contracts.for', { person: entry.byName, principal: entry.forName }) : entry.byName;
    return {
      at: entry.at,
      sentence: translate(`settlements.history.${entry.kind}`, { who }),
      note: entry.note,
      icon: EVENT_ICONS[entry.kind],
    };
  });
}
