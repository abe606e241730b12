import { TaskHistoryDto, TaskHistoryKind, WorkTaskDto, WorkTaskListItemDto, WorkTaskStatus } from '../core/api/models';
import { Translate } from '../core/http/problem-details';
import { formatDay } from '../core/i18n/vietnam-time';
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
};

/** "Nguyễn Văn A (Công an xã), thay Trần Văn B" */
function whoDid(entry: TaskHistoryDto, translate: Translate): string {
  if (!entry.actorName) return translate('tasks.history.program');
  const person = entry.actorUnitName ? `${entry.actorName} (${entry.actorUnitName})` : entry.actorName;
  return entry.actorForName ? translate('tasks.history.for', { person, principal: entry.actorForName }) : person;
}

/** One event as a whole sentence: "Nguyễn Văn A (Công an xã) báo cáo tiến độ 60 %, kèm 2 tệp". */
export function historySentence(entry: TaskHistoryDto, task: Pick<WorkTaskDto, 'planSymbol'>, translate: Translate): string {
  const values = {
    who: whoDid(entry, translate),
    unit: entry.unitName ?? '',
    percent: entry.percent ?? 0,
    day: formatDay(entry.day),
    previous: formatDay(entry.previousDay),
    symbol: task.planSymbol ?? '',
  };
  const variant =
    entry.kind === 'assigned' && task.planSymbol ? 'assignedByPlan' : entry.kind === 'edited' && entry.day ? 'editedDay' : entry.kind;
  const sentence = translate(`tasks.history.${variant}`, values);
  if (entry.fileCount === 0) return sentence;
  return sentence + translate(entry.fileCount === 1 ? 'tasks.history.oneFile' : 'tasks.history.files', { count: entry.fileCount });
}

export function toTimeLine(task: WorkTaskDto, translate: Translate): TimeLineEntry[] {
  return task.history.map((entry) => ({
    id: entry.id,
    at: entry.at,
    sentence: historySentence(entry, task, translate),
    note: entry.note,
    icon: HISTORY_ICONS[entry.kind],
  }));
}

export interface TaskGroup {
  key: 'late' | 'soon' | 'others' | 'submitted';
  tasks: WorkTaskListItemDto[];
}

/** My tasks in the order in which they press: late, nearly late, the others, and what waits for somebody else's review. Empty groups are left out. */
export function byUrgency(tasks: readonly WorkTaskListItemDto[]): TaskGroup[] {
  const waits = (t: WorkTaskListItemDto) => t.status === 'submitted';
  const groups: TaskGroup[] = [
    { key: 'late', tasks: tasks.filter((t) => t.isLate && !waits(t)) },
    { key: 'soon', tasks: tasks.filter((t) => t.isNearlyLate && !waits(t)) },
    { key: 'others', tasks: tasks.filter((t) => !t.isLate && !t.isNearlyLate && !waits(t)) },
    { key: 'submitted', tasks: tasks.filter(waits) },
  ];
  return groups.filter((g) => g.tasks.length > 0);
}
