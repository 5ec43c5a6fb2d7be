import { z } from 'zod';
import { MAX_NAME } from '../../annotation/ledger/check-entity.ts';
import { ID_PATTERN } from '../../text/ids.ts';
import { wordsOfTag } from '../../workflow/edit-tags.ts';
import { chooseReferent, type Meant } from '../../workflow/link-referent.ts';
import type { Outcome } from '../../workflow/outcome.ts';
import type { Asked, Services } from '../../workflow/services.ts';
import { type MentionsFound, tagMentions } from '../../workflow/tag-mentions.ts';
import { useRendering } from '../../workflow/use-rendering.ts';
import type { Pairing } from './workspace.ts';

const id = z.string().regex(ID_PATTERN);
const onTag = { tag: id, version: z.coerce.number().int().nonnegative().nullable().default(null) };
const name = z.string().max(MAX_NAME);

/** The forms of the workspace that have to do with the ledger. */
export const ledgerActions = [
  z.object({ action: z.literal('link-referent'), ...onTag, entity: id }),
  /** Without a name it is called what the tag says. */
  z.object({ action: z.literal('new-referent'), ...onTag, name: name.default('') }),
  z.object({ action: z.literal('unlink-referent'), ...onTag }),
  z.object({
    action: z.literal('tag-mentions'),
    ...onTag,
    scope: z.enum(['article', 'project']).default('article'),
  }),
  z.object({ action: z.literal('use-rendering'), ...onTag, rendering: name }),
] as const;

export type LedgerAction = z.infer<(typeof ledgerActions)[number]>;

const kinds: ReadonlySet<string> = new Set(ledgerActions.map(({ shape }) => shape.action.value));

/** Whether an action has to do with the ledger. */
export function isLedgerAction(action: { readonly action: string }): action is LedgerAction {
  return kinds.has(action.action);
}

/** Does what a form asks for that has to do with the ledger. */
export function runLedgerAction(
  services: Services,
  asked: Asked,
  { state, source, target }: Pairing,
  action: LedgerAction,
): Promise<Outcome | MentionsFound> {
  const { tag, version } = action;
  const onTag = { ...asked, version };
  switch (action.action) {
    case 'link-referent':
    case 'new-referent':
    case 'unlink-referent':
      return chooseReferent(services, { ...onTag, words: wordsOfTag(state.tags, tag) }, tag, meantBy(action));
    case 'tag-mentions': {
      const textIds = [source.id, target.id];
      const scope =
        action.scope === 'project' ? ({ kind: 'project' } as const) : { kind: 'article' as const, textIds };
      return tagMentions(services, onTag, tag, scope);
    }
    case 'use-rendering':
      return useRendering(services, onTag, tag, action.rendering);
    default:
      return action satisfies never;
  }
}

function meantBy(
  action: Extract<LedgerAction, { action: 'link-referent' | 'new-referent' | 'unlink-referent' }>,
): Meant {
  switch (action.action) {
    case 'link-referent':
      return { kind: 'known', entity: action.entity };
    case 'new-referent':
      return { kind: 'new', name: action.name.normalize('NFC').replace(/\s+/gu, ' ').trim() };
    case 'unlink-referent':
      return { kind: 'nobody' };
    default:
      return action satisfies never;
  }
}
