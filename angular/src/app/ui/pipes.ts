import { Pipe, PipeTransform } from '@angular/core';
import { formatDay, formatInstant } from '../core/i18n/vietnam-time';
import { amountInWords } from '../core/words/number-words';
import { formatMoney } from './money';

/** `'2026-11-05' | day` → 05/11/2026 */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatDay(value);
  }
}

/** `'2026-11-05T07:05:00Z' | instant` → 14:05 05/11/2026 in Vietnam time */
@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  transform(value: string | Date | null | undefined): string {
    return formatInstant(value);
  }
}

/** `52400000 | money` → 52.400.000 đ */
@Pipe({ name: 'money' })
export class MoneyPipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return formatMoney(value);
  }
}

/** `52400000 | moneyWords` → Năm mươi hai triệu bốn trăm nghìn đồng */
@Pipe({ name: 'moneyWords' })
export class MoneyWordsPipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return value == null ? '' : amountInWords(value);
  }
}
