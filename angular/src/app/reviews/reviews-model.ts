import { FigureLink, ReviewFigureDto, ReviewFigureRowDto, ReviewStatus } from '../core/api/models';
import { formatMoney } from '../ui/money';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export const EDIT = 'CameraProgram.Reviews.Edit';

export const LOOKS: Record<ReviewStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'draft' },
  submitted: { tone: 'soon', icon: 'clock' },
  approved: { tone: 'info', icon: 'check' },
  issued: { tone: 'done', icon: 'stamp' },
};

const PAGES: Partial<Record<FigureLink, string>> = {
  workTask: '/nhiem-vu',
  plan: '/ke-hoach',
  document: '/van-ban',
  board: '/to-chuc/ban',
  maintenanceTicket: '/bao-tri',
  commitment: '/cam-ket',
  camera: '/camera/danh-sach',
  cameraSite: '/camera/vi-tri',
  route: '/camera/tuyen',
  estimate: '/kinh-phi/du-toan',
  receipt: '/dong-gop/phieu-thu',
  gift: '/dong-gop/hien-vat',
};

/** The page of the thing behind a row, when it has one of its own. */
export function linkOf(row: ReviewFigureRowDto): readonly string[] | null {
  if (row.link === 'hamlet') return ['/to-chuc/thon'];
  const page = PAGES[row.link];
  return page && row.linkId ? [page, row.linkId] : null;
}

/** A value in digit groups; money with its sign, a share in percent; a dash where there is no figure. */
export function valueText(figure: Pick<ReviewFigureDto, 'unit'>, value: number | null, language = 'vi'): string {
  if (value === null) return '–';
  if (figure.unit === 'perMille') return oneDecimal(value / 10, language);
  return figure.unit === 'dong' ? formatMoney(value) : value.toLocaleString(localeOf(language));
}

/** "+3", "-2", "0"; a dash when there is nothing to compare with. */
export function changeText(figure: ReviewFigureDto, language = 'vi'): string {
  const change = figure.difference;
  return change === null ? '–' : `${change > 0 ? '+' : ''}${valueText(figure, change, language)}`;
}

/** Tenths of a percent as "+12,5 %". */
export function percentText(perMille: number | null, language = 'vi'): string {
  if (perMille === null) return '–';
  return `${perMille > 0 ? '+' : ''}${oneDecimal(perMille / 10, language)}${language === 'en' ? '%' : ' %'}`;
}

const localeOf = (language: string) => (language === 'en' ? 'en-GB' : 'vi-VN');

function oneDecimal(value: number, language: string): string {
  return value.toLocaleString(localeOf(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Whether the amounts of its rows say more than that they are there. */
export function rowsHaveAmounts(rows: readonly ReviewFigureRowDto[]): boolean {
  return rows.some((row) => row.amount !== 1);
}

/** One entry a line, as people type lists. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[-–+•]\s*/, ''))
    .filter((line) => line.length > 0);
}
