import type { Provenance } from '../../article/provenance.ts';
import type { Reading } from '../../article/reading.ts';
import type { NewText } from '../import-article.ts';
import { settledBlock } from './corrections.ts';
import { type DraftText, textLang } from './draft.ts';
import { checkMetadata, statedMetadata } from './metadata.ts';

/** A text as it is saved, under the ids it has had since it was read. */
export function newTextOf(
  text: DraftText,
  bytes: Uint8Array,
  provenance: Provenance,
): NewText & { readonly reading: Reading } {
  const { input, format, encoding } = text;
  return {
    id: text.textId,
    lang: textLang(text),
    provenance,
    blocks: text.blocks.map((block) => ({ ...settledBlock(block), id: block.id })),
    raw: { id: text.snapshotId, bytes, fileName: input.fileName, format, encoding },
    reading: readingOf(text),
  };
}

/** What the document of a text was read as, before anybody corrected anything. */
function readingOf(text: DraftText): Reading {
  return {
    blocks: text.blocks.map(({ id, found: { kind, text: words, markup, boilerplate } }) => ({
      id,
      kind,
      text: words,
      markup,
      boilerplate,
    })),
    metadata: checkMetadata(statedMetadata(text)).metadata,
  };
}
