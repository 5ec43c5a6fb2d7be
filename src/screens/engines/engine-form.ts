import type { EngineSetup } from '../../project/project.ts';
import { engineSettings } from '../../translation/engines/configured.ts';
import type { EngineKind, EngineReason } from '../../translation/engines/engine.ts';
import { typed } from '../../web/typed.ts';
import type { KeyChange } from '../../workflow/set-up-engine.ts';

/** The longest thing that is typed into a field of these forms, in UTF-16 units. */
export const MAX_FIELD = 500;

/** An engine's setup as somebody typed it, or what is wrong with it. */
export type TypedSetup =
  | { readonly kind: 'setup'; readonly setup: EngineSetup; readonly key: KeyChange }
  | { readonly kind: 'wrong'; readonly reason: EngineReason };

/** Reads the form of an engine. What was typed as a key goes nowhere but where keys are kept. */
export function readEngineForm(kind: EngineKind, body: Readonly<Record<string, unknown>>): TypedSetup {
  const field = (name: string) => typed(body[name]).trim().slice(0, MAX_FIELD);
  const options = Object.fromEntries(kind.options.map(({ name }) => [name, field(`option-${name}`)]));
  const key = field('key');
  const address = field('address');
  const made = engineSettings(kind, { address, key, options });
  if ('reason' in made) {
    const reason: EngineReason = address === '' ? { code: 'address-malformed' } : made.reason;
    return { kind: 'wrong', reason };
  }
  const amount = Number(field('price').replace(',', '.'));
  const currency = field('currency').toUpperCase();
  const hasPrice = field('price') !== '' && amount >= 0 && /^[A-Z]{3}$/.test(currency);
  return {
    kind: 'setup',
    setup: {
      // An empty one stays empty: which of a provider's own addresses it is depends on the key.
      address: address === '' ? '' : made.address,
      options,
      price: hasPrice ? { amount, currency } : null,
    },
    key: keyChange(key, typed(body['forget-key']) !== ''),
  };
}

function keyChange(value: string, isForgotten: boolean): KeyChange {
  if (value !== '') return { kind: 'replace', value };
  return { kind: isForgotten ? 'forget' : 'keep' };
}
