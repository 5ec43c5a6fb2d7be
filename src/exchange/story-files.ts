import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlockKind, BoilerplateReason } from '../article/block.ts';

/** One article of `fixtures/` with its translations, pairings and tags, as the files say it. */
export interface Story {
  readonly title: string;
  readonly metadata: StoryMetadata;
  readonly texts: readonly StoryText[];
  readonly pairings: readonly StoryPairing[];
  readonly entities: readonly StoryEntity[];
}

export interface StoryMetadata {
  readonly publisher: string | null;
  readonly author: string | null;
  readonly address: string | null;
  readonly date: string | null;
  readonly rights: string | null;
  readonly translator: Readonly<Record<string, string>>;
}

export interface StoryText {
  readonly lang: string;
  readonly role: 'source' | 'translation';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly blocks: readonly StoryBlock[];
  readonly tags: readonly StoryBlockTags[];
}

export interface StoryBlock {
  /** Counts from 1; tags and pairings refer to it. */
  readonly n: number;
  readonly kind: BlockKind;
  readonly lang: string;
  readonly boilerplate: BoilerplateReason | null;
  readonly text: string;
}

export interface StorySpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface StoryBlockTags {
  readonly n: number;
  readonly entities: readonly (StorySpan & {
    readonly id: string;
    readonly label: string;
    readonly entity: string;
  })[];
  readonly quotes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly content: readonly StorySpan[];
    readonly cue: StorySpan | null;
    readonly speaker: StorySpan | null;
    readonly addressee?: StorySpan | null;
    readonly entity: string | null;
    readonly parent?: string | null;
    readonly original?: {
      readonly text: string;
      readonly lang: string;
      readonly source: string | null;
    } | null;
  }[];
  /** The author's own errors, with what was meant; absent where there are none. */
  readonly notes?: readonly (StorySpan & {
    readonly id: string;
    readonly kind: string;
    readonly intended: string | null;
  })[];
  readonly attributions: readonly {
    readonly id: string;
    readonly outlet: StorySpan;
    readonly agency: StorySpan | null;
    readonly verb: StorySpan;
    readonly direction: string;
  }[];
}

export interface StoryPairing {
  readonly source: string;
  readonly target: string;
  readonly beads: readonly {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly emptyReason?: 'omitted' | 'added';
  }[];
  readonly twins: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[];
}

export interface StoryEntity {
  readonly id: string;
  readonly label: string | null;
  readonly names: Readonly<Record<string, string>>;
  /** Further names by language: those that translations may use, and others that are found in texts. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  readonly wikidata?: string | null;
  readonly note?: string;
  /** What a date means, as ISO 8601 writes it. */
  readonly value?: string;
}

/** Reads the story in a folder. Throws where a file is missing or is not JSON: the folder is part of the program. */
export async function readStory(folder: string): Promise<Story> {
  const json = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const story = await json('story.json');
  const texts = story.texts.map(async (text: Record<string, string>) => ({
    lang: text.lang,
    role: text.role,
    fileName: text.file,
    bytes: await readFile(join(folder, String(text.file))),
    blocks: await json(String(text.blocks)),
    tags: (await json(String(text.tags))).blocks,
  }));
  const pairings = story.pairings.map(async (pairing: Record<string, string>) => ({
    source: pairing.source,
    target: pairing.target,
    beads: (await json(String(pairing.beads))).beads,
    twins: (await json(String(pairing.twins))).pairs,
  }));
  return {
    title: story.title,
    metadata: story.metadata,
    texts: await Promise.all(texts),
    pairings: await Promise.all(pairings),
    entities: await json(story.entities),
  };
}
