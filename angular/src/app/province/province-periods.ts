/** A stretch of time whose work is counted: a year, or a half of one. */
export interface CountedPeriod {
  /** As it stands in the address bar: "2026", "2026-1". */
  value: string;
  /** Text key of its name, which takes `year`. */
  label: 'province.period.year' | 'province.period.half1' | 'province.period.half2';
  year: number;
  from: string;
  to: string;
}

/** This year and the one before, each whole and in halves, the latest first. */
export function periodsOf(today: string): CountedPeriod[] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1].flatMap((y) => [String(y), `${y}-2`, `${y}-1`].map((value) => findPeriod(value)!));
}

/** Null for anything that is no period, so that a mistyped address counts everything. */
export function findPeriod(value: string | null | undefined): CountedPeriod | null {
  const match = /^(20\d\d)(?:-([12]))?$/.exec(value ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  const half = match[2];
  return {
    value: match[0],
    label: half === '1' ? 'province.period.half1' : half === '2' ? 'province.period.half2' : 'province.period.year',
    year,
    from: half === '2' ? `${year}-07-01` : `${year}-01-01`,
    to: half === '1' ? `${year}-06-30` : `${year}-12-31`,
  };
}

/** What is asked of the API for the period. */
export function daysOf(value: string | null | undefined): Record<string, string> {
  const period = findPeriod(value);
  return period ? { from: period.from, to: period.to } : {};
}
