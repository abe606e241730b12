import { ExpensePurpose } from '../../core/api/models';

export const PURPOSES: readonly ExpensePurpose[] = ['equipment', 'installation', 'repair', 'power', 'internet', 'communication', 'other'];
