import type { Request, Response } from 'express';
import { type EntityEntries, MAX_NOTE } from '../../annotation/ledger/check-entity.ts';
import { type Entity, nameFor } from '../../annotation/ledger/entity.ts';
import { type Ledger, ledgerOfEntities } from '../../annotation/ledger/ledger.ts';
import { countMentions } from '../../annotation/ledger/mention-store.ts';
import { listEntities } from '../../annotation/ledger/store.ts';
import { entityLabels } from '../../annotation/tag.ts';
import { listLanguages } from '../../article/store.ts';
import { baseLanguage, languageProfiles } from '../../text/languages.ts';
import { typed } from '../../web/typed.ts';
import { idsLeadingTo, revertibleOnLedger } from '../../workflow/edit-ledger.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { operationName } from '../operation-name.ts';
import { entriesOf } from './entity-form.ts';
import { lackings, lineOf, listReferents, MAX_LISTED } from './list.ts';
import { mentionsByArticle } from './mentions.ts';

/** A form as it is shown; `version` is of the referent that its entries were made for. */
export interface ShownForm {
  readonly entries?: EntityEntries;
  readonly version?: number;
  readonly notes?: Readonly<Record<string, string>>;
  readonly problem?: string;
}

/** The pages of the ledger: its list, and one referent. */
export interface LedgerPages {
  ledgerNow(): Promise<{ readonly all: readonly Entity[]; readonly ledger: Ledger }>;
  /** `message` is what an undo has to say; null for nothing. */
  sendList(request: Request, response: Response, message: string | null): Promise<void>;
  /** The form of a referent with its mentions; null for a new one. */
  sendForm(request: Request, response: Response, entity: Entity | null, shown: ShownForm): Promise<void>;
}

export function createLedgerPages(frame: Frame, services: Services): LedgerPages {
  const { database, projectId } = services;

  async function ledgerNow(): Promise<{ readonly all: readonly Entity[]; readonly ledger: Ledger }> {
    const all = await listEntities(database.read, projectId);
    return { all, ledger: ledgerOfEntities(all) };
  }

  async function sendList(request: Request, response: Response, message: string | null): Promise<void> {
    const visitor = visitorOf(response);
    const { words, lang, person } = visitor;
    const { all, ledger } = await ledgerNow();
    const mentions = await mentionsOf(all, ledger);
    const filter = {
      search: typed(request.query.q).trim(),
      label: typed(request.query.label),
      lacks: typed(request.query.lacks),
    };
    const langs = [lang, ...(await languagesNow())];
    const found = listReferents(ledger.entities, mentions, filter, langs);
    const { undo, redo } = await revertibleOnLedger(services, person.id);
    sendPage(frame, request, response, 'ledger/ledger', {
      title: words('ledger:title'),
      filter,
      labels: entityLabels,
      lackings,
      count: ledger.entities.length,
      found: found.length,
      lines: found.slice(0, MAX_LISTED).map((entity) => lineOf(entity, mentions, langs)),
      message: message ?? ('removed' in request.query ? words('ledger:removed') : null),
      undo: undo && operationName(visitor, undo),
      redo: redo && operationName(visitor, redo),
      nameOf: languageNamer({ words, lang }),
    });
  }

  async function sendForm(
    request: Request,
    response: Response,
    entity: Entity | null,
    shown: ShownForm,
  ): Promise<void> {
    const visitor = visitorOf(response);
    const { words, lang, person } = visitor;
    const { all, ledger } = await ledgerNow();
    const projectLangs = await languagesNow();
    const langs = [lang, ...projectLangs];
    const { undo } = await revertibleOnLedger(services, person.id);
    const mentions = entity ? await mentionsByArticle(services, idsLeadingTo(all, entity.id)) : null;
    const entries = shown.entries ?? entriesOf(entity, projectLangs);
    const nameOf = languageNamer({ words, lang });
    sendPage(frame, request, response, 'ledger/referent', {
      title: entity ? nameFor(entity, langs) : words('ledger:new'),
      entity,
      version: shown.version ?? entity?.version ?? 0,
      entries,
      notes: shown.notes ?? {},
      problem: shown.problem ?? null,
      isSaved: 'saved' in request.query && undo !== null,
      undo: undo && operationName(visitor, undo),
      labels: entityLabels,
      maxNote: MAX_NOTE,
      furtherLanguages: furtherLanguages(entries, nameOf),
      mentions,
      others: ledger.entities
        .filter(({ id }) => id !== entity?.id)
        .map((each) => ({
          id: each.id,
          name: nameFor(each, langs),
          label: each.label,
          wikidata: each.wikidata,
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name, lang)),
      nameOf,
    });
  }

  async function mentionsOf(all: readonly Entity[], ledger: Ledger): Promise<ReadonlyMap<string, number>> {
    const byId = await countMentions(database.read, projectId);
    const counted = new Map<string, number>();
    for (const { id } of all) {
      const own = ledger.find(id)?.id ?? id;
      counted.set(own, (counted.get(own) ?? 0) + (byId.get(id) ?? 0));
    }
    return counted;
  }

  async function languagesNow(): Promise<readonly string[]> {
    return [...new Set((await listLanguages(database.read, projectId)).map(baseLanguage))];
  }

  return { ledgerNow, sendList, sendForm };
}

/** What a referent can be given a name in that has none there yet. */
function furtherLanguages({ languages }: EntityEntries, nameOf: (tag: string) => string) {
  const had = new Set(languages.map(({ lang }) => lang));
  return [...new Set(languageProfiles.map(({ lang }) => lang))]
    .filter((tag) => !had.has(tag))
    .map((tag) => ({ tag, name: nameOf(tag) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
