import { CameraEventDto, CameraEventKind, SiteEventDto, SiteEventKind } from '../core/api/models';
import { Translate } from '../core/http/problem-details';
import { IconName } from '../ui/icons';
import { TimeLineEntry } from '../ui/time-line';

/** The word for a member of an enum of the server. */
export type EnumWord = (type: string, member: string) => string;

export const CAMERA_ICONS: Record<CameraEventKind, IconName> = {
  registered: 'add',
  edited: 'edit',
  moved: 'mapMarker',
  reaimProposed: 'comment',
  reaimed: 'compass',
  reaimDropped: 'close',
  aimed: 'target',
  imageChecked: 'eye',
  linkChanged: 'link',
  statusChanged: 'signal',
  ownerChanged: 'accountSwitch',
  handedOver: 'handshake',
  photoAdded: 'image',
  retired: 'archive',
};

const SITE_ICONS: Record<SiteEventKind, IconName> = {
  proposed: 'mapMarker',
  moved: 'mapMarker',
  agreed: 'check',
  declined: 'cancel',
  proposedAgain: 'refresh',
  installed: 'cctv',
  cameraRemoved: 'cctvOff',
  retired: 'archive',
};

/** Directions are degrees, the others names or members of an enum. */
const WORDS_OF: Partial<Record<CameraEventKind, string>> = {
  imageChecked: 'ImageCheck',
  linkChanged: 'LinkLevel',
  statusChanged: 'CameraStatus',
};
const TURNS: readonly CameraEventKind[] = ['aimed', 'reaimed', 'reaimProposed', 'reaimDropped'];

function whoDid(entry: { byName: string; forName: string | null }, translate: Translate): string {
  return entry.forName ? translate('cameras.history.for', { person: entry.byName, principal: entry.forName }) : entry.byName;
}

/** One event of a camera as a whole sentence: "Lê Văn Demo chỉnh hướng quan sát từ 45° sang 120°". */
export function cameraSentence(entry: CameraEventDto, translate: Translate, word: EnumWord): string {
  const type = WORDS_OF[entry.kind];
  const said = (value: string | null): string => {
    if (value === null) return translate(`cameras.history.${TURNS.includes(entry.kind) ? 'notMeasured' : 'commune'}`);
    if (TURNS.includes(entry.kind)) return `${value}°`;
    return type ? word(type, value) : value;
  };
  const first = (entry.kind === 'aimed' || entry.kind === 'reaimed') && entry.before === null ? 'Measured' : '';
  return translate(`cameras.history.${entry.kind}${first}`, {
    who: whoDid(entry, translate),
    before: said(entry.before),
    after: said(entry.after),
  });
}

export function cameraTimeLine(events: readonly CameraEventDto[], translate: Translate, word: EnumWord): TimeLineEntry[] {
  return events.map((entry) => ({
    at: entry.at,
    sentence: cameraSentence(entry, translate, word),
    note: entry.note,
    icon: CAMERA_ICONS[entry.kind],
  }));
}

export function siteTimeLine(events: readonly SiteEventDto[], translate: Translate): TimeLineEntry[] {
  return events.map((entry) => ({
    at: entry.at,
    sentence: translate(`cameras.sites.history.${entry.kind}`, { who: whoDid(entry, translate) }),
    note: entry.note,
    icon: SITE_ICONS[entry.kind],
  }));
}
