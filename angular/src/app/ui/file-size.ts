/** `1536` → `1,5 KB`: bytes for people, rounded up, so that what is over a limit also looks like it. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KB', 'MB', 'GB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const shown = value < 100 ? (Math.ceil(value * 10) / 10).toString() : Math.ceil(value).toString();
  return `${shown.replace('.', ',')} ${units[unit]}`;
}
