import type { Request, Response } from 'express';
import { ID_PATTERN } from '../../text/ids.ts';
import { readCookie } from '../../web/cookies.ts';
import { type Mode, modes } from './workspace.ts';

/** Holds the mode that was chosen last. The page sets it too; the links of a row do not name the mode. */
export const MODE_COOKIE = 'diptych_mode';
const MODE_MAX_AGE_MS = 31_536_000_000;

/** The mode that is asked for, else the one that was chosen last. */
export function modeOf(request: Request): Mode {
  const asked = fromRequest(request, 'mode') ?? readCookie(request, MODE_COOKIE);
  return modes.find((mode) => mode === asked) ?? 'annotate';
}

/** Keeps the mode for the next page that is asked for without one. */
export function rememberMode(request: Request, response: Response, mode: Mode): void {
  if (mode === readCookie(request, MODE_COOKIE)) return;
  response.cookie(MODE_COOKIE, mode, { sameSite: 'lax', maxAge: MODE_MAX_AGE_MS });
}

/** A form's field, else the address's. */
export function fromRequest(request: Request, name: string): unknown {
  return request.body?.[name] ?? request.query[name];
}

/** The translation that a request is about; null where it names none. */
export function wantedText(request: Request): string | null {
  return idOrNull(fromRequest(request, 'to'));
}

/** The tag that a page is about: what an action of a script is done to is another matter. */
export function tagInHand(request: Request): string | null {
  return idOrNull(fromRequest(request, 'hand') ?? fromRequest(request, 'tag'));
}

/** The id under which an action is done; made here where a form without scripts brings none. */
export function operationIdOf(request: Request, makeId: () => string): string {
  return idOrNull(request.body?.operation) ?? makeId();
}

/** What looks like an id; null for anything else. */
export function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && ID_PATTERN.test(value) ? value : null;
}
