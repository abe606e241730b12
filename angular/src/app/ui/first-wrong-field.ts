const WRONG = '.ng-invalid, mat-error, [role="alert"]';
const FIELD = 'input:not([type="hidden"]), textarea, select, [tabindex]:not([tabindex="-1"]), button';

/** A form that is sent off with something wrong in it leads to the first such place: the button may stand screens below it. */
export function leadToWrongFields(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    // The form's own handler marks what is wrong; the marks are there once it is drawn.
    if (form instanceof HTMLElement) setTimeout(() => leadToFirstWrong(form), 50);
  });
}

export function leadToFirstWrong(form: HTMLElement): void {
  if (!form.classList.contains('ng-invalid') && !form.querySelector('[role="alert"]')) return;
  const wrong = [...form.querySelectorAll<HTMLElement>(WRONG)].find((e) => !e.querySelector('.ng-invalid') && shown(e));
  if (!wrong) return;
  const field = wrong.matches(FIELD) ? wrong : wrong.querySelector<HTMLElement>(FIELD);
  (field ?? wrong).focus({ preventScroll: true });
  wrong.scrollIntoView({ block: 'center' });
}

function shown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
