import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PaperSignerDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';

/** Who signs or signed, in which form, in whose place: "Hoàng Văn Trực · Thừa ủy quyền (TUQ.), làm thay Lý Hoàng Long". */
@Component({
  selector: 'app-signer-line',
  imports: [TranslocoPipe, EnumTextPipe],
  template: `
    {{ signer().name }}
    @if (signer().position; as position) {
      <span class="quiet"
        >· {{ position | enumText: 'SignerPosition'
        }}{{ signer().forName ? ', ' + ('signing.for' | transloco: { name: signer().forName }) : '' }}</span
      >
    }
  `,
})
export class SignerLine {
  readonly signer = input.required<PaperSignerDto>();
}
