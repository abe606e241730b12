import { FormControl, FormGroup, Validators } from '@angular/forms';
import { CameraDto, CameraFunding, Conformity, LinkLevel, NamedDto, RegisterCameraInput, SaveCameraInput } from '../core/api/models';
import { GeoPosition } from '../map/geo';
import { aimGroup } from './aim-fields';
import { MAX_LENSES, MAX_RETENTION_DAYS } from './cameras-model';

const text = (max: number) => new FormControl('', { nonNullable: true, validators: [Validators.maxLength(max)] });

/** The fields of a camera; what stands later in its life (direction, link, site) is asked only when it is recorded. */
export function cameraForm() {
  return new FormGroup({
    partyId: new FormControl<NamedDto | null>(null),
    hamletId: new FormControl<string | null>(null),
    routeId: new FormControl<NamedDto | null>(null),
    siteId: new FormControl<NamedDto | null>(null),
    location: text(500),
    position: new FormControl<GeoPosition | null>(null),
    aim: aimGroup(),
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    code: text(40),
    lensCount: new FormControl(1, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(MAX_LENSES), Validators.pattern(/^\d+$/)],
    }),
    model: text(100),
    serial: text(60),
    mac: text(40),
    resolution: text(40),
    retentionDays: new FormControl<number | null>(null, [
      Validators.min(0),
      Validators.max(MAX_RETENTION_DAYS),
      Validators.pattern(/^\d+$/),
    ]),
    installedDay: new FormControl<string | null>(null),
    warrantyTo: new FormControl<string | null>(null),
    funding: new FormControl<CameraFunding>('socialised', { nonNullable: true }),
    link: new FormControl<LinkLevel>('registered', { nonNullable: true }),
    conformity: new FormControl<Conformity>('unknown', { nonNullable: true }),
    conformityReference: text(200),
    note: text(2000),
  });
}

export type CameraForm = ReturnType<typeof cameraForm>;

export function fillCameraForm(form: CameraForm, camera: CameraDto): void {
  form.reset({
    partyId: camera.owner,
    hamletId: camera.hamlet?.id ?? null,
    routeId: camera.route,
    siteId: camera.site,
    location: camera.location ?? '',
    position: camera.position,
    aim: camera.aim,
    name: camera.name,
    code: camera.code ?? '',
    lensCount: camera.lensCount,
    model: camera.model ?? '',
    serial: camera.serial ?? '',
    mac: camera.mac ?? '',
    resolution: camera.resolution ?? '',
    retentionDays: camera.retentionDays,
    installedDay: camera.installedDay,
    warrantyTo: camera.warrantyTo,
    funding: camera.funding,
    link: camera.link,
    conformity: camera.conformity,
    conformityReference: camera.conformityReference ?? '',
    note: camera.note ?? '',
  });
}

function tidy(value: string): string | null {
  return value.trim().normalize('NFC') || null;
}

export function savedCamera(form: CameraForm): SaveCameraInput {
  const value = form.getRawValue();
  return {
    partyId: value.partyId?.id ?? null,
    hamletId: value.hamletId,
    routeId: value.routeId?.id ?? null,
    location: tidy(value.location),
    position: value.position,
    name: tidy(value.name) ?? '',
    code: tidy(value.code),
    lensCount: value.lensCount,
    model: tidy(value.model),
    serial: tidy(value.serial),
    mac: tidy(value.mac),
    resolution: tidy(value.resolution),
    retentionDays: value.retentionDays,
    installedDay: value.installedDay,
    warrantyTo: value.warrantyTo,
    funding: value.funding,
    conformity: value.conformity,
    conformityReference: tidy(value.conformityReference),
    note: tidy(value.note),
  };
}

export function registeredCamera(form: CameraForm, isAnother: boolean): RegisterCameraInput {
  const { siteId, aim, link } = form.getRawValue();
  return { ...savedCamera(form), siteId: siteId?.id ?? null, aim, link, isAnother };
}
