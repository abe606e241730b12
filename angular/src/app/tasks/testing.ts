import { TaskHistoryDto, WorkTaskDto, WorkTaskListItemDto } from '../core/api/models';

/** A row for specs. */
export function listItem(change: Partial<WorkTaskListItemDto> = {}): WorkTaskListItemDto {
  return {
    id: 't1',
    version: 1,
    title: 'Khảo sát tuyến đường',
    status: 'inProgress',
    priority: 'normal',
    dueDay: '2026-04-30',
    percent: 60,
    leadUnitId: 'u1',
    leadUnitName: 'Công an xã',
    assigneeName: null,
    origin: 'adHoc',
    planSymbol: null,
    isLate: false,
    isNearlyLate: false,
    completedDay: null,
    completedLate: false,
    pendingExtensionDay: null,
    extensionAnswer: null,
    chasedAt: null,
    assignedAt: '2026-03-16T02:00:00Z',
    ...change,
  };
}

/** An event of the history for specs, by the one who gives the work. */
export function historyEntry(change: Partial<TaskHistoryDto> = {}): TaskHistoryDto {
  return {
    id: 'h1',
    kind: 'returned',
    at: '2026-03-16T02:00:00Z',
    actorName: 'Lê Thị Thư Ký',
    actorForName: null,
    actorUnitName: null,
    percent: null,
    unitName: null,
    day: null,
    previousDay: null,
    note: null,
    fileCount: 0,
    changes: [],
    ...change,
  };
}

/** A detail for specs. */
export function workTask(change: Partial<WorkTaskDto> = {}): WorkTaskDto {
  return {
    id: 't1',
    version: 3,
    origin: 'adHoc',
    planId: null,
    planSymbol: null,
    title: 'Khảo sát tuyến đường',
    content: null,
    leadUnit: { id: 'u1', name: 'Công an xã' },
    coordinatingUnits: [],
    assignee: null,
    dueDay: '2026-04-30',
    priority: 'normal',
    status: 'inProgress',
    percent: 60,
    isLate: false,
    isNearlyLate: false,
    completedDay: null,
    completedLate: false,
    submittedAt: null,
    pendingExtensionDay: null,
    chasedAt: null,
    needsNote: false,
    assignedAt: '2026-03-16T02:00:00Z',
    allowedActions: [],
    history: [],
    files: [],
    extensions: [],
    ...change,
  };
}
