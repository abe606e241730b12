import { booleanAttribute, Component, computed, DestroyRef, DOCUMENT, inject, input, signal, Signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatInstant } from '../core/i18n/vietnam-time';
import { Drafts } from './draft-store';
import { Icon } from './icon';

export interface FormDraft {
  /** When the draft was kept that was typed over an earlier version of the thing; it waits for `restore` or `discard`. */
  readonly waitsSince: Signal<Date | null>;
  /** Puts the draft that waits into the form. */
  restore(): void;
  /** Keeps at once what was typed last. */
  keep(): void;
  /** When the draft that was put back into the form was kept; null when there was none. */
  readonly restoredAt: Signal<Date | null>;
  /** Call after saving. */
  clear(): void;
  /** Ends the keeping: another draft of the same form takes over. */
  stop(): void;
  /** Throws the draft away and puts the form back to what it was. */
  discard(): void;
}

/**
 * Keeps what is typed into a form on this device until it is saved, and puts it back when the form is opened again
 * (closed tab, lost connection). Call in the constructor, after the form has its first values:
 * `readonly draft = formDraft('tasks.new', this.form)`. Drafts belong to the signed-in person and live 30 days.
 * A form array must have its rows before the draft can fill them; `beforeRestore` gets the value to make them.
 * Passwords are named in `without`: they are never kept, and neither restored nor reset. With the version it is typed over,
 * `over`, a draft is not laid over what somebody else has changed meanwhile: it is put aside until the person decides.
 */
export function formDraft(
  name: string,
  form: FormGroup,
  beforeRestore?: (value: Record<string, unknown>) => void,
  without: readonly string[] = [],
  over = '',
): FormDraft {
  const drafts = inject(Drafts);
  const store = drafts.of<TypedOver>(name);
  const aside = drafts.of<TypedOver>(`${name}:aside`);
  const kept = () => Object.fromEntries(Object.entries(form.getRawValue()).filter(([field]) => !without.includes(field)));
  const original = kept();
  const restoredAt = signal<Date | null>(null);
  const waitsSince = signal<Date | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending = false;

  const save = () => {
    pending = false;
    store.write({ over, value: kept() });
  };
  const putBack = (value: Record<string, unknown>, at: Date) => {
    beforeRestore?.(value);
    form.patchValue(value);
    form.markAsDirty();
    restoredAt.set(at);
  };
  const found = store.read();
  if (found && found.value.over !== over) {
    aside.write(found.value, found.at);
    store.remove();
  } else if (found) {
    putBack(found.value.value, found.at);
  }
  waitsSince.set(aside.read()?.at ?? null);
  const subscription = form.valueChanges.subscribe(() => {
    if (!form.dirty) return;
    clearTimeout(timer);
    pending = true;
    timer = setTimeout(save, 400);
  });
  const saveNow = () => {
    clearTimeout(timer);
    if (pending) save();
  };
  // Closed or loaded anew before the pause in typing was over.
  const page = inject(DOCUMENT).defaultView;
  page?.addEventListener('pagehide', saveNow);
  const stop = () => {
    subscription.unsubscribe();
    page?.removeEventListener('pagehide', saveNow);
    saveNow();
  };
  inject(DestroyRef).onDestroy(stop);

  const forgetAside = () => {
    aside.remove();
    waitsSince.set(null);
  };
  const clear = () => {
    clearTimeout(timer);
    pending = false;
    store.remove();
    restoredAt.set(null);
  };
  return {
    restoredAt: restoredAt.asReadonly(),
    waitsSince: waitsSince.asReadonly(),
    clear,
    stop,
    keep: saveNow,
    restore: () => {
      const old = aside.read();
      if (!old) return;
      putBack(old.value.value, old.at);
      save();
      forgetAside();
    },
    discard: () => {
      if (waitsSince()) {
        forgetAside();
        return;
      }
      const rest = Object.fromEntries(without.map((field) => [field, form.get(field)?.value as unknown]));
      form.reset({ ...original, ...rest });
      clear();
    },
  };
}

interface TypedOver {
  /** The version it was typed over. */
  over: string;
  value: Record<string, unknown>;
}

/** A draft as it is told of; one whose newer version is merged into it never waits. */
export type ShownDraft = Pick<FormDraft, 'restoredAt' | 'discard'> & Partial<Pick<FormDraft, 'waitsSince' | 'restore'>>;

/** Says that a draft was put back, or waits to be: `<app-draft-notice [draft]="draft" />`; a form that takes files says so with `files`. */
@Component({
  selector: 'app-draft-notice',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    @if (waiting(); as at) {
      <div class="notice" role="status">
        <app-icon name="history" />
        <span>{{ 'draft.waits' | transloco: { at } }}</span>
        <button matButton type="button" (click)="draft().restore?.()">{{ 'draft.restore' | transloco }}</button>
        <button matButton type="button" (click)="draft().discard()">{{ 'draft.discard' | transloco }}</button>
      </div>
    } @else if (time(); as at) {
      <div class="notice" role="status">
        <app-icon name="history" />
        <span
          >{{ 'draft.restored' | transloco: { at } }}
          @if (files()) {
            {{ 'draft.withoutFiles' | transloco }}
          }
        </span>
        <button matButton type="button" (click)="draft().discard()">{{ 'draft.discard' | transloco }}</button>
      </div>
    }
  `,
  styles: `
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding: 4px 8px 4px 16px;
      min-height: 48px;
      border-radius: var(--app-radius);
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
    span {
      flex: 1 1 200px;
    }
  `,
})
export class DraftNotice {
  readonly draft = input.required<ShownDraft>();
  /** The form takes files: they are not kept with the draft. */
  readonly files = input(false, { transform: booleanAttribute });
  protected readonly waiting = computed(() => formatInstant(this.draft().waitsSince?.()));
  protected readonly time = computed(() => formatInstant(this.draft().restoredAt()));
}
