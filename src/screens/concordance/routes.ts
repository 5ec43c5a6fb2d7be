import { Router } from 'express';
import type { Span } from '../../text/span.ts';
import { languageTag } from '../../translation/glossary/glossary-csv.ts';
import { type ConcordanceHit, MAX_SOUGHT } from '../../translation/memory/concordance-store.ts';
import { typed } from '../../web/typed.ts';
import type { Memory } from '../../workflow/memory/memory.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';

const SIDES = ['both', 'source', 'target'] as const;

/** Rows of all articles with some words, both languages side by side. */
export function concordanceRoutes(frame: Frame, memory: Memory): Router {
  const router = Router();

  router.get('/concordance', async (request, response) => {
    const { words, lang } = visitorOf(response);
    const sought = typed(request.query.q).normalize('NFC').slice(0, MAX_SOUGHT).trim();
    const side = SIDES.find((each) => each === request.query.side) ?? 'both';
    const from = languageTag(typed(request.query.from));
    const to = languageTag(typed(request.query.to));
    const question = { words: sought, side, langSource: from, langTarget: to };
    const found = sought === '' ? null : await memory.concordance(question);
    sendPage(frame, request, response, 'concordance/concordance', {
      title: words('concordance:title'),
      sought,
      side,
      sides: SIDES,
      from: from ?? '',
      to: to ?? '',
      nameOf: languageNamer({ words, lang }),
      hits: found?.hits.map(viewOf) ?? null,
      isMore: found?.isMore ?? false,
    });
  });

  return router;
}

/** A text in pieces; those that were looked for are marked. */
type Pieces = readonly { readonly text: string; readonly isFound: boolean }[];

function viewOf({ pair, source, target }: ConcordanceHit) {
  return {
    ...pair,
    source: piecesOf(pair.source, source),
    target: piecesOf(pair.target, target),
  };
}

function piecesOf(text: string, spans: readonly Span[]): Pieces {
  const pieces: { text: string; isFound: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(
      { text: text.slice(at, start), isFound: false },
      { text: text.slice(start, end), isFound: true },
    );
    at = end;
  }
  return [...pieces, { text: text.slice(at), isFound: false }].filter((piece) => piece.text !== '');
}
