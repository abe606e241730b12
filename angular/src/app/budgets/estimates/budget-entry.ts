import { FundingSource } from '../../core/api/models';

/** One amount that moved in the books. */
export interface BudgetEntryDto {
  id: string;
  day: string;
  kind: string;
  documentId: string;
  amount: number;
  /** What it adds to the figure that was asked for. */
  change: number | null;
  words: string;
  lineKey: string;
  contractId: string | null;
  source: FundingSource | null;
  byName: string;
  forName: string | null;
  at: string;
}
