import { z } from 'zod';
import { MAX_DISMISSAL_REASON, MAX_PLACE } from '../../../annotation/dismissals/dismissal.ts';
import { layers, roles } from '../../../annotation/tag.ts';
import { blockKinds, boilerplateReasons } from '../../../article/block.ts';
import { translationStates } from '../../../translation/paragraph.ts';

/** The version that is written; a change that an older reader would misunderstand raises it. */
export const JSONL_VERSION = 1;

const id = z.string().min(1).max(200);
const offset = z.int().min(0).describe('UTF-16 code units within one block');
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const reason = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const words = z.string().nullable();

const provenance = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('human'),
    translator: words,
    site: z.string().optional().describe('on which a translation of its own stood'),
  }),
  z.strictObject({ kind: z.literal('machine'), engine: z.string(), engineVersion: words, at: z.string() }),
]);

const markup = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), start: offset, end: offset, href: z.string() }),
  z.strictObject({
    kind: z.enum(['emphasis', 'strong', 'superscript', 'subscript', 'break']),
    start: offset,
    end: offset,
  }),
]);

const anchor = z.strictObject({
  role: z.enum(roles),
  state: z.enum(['anchored', 'shifted', 'review', 'detached']),
  fragments: z.array(z.strictObject({ block: id, start: offset, end: offset, quote: z.string() })),
});

const sentences = z
  .array(z.strictObject({ block: id, start: offset, end: offset }))
  .describe('stretches of blocks');

const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('memory'), score: z.number(), text: z.string() }),
  z.strictObject({ kind: z.literal('engine'), engine: z.string(), text: z.string() }),
]);

/** The records of a file, by their `type`; each is one line, in this order. */
export const records = {
  article: z
    .strictObject({
      type: z.literal('article'),
      version: z.literal(JSONL_VERSION),
      id,
      metadata: z.strictObject({
        title: words,
        publisher: words,
        author: words,
        address: words,
        date: words.describe('ISO 8601, with or without a time'),
        rights: words,
        translator: words,
        targetLocale: words.describe('BCP 47'),
      }),
      blindPass: z.literal(true).optional().describe('there where everybody annotates on their own for now'),
    })
    .describe('The first line.'),
  text: z
    .strictObject({
      type: z.literal('text'),
      id,
      role: z.enum(['source', 'translation']),
      lang: z.string().describe('BCP 47; und where it is not known'),
      provenance,
    })
    .describe('The source, then each translation; its blocks follow in their order.'),
  block: z
    .strictObject({
      type: z.literal('block'),
      id,
      text: id.describe('the id of its text'),
      kind: z.enum(blockKinds),
      lang: z.string(),
      boilerplate: z
        .enum(boilerplateReasons)
        .nullable()
        .describe('why it is no part of the article; else null'),
      words: z.string().describe('plain text in NFC'),
      draft: words.describe('what a machine wrote; null where a person began'),
      markup: z.array(markup),
      reasons: z.array(reason),
      sentences: z
        .array(z.strictObject({ at: offset, kind: z.enum(['split', 'join']) }))
        .describe('where people corrected the computed sentences'),
      translation: z
        .strictObject({ state: z.enum(translationStates), origin: origin.nullable() })
        .optional()
        .describe('how far the translation of the block is, and what was put in to begin with'),
    })
    .describe('One paragraph-level unit of a text.'),
  pairing: z
    .strictObject({ type: z.literal('pairing'), id, target: id.describe('the id of the translation') })
    .describe('A translation paired with the source; its beads follow in their order.'),
  bead: z
    .strictObject({
      type: z.literal('bead'),
      id,
      pairing: id,
      source: z.array(id),
      target: z.array(id),
      status: z.enum(['auto', 'confirmed']),
      score: z.number().nullable(),
      reasons: z.array(reason),
      emptyReason: z.enum(['omitted', 'added']).nullable(),
      seenHash: words.describe('of the texts as they were at confirmation'),
      isBookmarked: z.boolean(),
    })
    .describe('A row: m blocks of the source against n of the translation.'),
  'sentence-pair': z
    .strictObject({
      type: z.literal('sentence-pair'),
      id,
      pairing: id,
      source: sentences,
      target: sentences,
      status: z.enum(['auto', 'confirmed']),
      seenHash: words.describe('of the sentences as they were at confirmation'),
    })
    .describe('What people decided about which sentences belong together; all others are computed.'),
  entity: z
    .strictObject({
      type: z.literal('entity'),
      id,
      label: words,
      names: z.record(z.string(), z.string()).describe('by BCP 47 tag'),
      wikidata: words,
      note: words.optional().describe('for editors'),
      forms: z
        .array(z.strictObject({ lang: z.string(), form: z.string(), isAllowed: z.boolean() }))
        .optional()
        .describe('further names; `isAllowed`: translations may use it'),
    })
    .describe('What tags refer to.'),
  tag: z
    .strictObject({
      type: z.literal('tag'),
      id,
      text: id,
      layer: z.enum(layers),
      label: z.string().min(1).max(100),
      attributes: z.record(z.string(), value),
      decision: z.enum(['suggested', 'accepted', 'rejected']),
      author: words.describe('a name; from a file, a claim'),
      entity: id.nullable(),
      parent: id.nullable(),
      twin: id.nullable().describe('the same in tags that are one thing in several texts'),
      anchors: z.array(anchor),
      set: z
        .string()
        .min(1)
        .optional()
        .describe('whose own set it is in, a name; absent in the set of the article'),
    })
    .describe('One reading of one text.'),
  dismissal: z
    .strictObject({
      type: z.literal('dismissal'),
      check: z.string().min(1).max(100),
      place: z.string().min(1).max(MAX_PLACE).describe('ids between blanks and colons'),
      seenHash: z.string().max(100).describe('of what the check looked at'),
      reason: z.string().max(MAX_DISMISSAL_REASON),
      author: words.describe('a name; from a file, a claim'),
    })
    .describe(
      'What somebody left as it is; with the check `untagged`, a block that somebody said is tagged.',
    ),
};

export const anyRecord = z.discriminatedUnion('type', [
  records.article,
  records.text,
  records.block,
  records.pairing,
  records.bead,
  records['sentence-pair'],
  records.entity,
  records.tag,
  records.dismissal,
]);
export type JsonlRecord = z.infer<typeof anyRecord>;
export type RecordOf<T extends JsonlRecord['type']> = Extract<JsonlRecord, { type: T }>;

/** The published schema of one line (JSON Schema 2020-12); `docs/schemas/diptych-jsonl.schema.json` holds it. */
export function jsonlSchema(): object {
  return {
    ...z.toJSONSchema(anyRecord),
    title: 'One line of a Diptych article in JSON Lines',
  };
}
