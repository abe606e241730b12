import { booleanAttribute, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from './icon';
import { IconName } from './icons';

/**
 * A button that shows that its work is going on and cannot be pressed twice:
 * `<app-busy-button type="submit" icon="save" [busy]="saving()">Lưu</app-busy-button>`.
 * `press` is emitted for `type="button"` and `"submit"` alike; a form needs only its own `ngSubmit`.
 */
@Component({
  selector: 'app-busy-button',
  imports: [MatButton, Icon],
  template: `
    <button
      [matButton]="kind()"
      [type]="type()"
      [disabled]="disabled()"
      [attr.aria-busy]="busy()"
      [class.busy]="busy()"
      (click)="pressed($event)"
    >
      @if (icon(); as name) {
        <app-icon [name]="name" />
      }
      <ng-content />
    </button>
  `,
  styles: `
    :host {
      display: inline-grid;
    }
    button.busy {
      cursor: progress;
      overflow: hidden;
    }
    button.busy::after {
      content: '';
      position: absolute;
      inset: auto 0 0 0;
      height: 3px;
      background: currentColor;
      transform-origin: left;
      animation: work 1.2s ease-in-out infinite;
    }
    @keyframes work {
      0% {
        transform: translateX(-100%) scaleX(0.4);
      }
      100% {
        transform: translateX(100%) scaleX(0.4);
      }
    }
  `,
})
export class BusyButton {
  readonly busy = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly icon = input<IconName | null>(null);
  readonly kind = input<'filled' | 'outlined' | 'text' | 'tonal'>('filled');
  readonly type = input<'button' | 'submit'>('button');
  readonly press = output<void>();

  protected pressed(event: Event): void {
    if (this.busy()) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    this.press.emit();
  }
}
