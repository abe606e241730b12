import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import {
  Conformity,
  GiverKind,
  InstallationCheckDto,
  InstallationCheckKind,
  InstallationCheckResult,
  InstallationDefectDto,
  InstallationLineDto,
  InstallationMemberDto,
  InstallationPaperDto,
  InstallationPaperKind,
  InstallationSide,
} from '../core/api/models';

const text = (value: string | null | undefined, max: number) =>
  new FormControl(value ?? '', { nonNullable: true, validators: [Validators.maxLength(max)] });
const needed = (value: string | null | undefined, max: number) =>
  new FormControl(value ?? '', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(max)],
  });
const count = (value: number, max = 1_000_000) =>
  new FormControl(value, {
    nonNullable: true,
    validators: [Validators.required, Validators.min(0), Validators.max(max), Validators.pattern(/^\d+$/)],
  });

export function memberRow(member: Partial<InstallationMemberDto> = {}) {
  return new FormGroup({
    side: new FormControl<InstallationSide>(member.side ?? 'giver', { nonNullable: true }),
    name: needed(member.name, 200),
    title: text(member.title, 200),
    organisation: text(member.organisation, 200),
    signs: new FormControl(member.signs ?? true, { nonNullable: true }),
  });
}

/** The line of a camera keeps its quantity: it hangs or it does not. */
export function lineRow(line: Partial<InstallationLineDto> = {}) {
  return new FormGroup({
    id: new FormControl<string | null>(line.id ?? null),
    cameraId: new FormControl<string | null>(line.cameraId ?? null),
    device: needed(line.device, 200),
    model: text(line.model, 100),
    serial: text(line.serial, 60),
    mac: text(line.mac, 40),
    unit: needed(line.unit ?? 'bộ', 30),
    contractQuantity: count(line.contractQuantity ?? 1),
    actualQuantity: count(line.actualQuantity ?? 1, line.cameraId ? 1 : undefined),
    differenceReason: text(line.differenceReason, 2000),
    location: text(line.location, 500),
    condition: text(line.condition, 200),
    warrantyTo: new FormControl<string | null>(line.warrantyTo ?? null),
    conformity: new FormControl<Conformity>(line.conformity ?? 'unknown', { nonNullable: true }),
    conformityReference: text(line.conformityReference, 200),
  });
}

export function checkRow(check: Partial<InstallationCheckDto> & Pick<InstallationCheckDto, 'kind'>) {
  return new FormGroup({
    kind: new FormControl<InstallationCheckKind>(check.kind, { nonNullable: true }),
    result: new FormControl<InstallationCheckResult>(check.result ?? 'waiting', { nonNullable: true }),
    note: text(check.note, 2000),
  });
}

export function paperRow(paper: Partial<InstallationPaperDto> & Pick<InstallationPaperDto, 'kind'>) {
  return new FormGroup({
    kind: new FormControl<InstallationPaperKind>(paper.kind, { nonNullable: true }),
    isHandedIn: new FormControl(paper.isHandedIn ?? false, { nonNullable: true }),
    note: text(paper.note, 2000),
  });
}

export function defectRow(defect: Partial<InstallationDefectDto> = {}) {
  return new FormGroup({
    id: new FormControl<string | null>(defect.id ?? null),
    description: needed(defect.description, 2000),
    check: new FormControl<InstallationCheckKind | null>(defect.check ?? null),
    deadline: new FormControl<string | null>(defect.deadline ?? null, [Validators.required]),
  });
}

export function installationForm() {
  return new FormGroup({
    title: needed('', 500),
    bases: text('', 10_000),
    contractNumber: text('', 64),
    contractDay: new FormControl<string | null>(null),
    giverKind: new FormControl<GiverKind>('contractor', { nonNullable: true }),
    giverName: text('', 200),
    receiverName: text('', 200),
    members: new FormArray<ReturnType<typeof memberRow>>([]),
    place: text('', 500),
    startedAt: new FormControl<string | null>(null),
    endedAt: new FormControl<string | null>(null),
    lines: new FormArray<ReturnType<typeof lineRow>>([]),
    checks: new FormArray<ReturnType<typeof checkRow>>([]),
    papers: new FormArray<ReturnType<typeof paperRow>>([]),
    defects: new FormArray<ReturnType<typeof defectRow>>([]),
    value: new FormControl<number | null>(null),
    note: text('', 2000),
  });
}

/** What was typed, or null for nothing. */
export function textOf(typed: string): string | null {
  return typed.trim().normalize('NFC') || null;
}
