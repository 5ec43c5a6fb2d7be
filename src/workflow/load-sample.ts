import { type Bead, newBead } from '../alignment/bead.ts';
import { hashOfBead } from '../alignment/stale.ts';
import { insertAlignment } from '../alignment/store.ts';
import { saveTags } from '../annotation/store.ts';
import type { Anchor, Fragment, Role, Tag } from '../annotation/tag.ts';
import type { Block } from '../article/article.ts';
import { insertArticle } from '../article/store.ts';
import { keysBetween } from '../database/order-key.ts';
import type { Story, StoryBlockTags, StoryPairing, StorySpan, StoryText } from '../exchange/story-files.ts';
import { saveNewText } from './import-article.ts';
import { addToLedger } from './load-sample/sample-ledger.ts';
import type { Done } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Saves a story of `fixtures/` as an article, paired and tagged: what a new desk shows. */
export async function loadSample(services: Services, asked: Asked, story: Story): Promise<Done> {
  await addToLedger(services, asked, story);
  const request = articleOperation(services, asked, 'import-article', { title: story.title });
  return services.history.perform<Done>(request, async (rows) => {
    const place = { projectId: services.projectId, articleId: asked.articleId };
    await insertArticle(rows, services.projectId, {
      id: asked.articleId,
      metadata: {
        ...story.metadata,
        title: null,
        translator: story.texts.map(({ lang }) => story.metadata.translator[lang]).find(Boolean) ?? null,
        targetLocale: null,
      },
      state: 'active',
      createdBy: asked.actorId,
      createdAt: services.clock(),
    });
    const blocks = new Map<string, readonly Block[]>();
    for (const text of story.texts) {
      const saved = await saveNewText(
        services,
        rows,
        asked.articleId,
        text.role,
        newText(services, story, text),
      );
      blocks.set(text.lang, saved);
    }
    for (const pairing of story.pairings) {
      const source = blocks.get(pairing.source) ?? [];
      const target = blocks.get(pairing.target) ?? [];
      await insertAlignment(rows, place.projectId, place.articleId, {
        id: services.makeId(),
        sourceTextId: source[0]?.textId ?? '',
        targetTextId: target[0]?.textId ?? '',
        beads: beadsOf(services, pairing, source, target, pairing === story.pairings[0]),
      });
    }
    await saveTags(rows, place, [], tagsOf(services, asked.actorId, story, blocks));
    return { kind: 'done' };
  });
}

function newText(services: Services, story: Story, text: StoryText) {
  const translator = story.metadata.translator[text.lang] ?? null;
  return {
    id: services.makeId(),
    lang: text.lang,
    provenance: { kind: 'human', translator } as const,
    blocks: text.blocks.map((block) => ({
      id: services.makeId(),
      kind: block.kind,
      lang: block.lang,
      boilerplate: block.boilerplate,
      text: block.text,
      markup: [],
      reasons: [{ code: 'sample' }],
    })),
    raw: {
      id: services.makeId(),
      bytes: text.bytes,
      fileName: text.fileName,
      format: 'plain-text',
      encoding: 'utf-8',
    },
  };
}

/** The first pairing is shown confirmed, the others wait for somebody to look at them. */
function beadsOf(
  services: Services,
  pairing: StoryPairing,
  source: readonly Block[],
  target: readonly Block[],
  confirmed: boolean,
): Bead[] {
  const texts = new Map([...source, ...target].map((block) => [block.id, block.text]));
  const keys = keysBetween(null, null, pairing.beads.length);
  return pairing.beads.map((each, i) => {
    const bead = newBead({
      id: services.makeId(),
      source: each.source.map((n) => (source[n - 1] as Block).id),
      target: each.target.map((n) => (target[n - 1] as Block).id),
      reasons: [{ code: 'by-hand' }],
      emptyReason: each.emptyReason ?? null,
      orderKey: keys[i] as string,
    });
    if (!confirmed) return bead;
    return { ...bead, status: 'confirmed', seenHash: hashOfBead(bead, (id) => texts.get(id) ?? '') };
  });
}

