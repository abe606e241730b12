/**
 * Browsers cut a pasted text at `maxlength` without a word. Without the attribute the form's own rule marks the field
 * and nothing that was typed is lost.
 */
export function keepLongText(document: Document): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('textarea[maxlength], input[formcontrolname][maxlength]')) {
      target.removeAttribute('maxlength');
    }
  });
}
