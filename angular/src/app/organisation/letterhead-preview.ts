import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock } from '../core/clock';

/**
 * How papers of the commune begin (NĐ 30/2020, Phụ lục I). The words on the paper are Vietnamese in either language
 * of the screen.
 */
@Component({
  selector: 'app-letterhead-preview',
  imports: [TranslocoPipe],
  template: `
    <figure [attr.aria-label]="'organisation.commune.preview' | transloco">
      <div class="paper" lang="vi">
        <div class="body">
          <p class="upper strong">Ủy ban nhân dân</p>
          <p class="upper strong">{{ fullName() }}</p>
          <span class="rule short"></span>
          <p class="number">Số: …/KH-UBND</p>
        </div>
        <div class="state">
          <p class="upper strong">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
          <p class="strong">Độc lập - Tự do - Hạnh phúc</p>
          <span class="rule"></span>
          <p class="place">{{ place() }}, {{ day() }}</p>
        </div>
        @if (contact()) {
          <p class="contact">{{ contact() }}</p>
        }
      </div>
      @if (live()) {
        <figcaption class="quiet">{{ 'organisation.commune.previewHint' | transloco }}</figcaption>
      }
    </figure>
  `,
  styles: `
    figure {
      margin: 0;
      display: grid;
      gap: 8px;
      container-type: inline-size;
    }
    .paper {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 16px 12px;
      padding: 24px 16px;
      border: 1px solid var(--app-line);
      border-radius: 4px;
      color: #111;
      background: #fff;
      font-family: 'Times New Roman', 'Liberation Serif', Tinos, serif;
      font-size: clamp(0.625rem, 2.1cqi, 0.9375rem);
      line-height: 1.35;
      text-align: center;
      overflow-wrap: anywhere;
    }
    .upper {
      text-transform: uppercase;
    }
    .strong {
      font-weight: 700;
    }
    .state .strong {
      white-space: nowrap;
    }
    .rule {
      display: block;
      height: 1px;
      width: 62%;
      margin: 3px auto 0;
      background: #111;
    }
    .short {
      width: 36%;
    }
    .number,
    .place {
      margin-top: 10px;
    }
    .place {
      font-style: italic;
    }
    .contact {
      grid-column: 1 / -1;
      margin-top: 24px;
      padding-top: 4px;
      border-top: 1px solid #111;
      font-size: 0.85em;
    }
    /* Two columns of letters that can still be read need more room. */
    @container (max-width: 439.98px) {
      .paper {
        grid-template-columns: minmax(0, 1fr);
      }
      .state {
        order: -1;
      }
      .state .strong {
        white-space: normal;
      }
    }
    figcaption {
      font-size: 0.8125rem;
    }
  `,
})
export class LetterheadPreview {
  private readonly clock = inject(Clock);

  readonly kindWord = input.required<string>();
  /** It follows what is typed. */
  readonly live = input(true);
  readonly name = input.required<string>();
  readonly placeRequiresPrefix = input(false);
  readonly address = input<string | null>('');
  readonly phone = input<string | null>('');
  readonly email = input<string | null>('');

  protected readonly fullName = computed(() => `${this.kindWord()} ${this.name().trim() || '…'}`);
  protected readonly place = computed(() => (this.placeRequiresPrefix() ? this.fullName() : this.name().trim() || '…'));
  protected readonly day = computed(() => {
    const [year, month, day] = this.clock.today().split('-');
    // Days below 10 and the first two months take a leading zero, other months do not (NĐ 30/2020).
    return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
  });
  protected readonly contact = computed(() =>
    [this.address()?.trim(), this.phone()?.trim() && `ĐT: ${this.phone()}`, this.email()?.trim()].filter(Boolean).join(' · '),
  );
}
