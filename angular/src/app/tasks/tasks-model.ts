export type WorkTaskStatus = 'assigned' | 'accepted' | 'inProgress' | 'submitted' | 'returned' | 'completed' | 'cancelled';
export type TaskPriority = 'normal' | 'high' | 'urgent';
export type WorkTaskAction =
  | 'accept'
  | 'reportProgress'
  | 'addNote'
  | 'submit'
  | 'requestExtension'
  | 'edit'
  | 'changeLead'
  | 'complete'
  | 'return'
  | 'decideExtension'
  | 'cancel';

export interface WorkTaskListItem {
  id: string;
  version: number;
  title: string;
  status: WorkTaskStatus;
  priority: TaskPriority;
  /** `yyyy-MM-dd` */
  dueDay: string;
  percent: number;
  leadUnitId: string;
  leadUnitName: string | null;
  assigneeName: string | null;
  origin: 'planAssignment' | 'adHoc';
  planSymbol: string | null;
  isLate: boolean;
  isNearlyLate: boolean;
  completedDay: string | null;
  completedLate: boolean;
  /** The day asked for in a request for more time that waits. */
  pendingExtensionDay: string | null;
  assignedAt: string;
}

export interface TaskHistoryEntry {
  id: string;
  kind: string;
  /** Instant, ISO UTC. */
  at: string;
  actorName: string | null;
  /** The person the actor stood in for. */
  actorForName: string | null;
  actorUnitName: string | null;
  percent: number | null;
  unitName: string | null;
  day: string | null;
  previousDay: string | null;
  note: string | null;
  fileCount: number;
}

export interface TaskFile {
  id: string;
  fileName: string;
  contentType: string;
  size: number;
  historyEntryId: string;
  addedAt: string;
  addedByName: string | null;
}

export interface TaskExtension {
  id: string;
  previousDay: string;
  newDay: string;
  reason: string;
  requestedByName: string | null;
  requestedAt: string;
  outcome: 'requested' | 'granted' | 'refused' | 'lapsed';
  answer: string | null;
  answeredByName: string | null;
  answeredAt: string | null;
}

export interface NamedUnit {
  id: string;
  name: string;
}

export interface WorkTask {
  id: string;
  version: number;
  origin: 'planAssignment' | 'adHoc';
  planId: string | null;
  planSymbol: string | null;
  title: string;
  content: string | null;
  leadUnit: NamedUnit;
  coordinatingUnits: NamedUnit[];
  assignee: { id: string; fullName: string; jobTitle: string | null } | null;
  dueDay: string;
  priority: TaskPriority;
  status: WorkTaskStatus;
  percent: number;
  isLate: boolean;
  isNearlyLate: boolean;
  completedDay: string | null;
  completedLate: boolean;
  submittedAt: string | null;
  pendingExtensionDay: string | null;
  /** Submitting needs a note, because nothing was reported (since the last return). */
  needsNote: boolean;
  assignedAt: string;
  allowedActions: WorkTaskAction[];
  history: TaskHistoryEntry[];
  files: TaskFile[];
  extensions: TaskExtension[];
}

export interface BoardCard {
  task: WorkTaskListItem;
  moves: WorkTaskAction[];
}

export interface BoardColumn {
  status: WorkTaskStatus;
  total: number;
  cards: BoardCard[];
}

export interface TaskSummary {
  total: number;
  open: number;
  late: number;
  nearlyLate: number;
  completedOnTime: number;
  completedLate: number;
  waitingForMyReview: number;
  extensionsAsked: number;
  mineOpen: number;
  mineLate: number;
  byStatus: { status: WorkTaskStatus; count: number }[];
}

export interface MyTasks {
  tasks: WorkTaskListItem[];
  total: number;
  waitingForReview: WorkTaskListItem[];
  extensionsAsked: WorkTaskListItem[];
}

export interface TaskOptions {
  units: { id: string; name: string; hamletId: string | null }[];
  people: { id: string; fullName: string; jobTitle: string | null; orgUnitId: string | null }[];
  plans: { id: string; symbol: string }[];
}

export interface SaveWorkTask {
  title: string;
  content: string | null;
  leadUnitId: string;
  coordinatingUnitIds: string[];
  assigneeUserId: string | null;
  dueDay: string;
  priority: TaskPriority;
}

/** What a change is made to: which task, as last seen. */
export interface TaskRef {
  id: string;
  version: number;
  title: string;
}

export const ASSIGN = 'CameraProgram.WorkTasks.Assign';
export const REVIEW = 'CameraProgram.WorkTasks.Review';
export const VIEW_ALL = 'CameraProgram.WorkTasks.ViewAll';
export const STATUSES: readonly WorkTaskStatus[] = [
  'assigned',
  'accepted',
  'inProgress',
  'submitted',
  'returned',
  'completed',
  'cancelled',
];
export const PRIORITIES: readonly TaskPriority[] = ['normal', 'high', 'urgent'];
