import { BankMatchDto, BankMatchKind } from '../../core/api/models';
import { formatMoney } from '../../ui/money';

const PLACES: Record<BankMatchKind, string> = {
  receipt: '/dong-gop/phieu-thu',
  expense: '/dong-gop/phieu-chi',
  transfer: '/dong-gop/nop-tien',
};

/** `+500.000 đ`, `-500.000 đ`: money that came in and went out. */
export function signed(amount: number): string {
  return amount > 0 ? `+${formatMoney(amount)}` : formatMoney(amount);
}

export function paperLink(paper: BankMatchDto): string[] {
  return [PLACES[paper.kind], paper.documentId];
}
