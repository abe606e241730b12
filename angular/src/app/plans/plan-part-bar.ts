import { afterNextRender, Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';

/**
 * The parts of the long form, always in reach: leads to each, shows which one is on the screen, and where there is no room for
 * all says that there are more. The button to save stands beside it: `<app-plan-part-bar [parts]="parts"><app-busy-button …`.
 */
@Component({
  selector: 'app-plan-part-bar',
  imports: [TranslocoPipe, Icon],
  host: { '(window:scroll)': 'follow()', '(window:resize)': 'resized()' },
  template: `
    <nav [attr.aria-label]="'plans.form.parts' | transloco">
      @if (before()) {
        <button class="slide" type="button" tabindex="-1" aria-hidden="true" (click)="slide(-1)"><app-icon name="chevronLeft" /></button>
      }
      <div #strip class="strip" [class.before]="before()" [class.after]="after()" (scroll)="measure()">
        @for (part of parts(); track part) {
          <button type="button" [attr.aria-current]="part === current() ? 'true' : null" (click)="jump(part)">
            {{ 'plans.part.' + part | transloco }}
          </button>
        }
      </div>
      @if (after()) {
        <button class="slide" type="button" tabindex="-1" aria-hidden="true" (click)="slide(1)"><app-icon name="chevronRight" /></button>
      }
    </nav>
    <ng-content />
  `,
  styleUrl: './plan-part-bar.scss',
})
export class PlanPartBar {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly parts = input.required<readonly string[]>();

  private readonly strip = viewChild.required<ElementRef<HTMLElement>>('strip');
  protected readonly current = signal('');
  protected readonly before = signal(false);
  protected readonly after = signal(false);

  constructor() {
    afterNextRender(() => {
      this.measure();
      this.follow();
    });
  }

  protected jump(part: string): void {
    document.getElementById(`part-${part}`)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  }

  protected slide(direction: 1 | -1): void {
    const strip = this.strip().nativeElement;
    strip.scrollBy({ left: direction * strip.clientWidth * 0.7, behavior: 'smooth' });
  }

  protected measure(): void {
    const { scrollLeft, clientWidth, scrollWidth } = this.strip().nativeElement;
    this.before.set(scrollLeft > 1);
    this.after.set(scrollLeft + clientWidth < scrollWidth - 1);
  }

  /** The last part that begins above the middle of what can be seen is the one that is worked on. */
  protected follow(): void {
    const line = this.host.nativeElement.getBoundingClientRect().bottom + window.innerHeight / 4;
    const begun = this.parts().filter((part) => (document.getElementById(`part-${part}`)?.getBoundingClientRect().top ?? Infinity) <= line);
    const current = begun.at(-1) ?? this.parts()[0];
    if (current === this.current()) return;
    this.current.set(current);
    this.reveal();
  }

  protected resized(): void {
    this.measure();
    this.reveal();
  }

  private reveal(): void {
    const strip = this.strip().nativeElement;
    const button = strip.children[this.parts().indexOf(this.current())] as HTMLElement | undefined;
    if (!button) return;
    const [left, right] = [button.offsetLeft - strip.offsetLeft, button.offsetLeft - strip.offsetLeft + button.offsetWidth];
    if (left < strip.scrollLeft + FADE) strip.scrollLeft = left - FADE;
    else if (right > strip.scrollLeft + strip.clientWidth - FADE) strip.scrollLeft = right - strip.clientWidth + FADE;
  }
}

/** How wide the strip fades out where it goes on, as in its styles. */
const FADE = 32;
