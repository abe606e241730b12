import { Component, computed, input, model, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { LiveCameraDto } from '../core/api/models';
import { withoutMarks } from '../core/i18n/without-marks';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Icon } from '../ui/icon';
import { STATE_LOOKS } from './live-model';

/** Which cameras are shown, found by name or hamlet. */
@Component({
  selector: 'app-camera-choice',
  imports: [MatButton, MatCheckbox, MatFormField, MatInput, MatLabel, MatOption, MatSelect, TranslocoPipe, EnumTextPipe, Icon],
  template: `
    <section class="panel stack" [attr.aria-label]="'live.choose' | transloco">
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ 'live.search' | transloco }}</mat-label>
        <input matInput #box type="search" autocomplete="off" (input)="words.set(box.value)" />
      </mat-form-field>
      @if (hamlets().length > 1) {
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>{{ 'live.grants.hamletLabel' | transloco }}</mat-label>
          <mat-select [value]="hamletId()" (selectionChange)="hamletId.set($event.value)">
            <mat-option [value]="null">{{ 'live.allHamlets' | transloco }}</mat-option>
            @for (hamlet of hamlets(); track hamlet.id) {
              <mat-option [value]="hamlet.id">{{ hamlet.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      }
      <p class="quiet">{{ 'live.chosen' | transloco: { count: chosen().length, most: most() } }}</p>
      <ul>
        @for (camera of found(); track camera.id) {
          <li>
            <mat-checkbox [checked]="chosen().includes(camera.id)" (change)="choose(camera.id, $event.checked)">
              {{ camera.name }}
              <span class="state" [class]="looks[camera.state].tone">
                <app-icon [name]="looks[camera.state].icon" />{{ camera.state | enumText: 'LiveState' }}
                @if (camera.hamlet; as hamlet) {
                  · {{ hamlet.name }}
                }
              </span>
            </mat-checkbox>
          </li>
        } @empty {
          <li class="quiet">{{ 'live.notFound' | transloco }}</li>
        }
      </ul>
      <div class="row end">
        <button matButton type="button" [disabled]="!chosen().length" (click)="chosen.set([])">{{ 'live.chooseNone' | transloco }}</button>
        <button matButton="filled" type="button" (click)="done.emit()">{{ 'live.chooseDone' | transloco }}</button>
      </div>
    </section>
  `,
  styles: `
    ul {
      max-height: 50vh;
      padding: 0;
      overflow: auto;
      list-style: none;
    }
    .state {
      --app-icon-size: 14px;
      display: flex;
      align-items: center;
      gap: 4px;
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
    .state.late {
      color: var(--app-late-ink);
    }
    .state.done {
      color: var(--app-done-ink);
    }
  `,
})
export class CameraChoice {
  readonly cameras = input.required<readonly LiveCameraDto[]>();
  readonly chosen = model.required<readonly string[]>();
  /** As many are shown at once. */
  readonly most = input.required<number>();
  readonly done = output<void>();

  protected readonly looks = STATE_LOOKS;
  protected readonly words = signal('');
  protected readonly hamletId = signal<string | null>(null);
  protected readonly hamlets = computed(() => {
    const found = new Map(this.cameras().flatMap((c) => (c.hamlet ? [[c.hamlet.id, c.hamlet]] : [])));
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  });
  protected readonly found = computed(() => {
    const words = withoutMarks(this.words()).split(' ').filter(Boolean);
    return this.cameras().filter((c) => {
      if (this.hamletId() && c.hamlet?.id !== this.hamletId()) return false;
      const text = withoutMarks(`${c.name} ${c.code ?? ''} ${c.location ?? ''} ${c.hamlet?.name ?? ''}`);
      return words.every((word) => text.includes(word));
    });
  });

  /** The newest choice comes first: it is seen even when more are chosen than fit. */
  protected choose(id: string, wanted: boolean): void {
    this.chosen.update((ids) => (wanted ? [id, ...ids] : ids.filter((other) => other !== id)));
  }
}
