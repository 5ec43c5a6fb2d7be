import type { Commands, Tools } from './tools.ts';

/** What a person decides about what a machine suggests. */
export type Verdict = 'accept' | 'reject';

/** Suggestions: asked for, gone through, accepted or rejected. */
export interface Suggestions {
  readonly commands: Commands;
  /** Whether the tag in hand is one that nobody has decided about. */
  isInHand(): boolean;
  /** Decides about the suggestion in hand, or about all like it, and goes on to the next. */
  decide(verdict: Verdict, options?: { readonly alike?: boolean }): Promise<void>;
}

export function createSuggestions({ tag, sender, say }: Tools): Suggestions {
  const isInHand = () => tag.mark()?.classList.contains('suggested') === true;

  async function decide(verdict: Verdict, { alike = false } = {}): Promise<void> {
    const id = tag.id();
    if (!id || !isInHand()) return say('suggestion');
    const sent = sender.act(() => ({ action: `${verdict}-suggestions`, tag: id, alike: String(alike) }));
    // One is left at once; which others are decided along with it is known when the answer is here.
    if (!alike) return tag.step(1, 'suggested');
    await sent;
    tag.step(1, 'suggested');
  }

  async function ask(): Promise<void> {
    say('searching');
    const { outcome } = await sender.act(() => ({ action: 'suggest-tags' }));
    if (outcome.kind !== 'done') return;
    tag.letGo();
    tag.step(1, 'suggested');
  }

  return {
    isInHand,
    decide,
    commands: {
      suggest: () => void ask(),
      'next-suggestion': () => tag.step(1, 'suggested'),
      'previous-suggestion': () => tag.step(-1, 'suggested'),
      'accept-suggestion': () => void decide('accept'),
      'accept-alike': () => void decide('accept', { alike: true }),
      'reject-suggestion': () => void decide('reject'),
      'reject-alike': () => void decide('reject', { alike: true }),
    },
  };
}
