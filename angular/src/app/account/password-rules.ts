import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { AbstractControl, ValidationErrors, Validators } from '@angular/forms';
import { catchError, map, of } from 'rxjs';
import { PasswordRulesDto } from '../core/api/models';

/** What the server asks of a new password. Until it has told, and when it does not, only the server itself refuses. */
@Injectable({ providedIn: 'root' })
export class PasswordRules {
  /** Null while it is not known. */
  readonly minLength = toSignal(
    inject(HttpClient)
      .get<PasswordRulesDto>('/api/account/password-rules')
      .pipe(
        map((rules) => rules.minLength),
        catchError(() => of(null)),
      ),
    { initialValue: null },
  );

  readonly longEnough = (control: AbstractControl<string>): ValidationErrors | null => {
    const min = this.minLength();
    return min === null ? null : Validators.minLength(min)(control);
  };
}
