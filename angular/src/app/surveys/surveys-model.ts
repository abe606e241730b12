import { cameraState } from '../cameras/map-content';
import { withoutMarks } from '../core/i18n/without-marks';
import {
  FindingDecision,
  FindingDoubt,
  FindingField,
  FindingKind,
  FindingStatus,
  NamedDto,
  PartyKind,
  SiteMount,
  SurveyCameraDto,
  SurveyPackDto,
  SurveyRouteDto,
  SurveySiteDto,
} from '../core/api/models';
import { GeoPosition, LatLng, toLatLng } from '../map/geo';
import { MapCamera, MapRoute, MapSite } from '../map/map-model';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export const CONDUCT_SURVEYS = 'CameraProgram.Surveys.Conduct';
export const DECIDE_SURVEYS = 'CameraProgram.Surveys.Decide';
/** As the server bounds them (SurveyConsts). */
export const MAX_PHOTOS = 10;

export const FINDING_KINDS: readonly FindingKind[] = ['existingCamera', 'proposedSite', 'reaim', 'nothingFound'];
export const FINDING_STATUSES: readonly FindingStatus[] = ['waiting', 'applied', 'dismissed'];

export const KIND_ICONS: Readonly<Record<FindingKind, IconName>> = {
  existingCamera: 'cctv',
  proposedSite: 'mapMarker',
  reaim: 'compass',
  nothingFound: 'cctvOff',
};

export const STATUS_LOOKS: Readonly<Record<FindingStatus, { tone: Tone; icon: IconName }>> = {
  waiting: { tone: 'soon', icon: 'clock' },
  applied: { tone: 'done', icon: 'checkCircle' },
  dismissed: { tone: 'neutral', icon: 'cancel' },
};

/** What the form holds: in the names of the server, so that its refusals find their fields. */
export interface FindingContent {
  position: GeoPosition | null;
  /** Metres, when the position is the device's own. */
  accuracy: number | null;
  place: string;
  owner: { kind: PartyKind; name: string; representative: string; phone: string; address: string };
  lensCount: number;
  model: string;
  serial: string;
  bearing: number | null;
  bearingAfter: number | null;
  retentionDays: number | null;
  mount: SiteMount | null;
  isImportant: boolean;
  suitsTechnically: boolean | null;
  suitsAppearance: boolean | null;
  suitsOperation: boolean | null;
  needsFewestLenses: boolean | null;
  technician: string;
  note: string;
}

/** What lies in the outbox for one finding. */
export interface FoundThing {
  kind: FindingKind;
  route: NamedDto;
  /** Instant, ISO UTC: when the form was opened at the place. */
  foundAt: string;
  /** The registered camera that should be turned, as the phone had read it. */
  camera: { id: string; name: string; version: number } | null;
  /** The finding that the server has as it was before it was edited into this one. */
  corrects?: string;
  content: FindingContent;
}

/** What it is called in lists: the camera, the owner, the place, else the route. */
export function aboutOf({ camera, route, content: { owner, place } }: FoundThing): string {
  return camera?.name ?? (owner.name.trim() || place.trim() || route.name);
}

/** Which ways there are to decide, the likeliest first: what the server takes for the doubt (SurveyAppService). */
export const DECISIONS: Readonly<Record<FindingDoubt, readonly FindingDecision[]>> = {
  none: [],
  sameSerial: ['sameThing', 'takeAsNew', 'dismiss'],
  samePlace: ['sameThing', 'takeAsNew', 'dismiss'],
  samePhone: ['sameOwner', 'takeAsNew', 'dismiss'],
  cameraChanged: ['sameThing', 'dismiss'],
  sameSite: ['sameThing', 'takeAsNew', 'dismiss'],
  outOfUse: ['dismiss'],
  farFromRoute: ['dismiss', 'takeAsNew'],
  routeHasCameras: ['dismiss', 'takeAsNew'],
  corrected: ['sameThing', 'takeAsNew', 'dismiss'],
};

/** Nothing of the register stands beside these: the finding itself is doubtful. */
export const DOUBTS_OF_ITSELF: readonly FindingDoubt[] = ['farFromRoute', 'routeHasCameras'];

/** In these doubts the finding resembles a camera, from which fields can be taken over. */
export const CAMERA_DOUBTS: readonly FindingDoubt[] = ['sameSerial', 'samePlace', 'cameraChanged', 'corrected'];

export const FINDING_FIELDS: readonly FindingField[] = [
  'position',
  'bearing',
  'proposedBearing',
  'lensCount',
  'model',
  'serial',
  'retentionDays',
];

export function searchRoutes(routes: readonly SurveyRouteDto[], typed: string): SurveyRouteDto[] {
  const words = withoutMarks(typed).split(/\s+/).filter(Boolean);
  return routes.filter((route) => {
    const text = withoutMarks(`${route.name} ${route.hamlet?.name ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

export function mapRouteOf(route: SurveyRouteDto): MapRoute {
  return { id: route.id, name: route.name, points: route.points.map(toLatLng) };
}

/** The point in the middle of the line, where a map begins. */
export function middleOf(route: SurveyRouteDto | null): LatLng | null {
  const point = route?.points[Math.floor(route.points.length / 2)];
  return point ? toLatLng(point) : null;
}

export function mapCamerasOf(cameras: readonly SurveyCameraDto[]): MapCamera[] {
  return cameras.flatMap((camera) =>
    camera.position
      ? [
          {
            id: camera.id,
            position: toLatLng(camera.position),
            bearing: camera.bearing,
            fieldOfView: camera.fieldOfView,
            range: camera.range,
            state: cameraState({ status: camera.status, check: camera.imageCheck }),
            label: camera.name,
          },
        ]
      : [],
  );
}

export function mapSitesOf(sites: readonly SurveySiteDto[]): MapSite[] {
  return sites.flatMap((site) =>
    site.status === 'declined'
      ? []
      : [{ id: site.id, position: toLatLng(site.position), state: site.status, bearing: site.bearing, label: site.name }],
  );
}

/** What is known on one route. */
export function onRoute(pack: SurveyPackDto | null, routeId: string): { cameras: SurveyCameraDto[]; sites: SurveySiteDto[] } {
  return {
    cameras: pack?.cameras.filter((camera) => camera.routeId === routeId) ?? [],
    sites: pack?.sites.filter((site) => site.routeId === routeId) ?? [],
  };
}
