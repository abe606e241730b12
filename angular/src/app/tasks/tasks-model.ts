import { TaskPriority, WorkTaskStatus } from '../core/api/models';

/** What a change is made to: which task, as last seen. */
export interface TaskRef {
  id: string;
  version: number;
  title: string;
}

export const ASSIGN = 'CameraProgram.WorkTasks.Assign';
export const VIEW_ALL = 'CameraProgram.WorkTasks.ViewAll';
export const REVIEW = 'CameraProgram.WorkTasks.Review';
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
