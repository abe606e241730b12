import { FilterOption } from '../../ui/data-list-parts';

/** Budget years to choose from: the next one, this one and four before it. */
export function yearOptions(today: string): FilterOption[] {
  const next = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: 6 }, (_, back) => ({ value: String(next - back), text: String(next - back) }));
}
