import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { DelegationDialog } from './delegation-dialog';

describe('DelegationDialog', () => {
  const close = vi.fn();
  let http: HttpTestingController;
  let dialog: ComponentFixture<DelegationDialog>;

  beforeEach(async () => {
    close.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideTestTexts(),
        provideTestServerTexts(),
        { provide: MatDialogRef, useValue: { close } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const loading = TestBed.inject(Session).load();
    http.expectOne('/api/account/me').flush(accountWith({ permissions: ['CameraProgram.Plans.Edit', 'CameraProgram.Identity.Delegate'] }));
    await loading;
    dialog = TestBed.createComponent(DelegationDialog);
    http.expectOne('/api/delegations/candidates').flush([
      { id: 'u2', fullName: 'Trần Văn Phó', jobTitle: 'Phó Chủ tịch', deputyOf: ['Ủy ban nhân dân xã'], usualKind: 'deputyForHead' },
      { id: 'u3', fullName: 'Lê Văn Cảnh', jobTitle: 'Phó Trưởng Công an xã', deputyOf: [], usualKind: 'byAuthorisation' },
    ]);
    http.expectOne('/api/permissions').flush([
      {
        group: 'Plans',
        permissions: [
          { name: 'CameraProgram.Plans.Edit', mayBeDelegated: true },
          { name: 'CameraProgram.Plans.Sign', mayBeDelegated: true },
        ],
      },
      { group: 'Identity', permissions: [{ name: 'CameraProgram.Identity.Delegate', mayBeDelegated: false }] },
    ]);
    await settle();
  });

  /** Lets the promises of a flushed answer go on, then the view. */
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await dialog.whenStable();
  };
  const element = () => dialog.nativeElement as HTMLElement;
  const form = () => dialog.componentInstance['form'];

  async function submit() {
    element().querySelector('form')!.dispatchEvent(new Event('submit'));
    await settle();
  }

  function fill() {
    form().patchValue({ toUserId: 'u2', basis: 'Giấy ủy quyền số 05/GUQ-UBND', fromDay: '2030-01-01', toDay: '2030-02-01' });
  }

  it('offers those whom the server names, and only rights that one holds and may hand on', async () => {
    expect(dialog.componentInstance['people']().map((p) => p.id)).toEqual(['u2', 'u3']);
    form().patchValue({ scope: 'some' });
    await settle();
    const offered = [...element().querySelectorAll('mat-checkbox')].map((b) => b.textContent!.trim());
    expect(offered).toEqual(['Soạn kế hoạch']);
  });

  const kindField = () => [...element().querySelectorAll('mat-form-field')][1];

  /** Opens the list of forms and presses one, as a person does. */
  async function chooseKind(word: string) {
    kindField().querySelector<HTMLElement>('mat-select')!.click();
    await settle();
    const option = [...document.querySelectorAll<HTMLElement>('mat-option')].find((o) => o.textContent.includes(word))!;
    option.click();
    await settle();
    return option;
  }

  it('proposes that a vice chair signs for the head, and a deputy of another body by authorisation', async () => {
    form().patchValue({ toUserId: 'u2' });
    await settle();
    expect(form().value.kind).toBe('deputyForHead');
    expect(kindField().textContent).toContain('Ủy ban nhân dân xã');
    form().patchValue({ toUserId: 'u3' });
    await settle();
    expect(form().value.kind).toBe('byAuthorisation');
  });

  it('keeps the form that was chosen, says why it does not fit, and sends nothing', async () => {
    await chooseKind('Ký thay (KT.)');
    fill();
    form().patchValue({ toUserId: 'u3' });
    await settle();

    expect(form().value.kind).toBe('deputyForHead');
    expect(kindField().textContent).toContain('Lê Văn Cảnh không phải cấp phó');
    await submit();
    http.expectNone('/api/delegations');

    form().patchValue({ toUserId: 'u2' });
    await settle();
    expect(kindField().textContent).not.toContain('không phải cấp phó');
  });

  it('keeps authorisation that was chosen for a deputy', async () => {
    await chooseKind('Thừa ủy quyền (TUQ.)');
    form().patchValue({ toUserId: 'u2' });
    await settle();
    expect(form().value.kind).toBe('byAuthorisation');
  });

  it('offers signing for the head only for a deputy, with the reason', async () => {
    form().patchValue({ toUserId: 'u3' });
    await settle();
    const option = await chooseKind('Ký thay (KT.)');
    expect(option.getAttribute('aria-disabled')).toBe('true');
    expect(option.textContent).toContain('không phải cấp phó');
    expect(form().value.kind).toBe('byAuthorisation');
  });

  it('never sends an empty choice, which would mean every right', async () => {
    fill();
    form().patchValue({ scope: 'some' });
    await submit();

    http.expectNone('/api/delegations');
    expect(element().textContent).toContain('Chọn ít nhất một quyền.');
  });

  it('sends who, basis, period and scope, and closes with the answer', async () => {
    fill();
    await submit();

    const call = http.expectOne('/api/delegations');
    expect(call.request.body).toEqual({
      toUserId: 'u2',
      kind: 'deputyForHead',
      basis: 'Giấy ủy quyền số 05/GUQ-UBND',
      fromDay: '2030-01-01',
      toDay: '2030-02-01',
      permissions: [],
    });
    call.flush({ id: 'd1' });
    await settle();
    expect(close).toHaveBeenCalledWith({ id: 'd1' });
  });

  it('puts the refusal of the server at its field and keeps what was typed', async () => {
    fill();
    await submit();
    http
      .expectOne('/api/delegations')
      .flush({ status: 400, errors: { toDay: ['Ngày kết thúc ủy quyền đã qua.'] } }, { status: 400, statusText: 'Bad Request' });
    await settle();

    expect(element().textContent).toContain('Ngày kết thúc ủy quyền đã qua.');
    expect(form().controls.basis.value).toBe('Giấy ủy quyền số 05/GUQ-UBND');
    expect(close).not.toHaveBeenCalled();
  });
});
