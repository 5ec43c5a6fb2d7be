import { readFileSync, statSync } from 'node:fs';
import { findEntities } from '../../src/annotation/entities/find-entities.ts';
import type { FoundEntity } from '../../src/annotation/entities/found-entity.ts';
import { lexiconOf } from '../../src/annotation/entities/lists/by-language.ts';
import { taggedLabels } from '../../src/annotation/entities/tagger/labels.ts';
import { readModel, type TaggerModel } from '../../src/annotation/entities/tagger/model.ts';
import { tagNames } from '../../src/annotation/entities/tagger/tag-names.ts';
import { tokenise } from '../../src/annotation/entities/tokens.ts';
import { readMarkedTexts } from '../../src/annotation/entities/training/marked-text.ts';
import { type TaggedText, trainTagger } from '../../src/annotation/entities/training/train-tagger.ts';
import { readWords } from '../../src/annotation/entities/word-facts.ts';
import { type NameScores, scoreNames } from './annotation-entities-score.ts';
import { cpuSeconds, goldLines } from './gold-lines.ts';
import { printFigure } from './report.ts';

const FOLDS = 5;
/** Parts of the training texts that the learning curve is drawn with. */
const PARTS = [0.125, 0.25, 0.5, 0.75, 1];
const SPEED_ROUNDS = 3;
/** What unseen news should reach at least, as F1 of PER, LOC and ORG. */
const LEAST = { PER: 0.9, LOC: 0.83, ORG: 0.65 };
const LEAST_SPEED = 500;
const MOST_BYTES = 5_000_000;

const entities = new URL('../../src/annotation/entities/', import.meta.url);
const trained = 'ner.ru.factrueval.dev.jsonl';
/** Another project's news under other guidelines: measured with, never trained on. */
const foreign = 'ner.ru.nerel.dev.jsonl';

/** Measures the names found in Russian: unseen folds, the learning curve, another corpus, speed and size: see docs/entities.md. */
export function benchEntities(goldFolder: string): void {
  console.log('names in Russian: F1 by tokens, and by exact spans');
  const texts = goldLines<TaggedText>(goldFolder, trained);
  if (texts === null) printFigure(trained, 'not there');
  else {
    for (const part of PARTS) {
      const scores = scoreNames(texts, crossValidated(texts, part));
      const what = `${FOLDS} folds, ${part * 100} % of the other texts`;
      printScores(part === 1 ? `${what} (least .90 .83 .65)` : what, scores, part === 1);
    }
  }
  const others = goldLines<TaggedText>(goldFolder, foreign);
  if (others === null) printFigure(foreign, 'not there');
  else {
    printScores(
      'the model that ships, on another corpus',
      scoreNames(
        others,
        others.map(({ text }) => findEntities(text, 'ru')),
      ),
      false,
    );
    printSpeed(others.map(({ text }) => text));
  }
  const { size } = statSync(new URL('model/ru.bin', entities));
  printFigure('size of the model', `${size} bytes ${size <= MOST_BYTES ? 'met' : 'MISSED'}`);
}

/** The names of each text as a model sees them that learned from our own news and a part of the other folds. */
function crossValidated(texts: readonly TaggedText[], part: number): readonly (readonly FoundEntity[])[] {
  const lexicon = lexiconOf('ru');
  if (lexicon === null) throw new RangeError('Russian has no lexicon');
  const own = readMarkedTexts(readFileSync(new URL('training/own-news.ru.txt', entities), 'utf8'));
  const found = new Map<TaggedText, readonly FoundEntity[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = texts.filter((_, index) => index % FOLDS !== fold);
    const seen = others.filter((_, index) => Math.floor((index + 1) * part) > Math.floor(index * part));
    const model = readModel(trainTagger([...seen, ...own], lexicon, 'ru'));
    for (const text of texts.filter((_, index) => index % FOLDS === fold))
      found.set(text, namesIn(text.text, model));
  }
  return texts.map((text) => found.get(text) ?? []);

  function namesIn(text: string, model: TaggerModel): readonly FoundEntity[] {
    return lexicon === null ? [] : tagNames(readWords(tokenise(text, 'ru'), lexicon), model);
  }
}

function printScores(what: string, { tokens, spans }: NameScores, hasLeast: boolean): void {
  const shown = (scores: NameScores['tokens']) =>
    taggedLabels.map((label) => `${label} ${scores[label].toFixed(3)}`).join('  ');
  const verdict = taggedLabels.every((label) => tokens[label] >= LEAST[label]) ? 'met' : 'MISSED';
  printFigure(what, `${shown(tokens)}   exact ${shown(spans)}${hasLeast ? `   ${verdict}` : ''}`);
}

/** Kilobytes of UTF-8 a second of processor time, and how much slower that is than cutting texts into tokens. */
function printSpeed(texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rounds = Array.from({ length: SPEED_ROUNDS }, () => ({
    finding: cpuSeconds(() => texts.forEach((text) => void findEntities(text, 'ru'))),
    cutting: cpuSeconds(() => texts.forEach((text) => void tokenise(text, 'ru'))),
  }));
  const best = rounds.reduce((least, round) => (round.finding < least.finding ? round : least));
  const speed = bytes / 1000 / best.finding;
  printFigure(
    'speed, KB of UTF-8 a CPU-second',
    `${speed.toFixed(0)} ${speed >= LEAST_SPEED ? 'met' : 'MISSED'}`,
  );
  printFigure('of the speed of the tokeniser alone', (best.cutting / best.finding).toFixed(3));
}
