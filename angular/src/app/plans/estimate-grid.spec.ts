import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { EstimateGrid } from './estimate-grid';
import { EstimateForm, estimateForm, lineForm } from './plan-form';
import { estimate } from './testing';

@Component({ imports: [EstimateGrid], template: `<app-estimate-grid [form]="form()" [declared]="null" />` })
class Host {
  readonly form = signal<EstimateForm>(estimateForm(estimate([{ quantity: 1, unitPrice: 52_400_000 }])));
}

describe('the estimate as a table', () => {
  let fixture: ComponentFixture<Host>;
  const page = () => fixture.nativeElement as HTMLElement;
  const words = () =>
    page()
      .textContent.replace(/\u00a0/g, ' ')
      .replace(/\s+/g, ' ');
  const sums = () => Array.from(page().querySelectorAll('dd')).map((dd) => dd.textContent.replace(/\u00a0/g, ' ').trim());
  const cell = (row: number, column: string) => page().querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)!;
  const type = async (row: number, column: string, text: string) => {
    cell(row, column).value = text;
    cell(row, column).dispatchEvent(new Event('input'));
    cell(row, column).dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const chooseVat = async (percent: string) => {
    const select = page().querySelector<HTMLSelectElement>('dl select')!;
    select.selectedIndex = Array.from(select.options).findIndex((o) => o.text.trim() === percent);
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const paste = async (row: number, text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    cell(row, 'content').dispatchEvent(event);
    await fixture.whenStable();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideTestServerTexts()] });
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
  });

  it('total_WhenTheTaxIsChosenAgainAfterASave_FollowsTheChoice', async () => {
    await chooseVat('8 %');
    expect(sums()).toEqual(['52.400.000 đ', '4.192.000 đ', '56.592.000 đ']);
    fixture.componentInstance.form.set(estimateForm({ ...estimate([{ unitPrice: 52_400_000 }]), vatBasisPoints: 800, version: 2 }));
    await fixture.whenStable();
    await chooseVat('10 %');
    expect(sums()).toEqual(['52.400.000 đ', '5.240.000 đ', '57.640.000 đ']);
    await chooseVat('0 %');
    expect(sums()).toEqual(['52.400.000 đ', '0 đ', '52.400.000 đ']);
  });

  it.each([
    ['quantity', '-2', 'Số lượng: Ghi số lớn hơn 0, nhiều nhất 1.000.000'],
    ['quantity', '0,3333', 'không quá 3 chữ số sau dấu phẩy'],
    ['unitPrice', 'thỏa thuận', 'Đơn giá: Số tiền là số đồng chẵn'],
    ['unitPrice', '99999999999999999999', 'Đơn giá: Ghi số đồng chẵn từ 1 đến 1.000.000.000.000.000'],
    ['content', ' ', 'Nội dung:'],
  ])('cell_When %s is %s_SaysWhatIsWrong', async (column, text, sentence) => {
    await type(0, column, text);
    expect(cell(0, column).getAttribute('aria-invalid')).toBe('true');
    expect(page().querySelector('.why')!.textContent.replace(/\s+/g, ' ')).toContain(sentence);
    expect(cell(0, column).value).toBe(text);
  });

  it('total_WhenALineCannotBeRead_SaysWhichIsNotCounted', async () => {
    await type(0, 'quantity', 'abc');
    expect(words()).toContain('Chưa tính vào tổng: dòng 1');
    expect(words()).not.toContain('Lấy theo tổng dự toán');
  });

  it('amount_WhenTheProductIsAbsurd_IsRefusedInWords', async () => {
    await type(0, 'quantity', '1000000');
    await type(0, 'unitPrice', '99.999.999.999.999');
    expect(words()).toContain('Thành tiền phải từ 1 đ đến 1.000.000.000.000.000 đ');
    expect(words()).not.toMatch(/\de\+/);
    expect(fixture.componentInstance.form().invalid).toBe(true);
  });

  it('total_WhenItIsTooLarge_HasASentenceOfItsOwn', async () => {
    const line = { quantity: 1, unitPrice: 1_000_000_000_000_000 };
    fixture.componentInstance.form.set(estimateForm(estimate([line, line])));
    await fixture.whenStable();
    expect(words()).toContain('Tổng dự toán lớn nhất là 1.000.000.000.000.000 đ');
    expect(fixture.componentInstance.form().invalid).toBe(true);
  });

  it('paste_WhenSomeRowsCannotBeRead_BringsThemWithTheBadCellMarked', async () => {
    await paste(0, 'Camera\tChiếc\t1\t1000\nKhoán công\tĐiểm\tmột\t3.000.000\nDây\tm\t10\tthỏa thuận\nCộng\t\t\t3.001.000');
    expect(fixture.componentInstance.form().controls.lines.length).toBe(4);
    expect(cell(2, 'quantity').value).toBe('một');
    expect(cell(2, 'quantity').getAttribute('aria-invalid')).toBe('true');
    expect(cell(3, 'unitPrice').getAttribute('aria-invalid')).toBe('true');
    expect(words()).toContain('Đã thêm 3 dòng.');
    expect(words()).toContain('2 dòng có ô chưa đúng');
    expect(page().querySelector('.report li')!.textContent).toContain('Cộng 3.001.000');
  });

  it('paste_WhenItIsMoreThanMayBe_NamesTheRowsLeftOut', async () => {
    const row = (name: string) => `${name}\tChiếc\t1\t1000`;
    await paste(
      0,
      [...Array(499).keys()]
        .map((i) => row(`Camera ${i}`))
        .concat(row('Thừa ra'))
        .join('\n'),
    );
    expect(fixture.componentInstance.form().controls.lines.length).toBe(500);
    expect(words()).toContain('Dự toán có nhiều nhất 500 dòng nên chưa thêm:');
    expect(page().querySelector('.report li')!.textContent).toBe('Thừa ra');
  }, 30_000);

  it('paste_WhenRowsAreBlank_TakesTheirPlaceAndForgetsItsFaultsOnceMended', async () => {
    fixture.componentInstance.form().controls.lines.push(lineForm());
    fixture.componentInstance.form().controls.lines.push(lineForm());
    await fixture.whenStable();
    await paste(1, 'Cáp\tm\tmột\t1000\nTủ\tChiếc\t1\t2000');
    expect(
      fixture.componentInstance
        .form()
        .controls.lines.getRawValue()
        .map((line) => line.content),
    ).toEqual(['Camera IP', 'Cáp', 'Tủ']);
    expect(words()).toContain('1 dòng có ô chưa đúng');
    await type(1, 'quantity', '10000');
    expect(cell(1, 'quantity').value).toBe('10.000');
    expect(words()).not.toContain('dòng có ô chưa đúng');
  });

  it('pasteButton_WhenTheClipboardMayNotBeRead_OpensABoxToPasteInto', async () => {
    // As on a page that came over plain HTTP.
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    const button = Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes('Dán từ Excel'))!;
    button.click();
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect(page().querySelector('[data-cell="paste-box"]')).not.toBeNull();
    });
    vi.unstubAllGlobals();
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => 'Cáp\tm\t10\t1000' } });
    page().querySelector('[data-cell="paste-box"]')!.dispatchEvent(event);
    await fixture.whenStable();
    expect(
      fixture.componentInstance
        .form()
        .controls.lines.getRawValue()
        .map((line) => line.content),
    ).toEqual(['Camera IP', 'Cáp']);
    expect(page().querySelector('[data-cell="paste-box"]')).toBeNull();
  });

  it('paste_WhenItIsPlainText_IsLeftToTheCell', async () => {
    await paste(0, 'chỉ là chữ');
    expect(fixture.componentInstance.form().controls.lines.length).toBe(1);
    expect(page().querySelector('.report')).toBeNull();
  });
});
