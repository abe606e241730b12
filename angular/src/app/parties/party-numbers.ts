import { AbstractControl, ValidationErrors } from '@angular/forms';

/** As the server takes them (PhoneNumber): digits, also after +84, in whatever groups. */
export function phoneRule(control: AbstractControl<string>): ValidationErrors | null {
  const typed = control.value.replace(/[\s.\-()/]/g, '').replace(/^\+84/, '0');
  return !typed || /^\d{8,12}$/.test(typed) ? null : { phone: { key: 'parties.fault.phone' } };
}

/** 12 digits, 9 on old cards. */
export function idNumberRule(control: AbstractControl<string>): ValidationErrors | null {
  const typed = control.value.replace(/\s/g, '');
  return !typed || /^(\d{9}|\d{12})$/.test(typed) ? null : { idNumber: { key: 'parties.fault.idNumber' } };
}
