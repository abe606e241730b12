import { AbstractControl, FormControl, FormGroup, ValidationErrors, Validators } from '@angular/forms';
import { FindingKind, PartyKind, SiteMount } from '../core/api/models';
import { MAX_LENSES, MAX_RETENTION_DAYS } from '../cameras/cameras-model';
import { GeoPosition } from '../map/geo';
import { FindingContent } from './surveys-model';

export type FindingForm = ReturnType<typeof findingForm>;

/** Parts of the form that not every kind of finding has. */
export type FormPart = 'position' | 'owner' | 'device' | 'mount' | 'bearingNow' | 'bearingAfter' | 'suitability';

export const FORM_PARTS: Readonly<Record<FindingKind, readonly FormPart[]>> = {
  existingCamera: ['position', 'owner', 'device', 'bearingNow', 'bearingAfter', 'suitability'],
  proposedSite: ['position', 'mount', 'bearingAfter', 'suitability'],
  reaim: ['bearingNow', 'bearingAfter'],
  nothingFound: [],
};

/** Fields that must not stay empty, with the text key of what is then missing. */
const NEEDED: Readonly<Record<FindingKind, readonly [path: string, key: string][]>> = {
  existingCamera: [
    ['position', 'surveys.missing.position'],
    ['owner.name', 'surveys.missing.owner'],
  ],
  proposedSite: [
    ['position', 'surveys.missing.position'],
    ['place', 'surveys.missing.place'],
  ],
  reaim: [['bearingAfter', 'surveys.missing.bearingAfter']],
  nothingFound: [],
};

/** What keeps a finding from being sent: which field, and a sentence about it. */
export interface Fault {
  path: string;
  /** Text key. */
  key: string;
}

export function findingForm(kind: FindingKind) {
  const text = (longest: number) => new FormControl('', { nonNullable: true, validators: [Validators.maxLength(longest)] });
  const opinion = () => new FormControl<boolean | null>(null);
  const form = new FormGroup({
    position: new FormControl<GeoPosition | null>(null),
    accuracy: new FormControl<number | null>(null),
    place: text(200),
    owner: new FormGroup({
      kind: new FormControl<PartyKind>('household', { nonNullable: true }),
      name: text(200),
      representative: text(200),
      phone: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(30), phoneNumber] }),
      address: text(300),
    }),
    lensCount: new FormControl(1, { nonNullable: true, validators: [Validators.min(1), Validators.max(MAX_LENSES)] }),
    model: text(100),
    serial: text(60),
    bearing: new FormControl<number | null>(null),
    bearingAfter: new FormControl<number | null>(null),
    retentionDays: new FormControl<number | null>(null, [Validators.min(0), Validators.max(MAX_RETENTION_DAYS), wholeNumber]),
    mount: new FormControl<SiteMount | null>(null),
    isImportant: new FormControl(false, { nonNullable: true }),
    suitsTechnically: opinion(),
    suitsAppearance: opinion(),
    suitsOperation: opinion(),
    needsFewestLenses: opinion(),
    technician: text(200),
    note: text(2000),
  });
  for (const [path, key] of NEEDED[kind]) {
    const control = form.get(path)!;
    control.addValidators(needed(key));
    control.updateValueAndValidity();
  }
  return form;
}

/** What is missing or wrong, in the order of the form, to be named together. */
export function faultsOf(form: FindingForm): Fault[] {
  return [...leaves(form)].flatMap(([path, control]) => {
    if (control.valid) return [];
    const needed = control.errors?.['needed'] as { key: string } | undefined;
    return [{ path, key: needed?.key ?? `surveys.wrong.${path}` }];
  });
}

/** A draft of an older program may lack fields; what it has goes in. */
export function fill(form: FindingForm, content: Partial<FindingContent>): void {
  form.patchValue(content, { emitEvent: false });
}

function* leaves(group: FormGroup, prefix = ''): Generator<[string, AbstractControl]> {
  for (const [name, control] of Object.entries(group.controls)) {
    if (control instanceof FormGroup) yield* leaves(control, `${prefix}${name}.`);
    else yield [prefix + name, control];
  }
}

function needed(key: string) {
  return ({ value }: AbstractControl<unknown>): ValidationErrors | null =>
    value === null || (typeof value === 'string' && !value.trim()) ? { needed: { key } } : null;
}

/** As loose as the server is: with spaces, dots and +84; without the first 0. */
function phoneNumber({ value }: AbstractControl<string>): ValidationErrors | null {
  const digits = value.replace(/[ .\-()/\u00a0]/g, '').replace(/^\+84/, '0');
  return !digits || /^\d{8,12}$/.test(digits) ? null : { phone: { key: 'surveys.wrong.owner.phone' } };
}

function wholeNumber({ value }: AbstractControl<number | null>): ValidationErrors | null {
  return value === null || Number.isInteger(value) ? null : { whole: { key: 'surveys.wrong.retentionDays' } };
}
