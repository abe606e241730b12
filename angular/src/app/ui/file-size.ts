/** `1536` → `1,5 KB`: bytes for people. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KB', 'MB', 'GB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${(value < 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0)).replace('.', ',')} ${units[unit]}`;
}
