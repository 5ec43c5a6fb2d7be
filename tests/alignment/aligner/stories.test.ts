import { describe, expect, test } from '@jest/globals';
import { alignTexts } from '../../../src/alignment/aligner/align.ts';
import type { StoryText } from '../../../src/exchange/story-files.ts';
import { sampleStory } from '../../setup/desk.ts';

const story = await sampleStory();

function pairable(text: StoryText | undefined) {
  return text?.blocks.filter(({ boilerplate }) => boilerplate === null) ?? [];
}

describe('the aligner on the sample article', () => {
  test.each(story.pairings.map((pairing) => [pairing.target, pairing] as const))(
    'pairs every row of the %s translation that keeps the order of the source as people do',
    (_lang, pairing) => {
      const source = pairable(story.texts.find(({ lang }) => lang === pairing.source));
      const target = pairable(story.texts.find(({ lang }) => lang === pairing.target));
      const request = { langSource: pairing.source, langTarget: pairing.target, source, target };
      const found = alignTexts(request).map((bead) => [
        bead.source.map((i) => source[i]?.n),
        bead.target.map((i) => target[i]?.n),
      ]);
      // A monotone answer cannot hold what the translator moved, nor what it was moved across.
      const inOrder = pairing.beads.filter((bead) =>
        pairing.beads.every((other) => !crosses(bead, other) && !crosses(other, bead)),
      );
      expect(inOrder.length).toBeGreaterThanOrEqual(pairing.beads.length - 2);
      for (const bead of inOrder) expect(found).toContainEqual([bead.source, bead.target]);
    },
  );
});

function crosses(a: (typeof story.pairings)[number]['beads'][number], b: typeof a): boolean {
  const [sourceA = 0, sourceB = 0] = [a.source[0], b.source[0]];
  const [targetA, targetB] = [a.target[0], b.target[0]];
  return targetA !== undefined && targetB !== undefined && sourceA < sourceB && targetA > targetB;
}
