import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lexiconOf } from '../src/annotation/entities/lists/by-language.ts';
import { readMarkedTexts } from '../src/annotation/entities/training/marked-text.ts';
import { type TaggedText, trainTagger } from '../src/annotation/entities/training/train-tagger.ts';

const USAGE = `npm run train-entities -- LANGUAGE TAGGED.jsonl…
learns src/annotation/entities/model/LANGUAGE.bin from the project's own news, and from texts whose licence allows it:
lines of {text, entities: [{start, end, label}]}`;

const entities = join(import.meta.dirname, '../src/annotation/entities');

process.exitCode = main(process.argv.slice(2));

function main([lang, ...files]: readonly string[]): number {
  const lexicon = lexiconOf(lang ?? '');
  if (lang === undefined || lexicon === null || files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const texts = files.flatMap((file) =>
    // npm runs scripts in the project: a path is meant from where the person stands.
    readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as TaggedText),
  );
  const own = readMarkedTexts(readFileSync(join(entities, `training/own-news.${lang}.txt`), 'utf8'));
  const bytes = trainTagger([...texts, ...own], lexicon, lang);
  writeFileSync(join(entities, `model/${lang}.bin`), bytes);
  console.log(`${lang}: ${texts.length} texts and ${own.length} of our own, ${bytes.length} bytes`);
  return 0;
}
