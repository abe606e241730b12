import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import { Session } from './session';

/** Shows its content only to an account that holds the permission (or any of a list). */
@Directive({ selector: '[hasPermission]' })
export class HasPermission {
  readonly hasPermission = input.required<string | readonly string[]>();

  constructor() {
    const session = inject(Session);
    const template = inject(TemplateRef);
    const container = inject(ViewContainerRef);
    effect(() => {
      const may = session.may(this.hasPermission());
      if (may && container.length === 0) container.createEmbeddedView(template);
      if (!may) container.clear();
    });
  }
}
