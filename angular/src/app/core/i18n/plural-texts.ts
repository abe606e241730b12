import { Injectable } from '@angular/core';
import { DefaultTranspiler, TranspileParams } from '@jsverse/transloco';

const CHOICE = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** Texts of languages with a plural name both words: "{{count}} {line is|lines are} left"; the first is for exactly one. */
@Injectable()
export class PluralTexts extends DefaultTranspiler {
  override transpile(text: TranspileParams): unknown {
    const { value, params } = text;
    if (typeof value !== 'string') return super.transpile(text);
    const isOne = Number(params?.['count']) === 1;
    return super.transpile({ ...text, value: value.replace(CHOICE, (_, one: string, other: string) => (isOne ? one : other)) });
  }
}
