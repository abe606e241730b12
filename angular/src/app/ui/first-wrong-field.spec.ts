import { leadToFirstWrong, leadToWrongFields } from './first-wrong-field';

describe('leadToWrongFields', () => {
  const form = (content: string, state = 'ng-invalid') => {
    document.body.innerHTML = `<form class="${state}">${content}<button>Lưu</button></form>`;
    return document.querySelector('form')!;
  };

  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    // jsdom lays nothing out: what has the attribute hidden has no boxes.
    Element.prototype.getClientRects = vi.fn(function (this: Element) {
      return { length: this.hasAttribute('hidden') ? 0 : 1 } as DOMRectList;
    });
  });

  it('goes to the innermost wrong field, past groups and right fields', () => {
    leadToFirstWrong(
      form(
        '<input id="a" class="ng-valid"><div class="ng-invalid"><input id="b" class="ng-invalid"></div><input id="c" class="ng-invalid">',
      ),
    );

    expect(document.activeElement?.id).toBe('b');
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts[0]).toBe(document.getElementById('b'));
  });

  it('goes to the input inside a field of our own', () => {
    leadToFirstWrong(form('<app-date-input class="ng-invalid"><input id="day"></app-date-input>'));

    expect(document.activeElement?.id).toBe('day');
  });

  it('goes to a sentence that says what is missing where no field is wrong', () => {
    leadToFirstWrong(form('<p id="camera" role="alert">Hãy chọn camera.</p>', 'ng-valid'));

    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts[0]).toBe(document.getElementById('camera'));
  });

  it('leaves out what is not shown, and a form with nothing wrong', () => {
    leadToFirstWrong(form('<input id="a" class="ng-invalid" hidden>'));
    leadToFirstWrong(form('<input id="b" class="ng-valid">', 'ng-valid'));

    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });

  it('does so once a form was sent off', async () => {
    vi.useFakeTimers();
    leadToWrongFields(document);
    const sent = form('<input id="a" class="ng-invalid">');

    sent.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await vi.advanceTimersByTimeAsync(100);

    expect(document.activeElement?.id).toBe('a');
    vi.useRealTimers();
  });
});
