import { FileMatch } from '../core/api/models';
import { Tone } from '../ui/state-chip';
import { IconName } from '../ui/icons';
import { MAX_CHECK_BYTES } from './documents-model';

/** What a stranger is told of the file that was handed in. */
export interface Verdict {
  tone: Tone;
  icon: IconName;
  /** Text keys. */
  sentence: string;
  advice: string;
}

export function verdictOf(match: FileMatch): Verdict {
  switch (match) {
    case 'pdf':
      return { tone: 'done', icon: 'checkCircle', sentence: 'paperCheck.isPdf', advice: 'paperCheck.isOriginal' };
    case 'docx':
      return { tone: 'done', icon: 'checkCircle', sentence: 'paperCheck.isWord', advice: 'paperCheck.isOriginal' };
    case 'none':
      return { tone: 'late', icon: 'alertCircle', sentence: 'paperCheck.isNone', advice: 'paperCheck.noneAdvice' };
  }
}

/** Why a file need not be sent at all; null when it may be checked. */
export function refusalOf(file: { size: number }): 'file.empty' | 'file.tooLarge' | null {
  if (file.size === 0) return 'file.empty';
  return file.size > MAX_CHECK_BYTES ? 'file.tooLarge' : null;
}
