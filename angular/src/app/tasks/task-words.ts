import { TaskHistoryDto, TaskHistoryKind, WorkTaskDto, WorkTaskListItemDto, WorkTaskStatus } from '../core/api/models';
import { Translate } from '../core/http/problem-details';
import { formatDay } from '../core/i18n/vietnam-time';
import { ConfirmQuestion } from '../ui/dialogs';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';
import { TimeLineEntry } from '../ui/time-line';

const LOOKS: Record<WorkTaskStatus, { tone: Tone; icon: IconName }> = {
  assigned: { tone: 'neutral', icon: 'task' },
  accepted: { tone: 'info', icon: 'accountCheck' },
  inProgress: { tone: 'info', icon: 'progress' },
  submitted: { tone: 'soon', icon: 'send' },
  returned: { tone: 'late', icon: 'return' },
  completed: { tone: 'done', icon: 'checkCircle' },
  cancelled: { tone: 'neutral', icon: 'cancel' },
};

export function lookOf(status: WorkTaskStatus): { tone: Tone; icon: IconName } {
  return LOOKS[status];
}

export function isClosed(task: { status: WorkTaskStatus }): boolean {
  return task.status === 'completed' || task.status === 'cancelled';
}

const HISTORY_ICONS: Record<TaskHistoryKind, IconName> = {
  assigned: 'task',
  edited: 'edit',
  leadChanged: 'accountSwitch',
  accepted: 'accountCheck',
  progressReported: 'progress',
  noteAdded: 'comment',
  submitted: 'send',
  returned: 'return',
  completed: 'checkCircle',
  cancelled: 'cancel',
  extensionRequested: 'calendarClock',
  extensionGranted: 'check',
  extensionRefused: 'close',
  chased: 'bell',
};

/** "Nguyễn Văn A (Công an xã), thay Trần Văn B" */
function whoDid(entry: TaskHistoryDto, translate: Translate): string {
  if (!entry.actorName) return translate('tasks.history.program');
  const person = entry.actorUnitName ? `${entry.actorName} (${entry.actorUnitName})` : entry.actorName;
  return entry.actorForName ? translate('tasks.history.for', { person, principal: entry.actorForName }) : person;
}

/** The word for a member of an enum of the server. */
export type EnumWord = (type: string, member: string | null) => string;

/** Asks before the percentage goes down; null when it does not. */
export function fallQuestion(from: number, to: number, translate: Translate): ConfirmQuestion | null {
  if (to >= from) return null;
  return {
    heading: translate('tasks.ask.fall', { from, to }),
    sentence: translate('tasks.ask.fallSentence'),
    action: translate('tasks.verb.fall', { to }),
  };
}

/** What a correction changed, one phrase each: "mức độ từ Bình thường thành Khẩn". */
function changesOf(entry: TaskHistoryDto, translate: Translate, word: EnumWord): string[] {
  const phrase = (key: string, values: Record<string, unknown>) => translate(`tasks.history.changed.${key}`, values);
  const changes = entry.changes.map(({ field, from, to }) => {
    if (field === 'content') return phrase('content', {});
    if (field === 'priority') return phrase('priority', { from: word('TaskPriority', from), to: word('TaskPriority', to) });
    const way = from === null ? 'Added' : to === null ? 'Removed' : '';
    return phrase(field + way, { from, to });
  });
  if (entry.unitName) changes.push(phrase('leadUnit', { unit: entry.unitName }));
  if (entry.day) changes.push(phrase('dueDay', { previous: formatDay(entry.previousDay), day: formatDay(entry.day) }));
  return changes;
}

/** The sentence that fits: progress that went down, and work that ended before 100 %, are told as such. */
function variantOf(entry: TaskHistoryDto, task: Pick<WorkTaskDto, 'planSymbol'>, before: number): string {
  const { kind, percent } = entry;
  if (kind === 'assigned' && task.planSymbol) return 'assignedByPlan';
  if (percent === null) return kind;
  if (kind === 'progressReported' && percent < before) return 'progressFell';
  if (kind === 'submitted' && percent < 100) return 'submittedBelow';
  if (kind === 'completed' && percent < 100) return 'completedBelow';
  return kind;
}

/**
 * One event as a whole sentence: "Nguyễn Văn A (Công an xã) báo cáo tiến độ 60 %, kèm 2 tệp".
 * @param before How far the work was until then, in percent.
 */
export function historySentence(
  entry: TaskHistoryDto,
  task: Pick<WorkTaskDto, 'planSymbol'>,
  translate: Translate,
  word: EnumWord,
  before = 0,
): string {
  const values = {
    who: whoDid(entry, translate),
    unit: entry.unitName ?? '',
    percent: entry.percent ?? 0,
    before,
    day: formatDay(entry.day),
    previous: formatDay(entry.previousDay),
    symbol: task.planSymbol ?? '',
  };
  if (entry.kind === 'edited') {
    const changes = changesOf(entry, translate, word).join('; ');
    return translate(`tasks.history.${task.planSymbol ? 'editedUnlikePlan' : 'edited'}`, { ...values, changes });
  }
  const sentence = translate(`tasks.history.${variantOf(entry, task, before)}`, values);
  if (entry.fileCount === 0) return sentence;
  return sentence + translate(entry.fileCount === 1 ? 'tasks.history.oneFile' : 'tasks.history.files', { count: entry.fileCount });
}

export function toTimeLine(task: WorkTaskDto, translate: Translate, word: EnumWord): TimeLineEntry[] {
  let before = 0;
  const sentences = [...task.history].reverse().map((entry) => {
    const sentence = historySentence(entry, task, translate, word, before);
    before = entry.kind === 'leadChanged' ? 0 : (entry.percent ?? before);
    return { id: entry.id, at: entry.at, sentence, note: entry.note, icon: HISTORY_ICONS[entry.kind] };
  });
  return sentences.reverse();
}

/** The word of whoever gives the work that the page shows first: sent back, urged on, or cancelled, while that is news. */
export function newsOf(task: WorkTaskDto): TaskHistoryDto[] {
  const last = (...kinds: TaskHistoryKind[]) => task.history.find((entry) => kinds.includes(entry.kind));
  if (task.status === 'cancelled') return [last('cancelled')].filter((entry) => entry !== undefined);
  const turn = isClosed(task) ? undefined : last('returned', 'submitted', 'leadChanged');
  return [turn?.kind === 'returned' ? turn : undefined, task.chasedAt ? last('chased') : undefined].filter((entry) => entry !== undefined);
}

export interface TaskGroup {
  key: 'returned' | 'late' | 'soon' | 'others' | 'submitted';
  tasks: WorkTaskListItemDto[];
}

/** My tasks in the order in which they press: sent back, late, nearly late, the others, and what waits for somebody else's review. Empty groups are left out. */
export function byUrgency(tasks: readonly WorkTaskListItemDto[]): TaskGroup[] {
  const apart = (t: WorkTaskListItemDto) => t.status === 'submitted' || t.status === 'returned';
  const groups: TaskGroup[] = [
    { key: 'returned', tasks: tasks.filter((t) => t.status === 'returned') },
    { key: 'late', tasks: tasks.filter((t) => t.isLate && !apart(t)) },
    { key: 'soon', tasks: tasks.filter((t) => t.isNearlyLate && !apart(t)) },
    { key: 'others', tasks: tasks.filter((t) => !t.isLate && !t.isNearlyLate && !apart(t)) },
    { key: 'submitted', tasks: tasks.filter((t) => t.status === 'submitted') },
  ];
  return groups.filter((g) => g.tasks.length > 0);
}
