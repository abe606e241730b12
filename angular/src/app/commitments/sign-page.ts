import { Component, computed, ElementRef, inject, input, OnInit, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CommitmentDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { PageTitle } from '../core/i18n/page-title';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { SignaturePad, SignatureValue } from '../ui/signature-pad';
import { CommitmentChanges } from './commitment-changes';
import { CommitmentSupports } from './commitment-supports';
import { CommitmentTerms } from './commitment-terms';
import { CommitmentsApi } from './commitments-api';
import { ScanDialog } from './scan-dialog';
import { SignerControls, SignerFields, signerForm, signerOf } from './signer-fields';

/** Signing on the screen: made for a phone that is handed to the owner, and for owners on their own phone. */
@Component({
  selector: 'app-sign-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    CommitmentChanges,
    CommitmentSupports,
    CommitmentTerms,
    PageHeader,
    ProblemBanner,
    SignaturePad,
    SignerFields,
  ],
  templateUrl: './sign-page.html',
  styleUrl: './sign-page.scss',
})
export class SignPage implements OnInit {
  private readonly api = inject(CommitmentsApi);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly top = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly key = newIdempotencyKey();

  readonly id = input.required<string>();
  /** What it said before somebody else changed it: it is read again, and signed anew. */
  protected readonly replaced = signal<CommitmentDto | null>(null);
  /** The person signs for their own party. */
  readonly own = input(false);

  protected readonly saving = formSaving();
  protected readonly commitment = signal<CommitmentDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = signal<FormGroup<{ signer: FormGroup<SignerControls>; signature: FormControl<SignatureValue | null> }> | null>(
    null,
  );
  protected readonly back = computed(() => (this.own() ? ['/cam-ket-cua-toi'] : ['/cam-ket', this.id()]));
  protected readonly signable = computed(() => this.commitment()?.state === 'draft' && this.commitment()!.termsAreInForce);

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const commitment = await firstValueFrom(this.own() ? this.api.ownOne(this.id()) : this.api.get(this.id()));
      this.commitment.set(commitment);
      this.problem.set(null);
      this.title.name(commitment.fullName);
      if (this.form()) return;
      this.form.set(
        new FormGroup({
          signer: signerForm(commitment),
          signature: new FormControl<SignatureValue | null>(null, Validators.required),
        }),
      );
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async sign(): Promise<void> {
    const [form, commitment] = [this.form()!, this.commitment()!];
    const signed = await this.saving.run(
      form,
      () => {
        const { path, width, height } = form.controls.signature.value!;
        const input = { ...signerOf(form.controls.signer), signature: { path, width, height } };
        return this.own() ? this.api.signOwn(commitment, input, this.key) : this.api.signOnScreen(commitment, input, this.key);
      },
      () => this.readAgain(commitment),
    );
    if (signed) await this.leave(signed);
    // The paper was changed meanwhile: it is said above what has become of it.
    else if (this.replaced() && this.commitment() !== commitment) this.saving.problem.set(null);
  }

  /** A signature counts for the text that was read: after somebody's change it is thrown away, and the reader begins at the top. */
  private async readAgain(read: CommitmentDto): Promise<void> {
    await this.load();
    if (this.commitment() === read) throw new Error('not read');
    this.replaced.set(read);
    this.form()!.controls.signature.reset();
    this.top.nativeElement.scrollIntoView({ block: 'start' });
  }

  protected async scan(): Promise<void> {
    const ref = this.dialog.open<ScanDialog, CommitmentDto, CommitmentDto>(ScanDialog, { data: this.commitment()!, width: '640px' });
    const signed = await firstValueFrom(ref.afterClosed());
    if (signed) await this.leave(signed);
  }

  private async leave(signed: CommitmentDto): Promise<void> {
    this.notices.done('commitments.sign.done', { name: signed.fullName });
    await this.router.navigate(this.back(), { replaceUrl: true });
  }
}
