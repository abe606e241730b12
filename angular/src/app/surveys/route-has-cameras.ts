import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { SurveyPack } from './survey-pack';
import { onRoute } from './surveys-model';

/** Names the cameras that the register has on a route of which somebody writes that it has none. */
@Component({
  selector: 'app-route-has-cameras',
  imports: [TranslocoPipe, Icon],
  template: `
    @if (cameras().length) {
      <section class="panel stack" role="status">
        <p class="doubt"><app-icon name="alert" />{{ 'surveys.form.hasCameras' | transloco: { count: cameras().length } }}</p>
        <ul>
          @for (camera of cameras(); track camera.id) {
            <li>{{ camera.name }}</li>
          }
        </ul>
        <p class="quiet">{{ 'surveys.form.hasCamerasThen' | transloco }}</p>
      </section>
    }
  `,
  styles: `
    .doubt {
      display: flex;
      align-items: flex-start;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    ul {
      margin: 0;
      padding-inline-start: 24px;
      overflow-wrap: anywhere;
    }
  `,
})
export class RouteHasCameras {
  private readonly pack = inject(SurveyPack);

  readonly routeId = input.required<string>();
  protected readonly cameras = computed(() => onRoute(this.pack.pack(), this.routeId()).cameras);
}