function tagsOf(
  services: Services,
  authorId: string,
  story: Story,
  blocks: ReadonlyMap<string, readonly Block[]>,
): Tag[] {
  const ids = new Map<string, string>();
  for (const text of story.texts) for (const id of storyTagIds(text)) ids.set(id, services.makeId());
  const twins = twinIds(services, story);
  const bare = { decision: 'accepted', authorId, version: 0, attributes: {} } as const;
  const tags: Tag[] = [];
  const dates = new Map(story.entities.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])));
  for (const text of story.texts) {
    for (const inBlock of text.tags) {
      const block = blocks.get(text.lang)?.[inBlock.n - 1] as Block;
      for (const { id, ...tag } of blockTags(block, inBlock, dates)) {
        const parentId = tag.parentId === null ? null : (ids.get(tag.parentId) ?? null);
        tags.push({
          ...bare,
          ...tag,
          parentId,
          id: ids.get(id) as string,
          textId: block.textId,
          twinId: twins.get(id) ?? null,
        });
      }
    }
  }
  return tags;
}

function storyTagIds(text: StoryText): string[] {
  return text.tags.flatMap(({ entities, quotes, attributions, notes = [] }) =>
    [...entities, ...quotes, ...attributions, ...notes].map(({ id }) => id),
  );
}

/** Twins are chained across all pairings: the English and the Turkish rendering of one name are twins too. */
function twinIds(services: Services, story: Story): Map<string, string> {
  const group = new Map<string, string>();
  for (const { source, target } of story.pairings.flatMap(({ twins }) => twins)) {
    const members = [...source, ...target];
    const old = new Set(members.flatMap((id) => group.get(id) ?? []));
    const [twinId = services.makeId()] = old;
    for (const [id, twin] of group) if (old.has(twin)) group.set(id, twinId);
    for (const id of members) group.set(id, twinId);
  }
  return group;
}

type BlockTag = Pick<Tag, 'id' | 'layer' | 'label' | 'entityId' | 'parentId' | 'anchors'> &
  Partial<Pick<Tag, 'attributes'>>;

function blockTags(
  block: Block,
  { entities, quotes, attributions, notes = [] }: StoryBlockTags,
  dates: ReadonlyMap<string, string>,
): BlockTag[] {
  const anchor = (role: Role, ...spans: readonly (StorySpan | null | undefined)[]): Anchor[] => {
    const fragments = spans.flatMap((span): Fragment[] =>
      span ? [{ blockId: block.id, start: span.start, end: span.end, quote: span.text }] : [],
    );
    return fragments.length > 0 ? [{ role, state: 'anchored', fragments }] : [];
  };
  return [
    ...entities.map((entity) => ({
      id: entity.id,
      layer: 'entity' as const,
      label: entity.label,
      entityId: entity.entity,
      parentId: null,
      anchors: anchor('span', entity),
      ...(dates.has(entity.entity) && { attributes: { iso: dates.get(entity.entity) ?? null } }),
    })),
    ...quotes.map((quote) => ({
      id: quote.id,
      layer: 'quote' as const,
      label: quote.kind,
      entityId: quote.entity,
      parentId: quote.parent ?? null,
      anchors: [
        ...anchor('content', ...quote.content),
        ...anchor('cue', quote.cue),
        ...anchor('speaker', quote.speaker),
        ...anchor('addressee', quote.addressee),
      ],
      ...(quote.original && {
        attributes: {
          original: quote.original.text,
          originalLang: quote.original.lang,
          originalSource: quote.original.source,
        },
      }),
    })),
    ...notes.map((note) => ({
      id: note.id,
      layer: 'note' as const,
      label: note.kind,
      entityId: null,
      parentId: null,
      anchors: anchor('span', note),
      ...(note.intended !== null && { attributes: { intended: note.intended } }),
    })),
    ...attributions.map((attribution) => ({
      id: attribution.id,
      layer: 'attribution' as const,
      label: attribution.direction,
      entityId: null,
      parentId: null,
      anchors: [
        ...anchor('source', attribution.outlet, attribution.agency),
        ...anchor('cue', attribution.verb),
      ],
    })),
  ];
}
