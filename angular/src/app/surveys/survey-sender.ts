import { inject } from '@angular/core';
import { SendFindingInput } from '../core/api/models';
import { OutboxItem, OutboxSender } from '../core/offline/outbox-item';
import { FoundThing } from './surveys-model';
import { SurveysApi } from './surveys-api';

/** Kind of the items in the outbox. */
export const SURVEY = 'survey';

/** Sends what was found from the outbox; the server receives the same id once. */
export function surveySender(): OutboxSender<FoundThing> {
  const api = inject(SurveysApi);
  return (item, attachmentIds) => {
    const photos = item.photos.flatMap((photo) => attachmentIds.get(photo.id) ?? []);
    return api.send(item.id, toInput(item.payload, photos));
  };
}

/** Where a finding that has not been sent is looked at and mended. */
export function surveyAddress(item: OutboxItem<FoundThing>): string {
  return `/khao-sat/tuyen/${item.payload.route.id}/phieu/${item.id}`;
}

/** Only what the kind of finding asks for; blank is nothing. */
export function toInput({ kind, route, foundAt, camera, corrects, content }: FoundThing, attachmentIds: string[]): SendFindingInput {
  const common = {
    kind,
    routeId: route.id,
    foundAt,
    correctsId: corrects ?? null,
    attachmentIds,
    technician: said(content.technician),
    note: said(content.note),
  };
  switch (kind) {
    case 'existingCamera':
      return { ...common, ...placed(content), ...judged(content), ...device(content), owner: ownerOf(content) };
    case 'proposedSite':
      return {
        ...common,
        ...placed(content),
        ...judged(content),
        lensCount: content.lensCount,
        bearingAfter: content.bearingAfter,
        mount: content.mount,
      };
    case 'reaim':
      return {
        ...common,
        bearing: content.bearing,
        bearingAfter: content.bearingAfter,
        cameraId: camera?.id ?? null,
        cameraVersion: camera?.version ?? null,
      };
    default:
      return common;
  }
}

function placed({ position, accuracy, place, isImportant }: FoundThing['content']) {
  return { position, accuracy: position ? accuracy : null, place: said(place), isImportant };
}

function judged({ suitsTechnically, suitsAppearance, suitsOperation, needsFewestLenses }: FoundThing['content']) {
  return { suitsTechnically, suitsAppearance, suitsOperation, needsFewestLenses };
}

function device({ lensCount, model, serial, bearing, bearingAfter, retentionDays }: FoundThing['content']) {
  return { lensCount, model: said(model), serial: said(serial), bearing, bearingAfter, retentionDays };
}

function ownerOf({ owner }: FoundThing['content']) {
  return {
    kind: owner.kind,
    name: said(owner.name) ?? '',
    representative: said(owner.representative),
    phone: said(owner.phone),
    address: said(owner.address),
  };
}

function said(text: string): string | null {
  return text.trim().normalize('NFC') || null;
}
