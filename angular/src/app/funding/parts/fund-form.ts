import { effect, inject, Signal, signal, untracked } from '@angular/core';
import { AbstractControl, FormControl, ValidationErrors } from '@angular/forms';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, distinctUntilChanged, EMPTY, map, startWith, switchMap } from 'rxjs';
import { CampaignDto, NamedDto } from '../../core/api/models';
import { parseQuantity } from '../../plans/estimate-numbers';
import { FundCampaigns } from './fund-campaigns';

/** Typed text as it is sent. */
export function textOf(typed: string): string | null {
  return typed.trim().normalize('NFC') || null;
}

/** "2,5", "1.000": above zero, at most three decimals. */
export function quantityRule(control: AbstractControl<string>): ValidationErrors | null {
  const text = control.value.trim();
  if (!text) return null;
  const quantity = parseQuantity(text);
  return quantity > 0 && quantity <= 1_000_000_000 ? null : { quantity: { key: 'gifts.fault.quantity' } };
}

/** The campaign that is chosen in a form, with its figures. Call in an injection context. */
export function chosenCampaign(control: FormControl<NamedDto | null>): Signal<CampaignDto | null> {
  const campaigns = inject(FundCampaigns);
  const chosen = signal<CampaignDto | null>(null);
  control.valueChanges
    .pipe(
      startWith(control.value),
      map((campaign) => campaign?.id ?? null),
      distinctUntilChanged(),
      switchMap((id) => {
        chosen.set(null);
        // Without it the form says less; what is missing is told when it is sent.
        return id ? campaigns.get(id).pipe(catchError(() => EMPTY)) : EMPTY;
      }),
      takeUntilDestroyed(),
    )
    .subscribe((campaign) => chosen.set(campaign));
  return chosen.asReadonly();
}

/**
 * Chooses the campaign that the address names, where another page leads here; once more when a draft that was put back is
 * thrown away. Call in an injection context.
 */
export function startWithCampaign(
  id: Signal<string | undefined>,
  control: FormControl<NamedDto | null>,
  restoredAt: Signal<Date | null> = signal(null),
): void {
  const campaigns = inject(FundCampaigns);
  effect(() => {
    const named = id();
    if (restoredAt() || !named) return;
    untracked(() =>
      campaigns.get(named).subscribe({
        next: (c) => {
          if (!control.value) control.setValue({ id: c.id, name: c.title });
        },
        // It can be chosen by hand.
        error: () => undefined,
      }),
    );
  });
}
