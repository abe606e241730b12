/** Metres of routes, and how many of them working cameras see. */
export interface Seen {
  lengthMetres: number;
  seenMetres: number;
}

/** "58 %"; never 100 % while something is unseen, nor 0 % when something is seen. */
export function shareOf({ lengthMetres, seenMetres }: Seen, language: string): string {
  const share = lengthMetres > 0 ? Math.min(1, seenMetres / lengthMetres) : 0;
  const percent = Math.round(share * 100);
  const shown = share > 0 && percent === 0 ? 1 : share < 1 && percent === 100 ? 99 : percent;
  return language === 'en' ? `${shown}%` : `${shown} %`;
}

/** "3.120" or "3,120". */
export function grouped(metres: number, language: string): string {
  return Math.round(metres).toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN');
}
