/** The tokens of `map-base.scss` that are drawn on canvas, which knows no CSS variables. */
const TOKENS = {
  ground: '--map-ground',
  grid: '--map-grid',
  gridStrong: '--map-grid-strong',
  casing: '--map-casing',
  ink: '--app-ink',
  route: '--map-route',
  seen: '--map-seen',
  pending: '--map-pending',
  unseen: '--map-unseen',
  working: '--map-seen',
  unchecked: '--map-pending',
  failed: '--map-unseen',
  faulty: '--map-unseen',
  installing: '--map-planned',
  retired: '--map-retired',
  planned: '--map-planned',
  hotspot: '--map-hotspot',
  outline: '--map-outline',
  selected: '--map-selected',
} as const;

export type MapColours = Record<keyof typeof TOKENS, string>;

/** What the tokens are now, in light or dark. */
export function readColours(inside: HTMLElement): MapColours {
  const probe = inside.ownerDocument.createElement('span');
  // For people who want no motion every change of style lasts a moment (`_theme.scss`): read in it, a colour is still the one before.
  probe.style.setProperty('transition', 'none', 'important');
  inside.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as MapColours;
  probe.remove();
  return colours;
}
