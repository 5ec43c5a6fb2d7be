import { type Metadata, metadataFields } from '../../article/article.ts';
import { MAX_METADATA_LENGTH } from '../../article/import/limits.ts';
import { isoDate, languageTag, plainValue, webAddress } from '../../article/import/metadata-value.ts';
import type { DraftText, MetadataEntries } from './draft.ts';

/** What is wrong with an entry; the words are `import:metadata-problem.<code>`. */
export interface MetadataProblem {
  readonly field: keyof Metadata;
  readonly code: 'too-long' | 'not-an-address' | 'not-a-date' | 'not-a-language';
  readonly values: { readonly limit: number };
}

/** The form as the document itself fills it in: only what it states. */
export function statedMetadata({ stated, blocks }: DraftText): MetadataEntries {
  // A title that stands in the text is shown from there, so that it is corrected in one place only.
  const titled = blocks.some(({ found }) => found.kind === 'title' && found.boilerplate === null);
  return {
    ...emptyMetadata,
    title: titled ? '' : (stated.title ?? ''),
    publisher: stated.publisher ?? '',
    author: stated.author ?? '',
    address: stated.address ?? '',
    date: stated.date ?? '',
    // Drafts of earlier versions know nothing of rights.
    rights: stated.rights ?? '',
  };
}

export const emptyMetadata: MetadataEntries = {
  title: '',
  publisher: '',
  author: '',
  address: '',
  date: '',
  rights: '',
  translator: '',
  targetLocale: '',
};

/** The entries as they are kept (null for an empty one), and what is wrong with the others. */
export function checkMetadata(entries: MetadataEntries): {
  readonly metadata: Metadata;
  readonly problems: readonly MetadataProblem[];
} {
  const problems: MetadataProblem[] = [];
  const metadata = Object.fromEntries(
    metadataFields.map((field) => {
      const typed = entries[field].trim();
      if (typed === '') return [field, null];
      const line = plainValue(typed);
      const value = line === null ? null : acceptedValue(field, line);
      const code = line === null ? 'too-long' : value === null ? refusals[field] : undefined;
      if (code) problems.push({ field, code, values: { limit: MAX_METADATA_LENGTH } });
      return [field, value];
    }),
  );
  return { metadata: metadata as unknown as Metadata, problems };
}

const refusals: { readonly [F in keyof Metadata]?: MetadataProblem['code'] } = {
  address: 'not-an-address',
  date: 'not-a-date',
  targetLocale: 'not-a-language',
};

function acceptedValue(field: keyof Metadata, line: string): string | null {
  if (field === 'address') return webAddress(line);
  if (field === 'date') return isoDate(line);
  return field === 'targetLocale' ? languageTag(line) : line;
}
