import type { ArticleState } from '../../src/workflow/article-state.ts';
import type { Decision } from '../../src/workflow/reimport-article/decision.ts';
import { type CorrectedText, planReimport, reimportText } from '../../src/workflow/reimport-article.ts';
import type { Asked, Services } from '../../src/workflow/services.ts';

/** A corrected version of a text, block by block, under ids that begin with `name`. */
export function correctedVersion(
  name: string,
  texts: readonly string[],
  more: Partial<CorrectedText> = {},
): CorrectedText {
  const blocks = texts.map((text, i) => ({
    id: `${name}-${i + 1}`,
    kind: 'paragraph' as const,
    text,
    lang: 'ru',
    markup: [],
    boilerplate: null,
    reasons: [{ code: 'sample' }],
  }));
  return {
    id: `${name}-text`,
    lang: 'ru',
    provenance: { kind: 'human', translator: null },
    blocks,
    raw: {
      id: `${name}-raw`,
      bytes: new TextEncoder().encode(texts.join('\n')),
      fileName: `${name}.txt`,
      format: 'plain-text',
      encoding: 'utf-8',
    },
    reading: { blocks, metadata: null },
    metadata: null,
    ...more,
  };
}

/** What an author may do to a text, in ways that numbers choose. */
export function rewritten(texts: readonly string[], pick: number, other: number): readonly string[] {
  const at = pick % Math.max(1, texts.length);
  const text = texts[at] ?? '';
  const middle = text.indexOf(' ', text.length / 2);
  const ways: readonly (() => readonly string[])[] = [
    () => texts.with(at, text.replace(/\p{L}+/u, 'Исправлено')),
    () => texts.with(at, `${text} Добавлено редакцией.`),
    () => texts.toSpliced(at, 1),
    () => texts.toSpliced(at, 0, 'Совершенно новый абзац от редакции.'),
    () => texts.toSpliced(at, 2, texts.slice(at, at + 2).join(' ')),
    () => (middle > 0 ? texts.toSpliced(at, 1, text.slice(0, middle), text.slice(middle + 1)) : texts),
    () => [...texts.slice(at), ...texts.slice(0, at)],
    () => texts.map((each) => each.replaceAll('и', 'ы')),
  ];
  const after = (ways[other % ways.length] as () => readonly string[])();
  return after.length > 0 ? after : texts;
}

/** Takes an author's version of one of the texts over; conflicts are decided for one side. */
export async function takeOverRewritten(
  services: Services,
  state: ArticleState,
  asked: Asked,
  { pick, other }: { readonly pick: number; readonly other: number },
) {
  const own = state.texts[other % state.texts.length];
  const words = state.blocks.filter(({ textId }) => textId === own?.id).map(({ text }) => text);
  const version = correctedVersion(
    `v-${asked.operationId}`,
    rewritten(rewritten(words, pick, other), other, pick),
    { lang: own?.lang ?? 'und' },
  );
  const plan = await planReimport(services, state, own?.id ?? '', version);
  const decision: Decision = { kind: pick % 2 === 0 ? 'ours' : 'theirs' };
  const places = new Map(plan?.merged.places.map(({ id }) => [id, decision]));
  return reimportText(services, { ...asked, textId: own?.id ?? '' }, version, {
    places,
    keptFields: new Set(),
  });
}
