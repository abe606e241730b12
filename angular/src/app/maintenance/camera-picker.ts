import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, debounceTime, distinctUntilChanged, map, of, startWith, switchMap } from 'rxjs';
import { FaultyCameraOptionDto } from '../core/api/models';
import { Icon } from '../ui/icon';
import { MaintenanceApi } from './maintenance-api';
import { CameraState } from './ticket-status';

const SHOWN = 8;

/** Finds a camera by words of its name, number or place; large rows for a thumb. */
@Component({
  selector: 'app-camera-picker',
  imports: [MatButton, MatFormField, MatInput, MatLabel, TranslocoPipe, Icon, CameraState],
  template: `
    @if (chosen(); as camera) {
      <div class="chosen">
        <div>
          <strong>{{ camera.name }}</strong>
          <span class="quiet">{{ whereabouts(camera) }}</span>
        </div>
        <app-camera-state [status]="camera.status" />
        <button matButton type="button" (click)="again()"><app-icon name="edit" />{{ 'maintenance.picker.other' | transloco }}</button>
      </div>
    } @else {
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ 'maintenance.picker.search' | transloco }}</mat-label>
        <input matInput type="search" autocomplete="off" [value]="words()" (input)="words.set($any($event.target).value)" />
      </mat-form-field>
      @if (found(); as page) {
        <ul>
          @for (camera of page.items; track camera.id) {
            <li>
              <button type="button" (click)="choose(camera)">
                <span>
                  <strong>{{ camera.name }}</strong>
                  <span class="quiet">{{ whereabouts(camera) }}</span>
                </span>
                <app-camera-state [status]="camera.status" />
              </button>
            </li>
          } @empty {
            <li class="quiet none">{{ (words() ? 'maintenance.picker.noMatch' : 'maintenance.picker.none') | transloco }}</li>
          }
        </ul>
        @if (page.total > page.items.length) {
          <p class="quiet">{{ 'maintenance.picker.more' | transloco: { count: page.total - page.items.length } }}</p>
        }
      } @else {
        <div class="skeleton" role="status" [attr.aria-label]="'maintenance.loading' | transloco"></div>
      }
    }
    @if (missing()) {
      <p class="error" role="alert">{{ 'maintenance.picker.missing' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      display: grid;
      padding: 0;
      list-style: none;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
    }
    li + li {
      border-block-start: 1px solid var(--app-line);
    }
    li button,
    .chosen {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
      inline-size: 100%;
      min-block-size: 56px;
      padding: 8px 16px;
      text-align: start;
      font: inherit;
      color: inherit;
      background: none;
      border: 0;
      cursor: pointer;
    }
    li button:hover {
      background: var(--app-neutral-ground);
    }
    .chosen {
      cursor: default;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
    }
    strong {
      display: block;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .quiet {
      font-size: 0.8125rem;
    }
    .none {
      padding: 16px;
    }
    .error {
      color: var(--app-late-ink);
    }
  `,
})
export class CameraPicker {
  private readonly api = inject(MaintenanceApi);

  /** The camera that is chosen at first. */
  readonly initial = input<FaultyCameraOptionDto | null>(null);
  /** Says that one has to be chosen. */
  readonly missing = input(false);
  readonly picked = output<FaultyCameraOptionDto | null>();

  protected readonly words = signal('');
  protected readonly chosen = linkedSignal(() => this.initial());
  protected readonly found = toSignal(
    toObservable(this.words).pipe(
      map((words) => words.trim()),
      debounceTime(250),
      startWith(''),
      distinctUntilChanged(),
      switchMap((filter) =>
        this.api.cameras({ pageSize: SHOWN, ...(filter ? { filter } : {}) }).pipe(catchError(() => of({ items: [], total: 0 }))),
      ),
      takeUntilDestroyed(),
    ),
    { initialValue: null },
  );

  protected whereabouts(camera: FaultyCameraOptionDto): string {
    return [camera.code, camera.location, camera.hamletName].filter(Boolean).join(' · ');
  }

  protected choose(camera: FaultyCameraOptionDto): void {
    this.chosen.set(camera);
    this.picked.emit(camera);
  }

  protected again(): void {
    this.chosen.set(null);
    this.picked.emit(null);
  }
}
