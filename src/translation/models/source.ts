import type { Reason } from '../../text/reason.ts';
import type { Model } from './model.ts';

/** Where models can be had: their publisher, a mirror of it on one's own network, or a folder. */
export type ModelSource =
  | { readonly kind: 'publisher' }
  | { readonly kind: 'mirror'; readonly address: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Why a model or a list of models cannot be had; the words are `models:reason.<code>`. */
export const modelReasonCodes = [
  'offline',
  'status',
  'not-a-catalogue',
  'not-offered',
  'no-address',
  'no-folder',
  'file-missing',
  'damaged',
  'broke-off',
  'no-room',
  'not-writable',
  'stopped',
  'address-malformed',
] as const;
export type ModelReasonCode = (typeof modelReasonCodes)[number];

export interface ModelProblem {
  readonly kind: 'problem';
  readonly reason: Reason & { readonly code: ModelReasonCode };
}

/** What can be had. `isPinned`: nobody could be asked, this is what Diptych knows by itself, and why. */
export interface Catalogue {
  readonly kind: 'catalogue';
  readonly models: readonly Model[];
  readonly isPinned: ModelProblem | null;
}

/** A problem with its cause. */
export function problem(
  code: ModelReasonCode,
  values?: Readonly<Record<string, string | number>>,
): ModelProblem {
  return { kind: 'problem', reason: values === undefined ? { code } : { code, values } };
}

/** The source that somebody typed: nothing is the publisher, an address a mirror, anything else a folder. */
export function readSource(typed: string): ModelSource | ModelProblem {
  const given = typed.trim();
  if (given === '') return { kind: 'publisher' };
  if (!/^[a-z][a-z+.-]+:/i.test(given)) return { kind: 'folder', path: given };
  const url = URL.parse(given);
  const isAddress =
    url && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
  if (!isAddress) return problem('address-malformed');
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { kind: 'mirror', address: url.href };
}
