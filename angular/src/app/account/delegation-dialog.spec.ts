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
    http
      .expectOne((r) => r.url === '/api/users/lookup')
      .flush([
        { id: 'a1', fullName: 'Chính mình', jobTitle: null, orgUnitId: null, orgUnitName: null },
        { id: 'u2', fullName: 'Trần Văn Phó', jobTitle: 'Phó Chủ tịch', orgUnitId: null, orgUnitName: null },
        { id: 'u3', fullName: 'Lê Văn Cảnh', jobTitle: 'Phó Trưởng Công an xã', orgUnitId: null, orgUnitName: null },
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

  it('offers everybody but oneself, and only rights that one holds and may hand on', async () => {
    expect(dialog.componentInstance['people']().map((p) => p.id)).toEqual(['u2', 'u3']);
    form().patchValue({ scope: 'some' });
    await settle();
    const offered = [...element().querySelectorAll('mat-checkbox')].map((b) => b.textContent!.trim());
    expect(offered).toEqual(['Soạn kế hoạch']);
  });

  it('lets a vice chair sign for the head, and a deputy of another body by authorisation', () => {
    dialog.componentInstance['suggestKind']('u2');
    expect(form().value.kind).toBe('deputyForHead');
    dialog.componentInstance['suggestKind']('u3');
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
      kind: 'byAuthorisation',
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
