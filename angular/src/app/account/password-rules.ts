import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { AbstractControl, ValidationErrors, Validators } from '@angular/forms';
import { catchError, of } from 'rxjs';
import { PasswordRulesDto } from '../core/api/models';

/** What the server asks of a new password. Until it has told, and when it does not, only the server itself refuses. */
@Injectable({ providedIn: 'root' })
export class PasswordRules {
  private readonly told = toSignal(
    inject(HttpClient)
      .get<PasswordRulesDto>('/api/account/password-rules')
      .pipe(catchError(() => of(null))),
    { initialValue: null },
  );

  /** What the rule's sentence names; null while it is not known. */
  readonly named = computed(() => {
    const rules = this.told();
    return rules && { min: rules.minLength, different: rules.minDifferent };
  });

  readonly longEnough = (control: AbstractControl<string>): ValidationErrors | null => {
    const rules = this.told();
    return rules ? Validators.minLength(rules.minLength)(control) : null;
  };
}
