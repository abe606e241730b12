import { AbstractControl, ValidationErrors } from '@angular/forms';

/** The characters that the server takes; what is wrong is said with the rule, since the hint is gone by then. */
export function userNameWritten(control: AbstractControl<string>): ValidationErrors | null {
  return !control.value || /^[A-Za-z0-9.\-_@]+$/.test(control.value) ? null : { userName: true };
}
