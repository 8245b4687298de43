import { isApiError } from '$api';
import { formatNumber } from '$shared/formats';
import { t } from './evidence-messages';

/** What the server takes; it looks at the content, this looks at the name before anything is sent. */
export const ENDINGS = ['.pdf', '.png', '.jpg', '.jpeg', '.webp', '.docx', '.xlsx', '.odt', '.ods'];

const MIB = 1 << 20;
const MOST_MIB = 20;

/** What speaks against a file before it is sent, or null. */
export function faultOf({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) return t('fault.kind');
  if (size === 0) return t('fault.empty');
  return size > MOST_MIB * MIB ? t('fault.size', { size: sizeText(size) }) : null;
}

/** Why a file did not go, and whether sending it once more may help. */
export interface Failed {
  message: string;
  again: boolean;
}

export function failedOf(error: unknown): Failed {
  if (!isApiError(error) || error.status === 0) return { message: t('fault.connection'), again: true };
  const { status, code, faults, detail } = error;
  if (status === 401) return { message: t('fault.signedOut'), again: true };
  if (status === 413) return { message: t('fault.tooLarge'), again: false };
  if (code === 'evidence.infected') return { message: t('fault.infected'), again: false };
  const words = faults[0]?.message ?? detail ?? error.message;
  return { message: words, again: status >= 500 || status === 429 };
}

export function sizeText(bytes: number): string {
  const [amount, unit] = bytes < MIB ? [bytes / 1024, 'KB'] : [bytes / MIB, 'MB'];
  return `${formatNumber(Math.max(0.1, Math.round(amount * 10) / 10))}\u00a0${unit}`;
}
