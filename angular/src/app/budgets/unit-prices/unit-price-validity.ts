import { UnitPriceDto } from '../../core/api/models';

/** Whether a price holds on a day; its last day still counts. */
export function validityOf(price: Pick<UnitPriceDto, 'validFrom' | 'validTo'>, day: string): 'holds' | 'later' | 'over' {
  if (price.validFrom > day) return 'later';
  return price.validTo && price.validTo < day ? 'over' : 'holds';
}
