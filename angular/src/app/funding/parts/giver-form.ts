import { FormControl, FormGroup, Validators } from '@angular/forms';
import { GiverDto, GiverInput, NamedDto, PartyKind } from '../../core/api/models';
import { withoutMarks } from '../../core/i18n/without-marks';
import { textOf } from './fund-form';

/** From the register, typed, or one who did not say. */
export type GiverWay = 'party' | 'typed' | 'nameless';

export interface GiverControls {
  way: FormControl<GiverWay>;
  party: FormControl<NamedDto | null>;
  kind: FormControl<PartyKind>;
  name: FormControl<string>;
  address: FormControl<string>;
  hamletId: FormControl<string | null>;
  anonymousInPublic: FormControl<boolean>;
}

/** How names of those who are no household begin, without diacritics. */
const BEGINNINGS: readonly (readonly [PartyKind, RegExp])[] = [
  ['enterprise', /^(cong ty|cty|doanh nghiep|dntn|ho kinh doanh|cua hang|ngan hang|hop tac xa|htx)\b/],
  ['school', /^(truong (mam non|mau giao|tieu hoc|trung hoc|thcs|thpt|th|pho thong)|nha tre)\b/],
  ['religiousSite', /^(chua|giao xu|giao ho|nha tho|tinh xa|thanh that)\b/],
  ['agency', /^(ubnd|uy ban nhan dan|hdnd|cong an|dang uy|tram y te|bo chi huy|ban chi huy|quan su)\b/],
  ['organisation', /^(hoi|chi hoi|doan thanh nien|doan xa|mat tran|ubmttq|cau lac bo|clb|quy)\b/],
];

/** What a name says of who bears it: a household unless it begins like a company, a school … */
export function kindOf(name: string): PartyKind {
  const bare = withoutMarks(name.trim());
  return BEGINNINGS.find(([, begins]) => begins.test(bare))?.[0] ?? 'household';
}

/** Who gives; only what the chosen way asks for is enabled, and so checked. */
export function giverForm(): FormGroup<GiverControls> {
  const text = (max: number) => new FormControl('', { nonNullable: true, validators: Validators.maxLength(max) });
  const form = new FormGroup<GiverControls>({
    way: new FormControl<GiverWay>('party', { nonNullable: true }),
    party: new FormControl<NamedDto | null>(null, Validators.required),
    kind: new FormControl<PartyKind>('household', { nonNullable: true }),
    name: text(200),
    address: text(300),
    hamletId: new FormControl<string | null>(null),
    anonymousInPublic: new FormControl(false, { nonNullable: true }),
  });
  const { way, party, kind, name } = form.controls;
  name.addValidators([Validators.required, Validators.pattern(/\S/)]);
  const follow = (chosen: GiverWay) => {
    if (chosen === 'party') party.enable();
    else party.disable();
    if (chosen === 'typed') name.enable();
    else name.disable();
  };
  way.valueChanges.subscribe(follow);
  follow(way.value);
  name.valueChanges.subscribe((typed) => {
    if (name.dirty && !kind.dirty) kind.setValue(kindOf(typed));
  });
  return form;
}

export function giverOf(form: FormGroup<GiverControls>): GiverInput {
  const { way, party, kind, name, address, hamletId, anonymousInPublic } = form.getRawValue();
  if (way === 'party') return { partyId: party?.id ?? null, anonymousInPublic };
  if (way === 'nameless') return { kind, hamletId, anonymousInPublic: true };
  return { kind, name: textOf(name), address: textOf(address), hamletId, anonymousInPublic };
}

export function fillGiver(form: FormGroup<GiverControls>, giver: GiverDto): void {
  form.setValue({
    way: giver.partyId ? 'party' : giver.name ? 'typed' : 'nameless',
    party: giver.partyId ? { id: giver.partyId, name: giver.name ?? '' } : null,
    kind: giver.kind,
    name: giver.name ?? '',
    address: giver.address ?? '',
    hamletId: giver.hamlet?.id ?? null,
    anonymousInPublic: giver.anonymousInPublic,
  });
}
