import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { stemmedWords } from '../../text/stems.ts';
import { comparable } from './likeness.ts';
import type { MemoryKind, MemoryPair } from './memory-pair.ts';

/** Bumped when what is kept changes: an older file is thrown away and learned anew. */
const FORMAT = 1;

/** A stored pair with its number, by which the index of stems names it. */
export interface StoredPair extends MemoryPair {
  readonly number: number;
  /** The source as it is compared. */
  readonly comparable: string;
}

/** The file of pairs with its index of stems. All of it is derived from articles, and may be deleted at any time. */
export interface MemoryStore {
  readonly database: DatabaseSync;
  /** Up to which operation each article has been learned. */
  heads(): ReadonlyMap<string, number>;
  /** Makes the pairs of one article exactly these. */
  replace(articleId: string, seq: number, pairs: readonly MemoryPair[]): void;
  close(): void;
}

/** Opens the memory in a file, or (`:memory:`) in none. */
export function openMemoryStore(file: string): MemoryStore {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('pragma journal_mode = wal');
  // Derived: what a power cut takes is learned again.
  database.exec('pragma synchronous = normal');
  if (Number(database.prepare('pragma user_version').get()?.user_version) !== FORMAT) makeAnew(database);
  const known = database.prepare('select id, number, fingerprint from pair where article_id = ?');
  const insert =
    database.prepare(`insert into pair (id, article_id, alignment_id, bead, kind, is_confirmed, lang_source,
    lang_target, source, target, source_key, before_key, after_key, comparable, fingerprint)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const index = database.prepare('insert into stem (rowid, source, target) values (?, ?, ?)');
  const remove = database.prepare('delete from pair where number = ?');
  const removeStems = database.prepare('delete from stem where rowid = ?');
  const setHead = database.prepare('insert or replace into head (article_id, seq) values (?, ?)');

  function add(pair: MemoryPair, fingerprint: string): void {
    const { lastInsertRowid } = insert.run(
      pair.id,
      pair.articleId,
      pair.alignmentId,
      pair.bead,
      pair.kind,
      pair.isConfirmed ? 1 : 0,
      pair.langSource,
      pair.langTarget,
      pair.source,
      pair.target,
      keyOf(pair.source, pair.langSource),
      keyOf(pair.before, pair.langSource),
      keyOf(pair.after, pair.langSource),
      comparable(pair.source, pair.langSource),
      fingerprint,
    );
    index.run(lastInsertRowid, stemsOf(pair.source, pair.langSource), stemsOf(pair.target, pair.langTarget));
  }

  return {
    database,
    heads: () =>
      new Map(
        database
          .prepare('select article_id, seq from head')
          .all()
          .map(({ article_id, seq }) => [String(article_id), Number(seq)]),
      ),
    replace: (articleId, seq, pairs) => {
      database.exec('begin immediate');
      try {
        const before = new Map(known.all(articleId).map((row) => [String(row.id), row]));
        for (const pair of pairs) {
          const fingerprint = fingerprintOf(pair);
          const old = before.get(pair.id);
          before.delete(pair.id);
          if (old?.fingerprint === fingerprint) continue;
          if (old) removeStored(Number(old.number));
          add(pair, fingerprint);
        }
        for (const { number } of before.values()) removeStored(Number(number));
        setHead.run(articleId, seq);
        database.exec('commit');
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
    close: () => database.close(),
  };

  function removeStored(number: number): void {
    removeStems.run(number);
    remove.run(number);
  }
}

/** By what the same words are found, however they are written. */
export function keyOf(text: string, lang: string): string {
  return createHash('sha1').update(comparable(text, lang)).digest('base64url').slice(0, 16);
}

/** The stems of a text, each once, as the index wants them. */
export function stemsOf(text: string, lang: string): string {
  return [...new Set(stemmedWords(text, lang).map(({ stem }) => stem.replace(/[^\p{L}\p{N}]/gu, '')))].join(
    ' ',
  );
}

/** A row of the table as a pair. Its neighbours are known by their keys only. */
export function toStoredPair(row: Readonly<Record<string, unknown>>): StoredPair {
  return {
    number: Number(row.number),
    comparable: String(row.comparable),
    id: String(row.id),
    articleId: String(row.article_id),
    alignmentId: String(row.alignment_id),
    bead: String(row.bead),
    kind: row.kind as MemoryKind,
    isConfirmed: row.is_confirmed === 1,
    langSource: String(row.lang_source),
    langTarget: String(row.lang_target),
    source: String(row.source),
    target: String(row.target),
    before: String(row.before_key),
    after: String(row.after_key),
  };
}

function fingerprintOf(pair: MemoryPair): string {
  return createHash('sha1').update(JSON.stringify(pair)).digest('base64url').slice(0, 20);
}

function makeAnew(database: DatabaseSync): void {
  database.exec(`
    drop table if exists pair; drop table if exists stem; drop table if exists head;
    create table pair (
      number integer primary key, id text not null unique, article_id text not null, alignment_id text not null,
      bead text not null, kind text not null, is_confirmed integer not null, lang_source text not null,
      lang_target text not null, source text not null, target text not null, source_key text not null,
      before_key text not null, after_key text not null, comparable text not null, fingerprint text not null);
    create index pair_article on pair (article_id);
    create index pair_source on pair (source_key);
    create virtual table stem using fts5 (source, target, content = '', contentless_delete = 1, detail = column,
      tokenize = 'unicode61 remove_diacritics 0');
    create table head (article_id text primary key, seq integer not null);
    pragma user_version = ${FORMAT};`);
}
