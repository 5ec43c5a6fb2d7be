import type { Database } from '../database/open.ts';
import type { Clock, History } from '../history/history.ts';
import type { OperationRequest, Summary } from '../history/operation.ts';
import type { MakeId } from '../text/ids.ts';
import type { ArticleReader } from './article-reader.ts';

/** What every workflow works with; made once, in `server.ts` or in a test. */
export interface Services {
  readonly projectId: string;
  readonly database: Database;
  readonly history: History;
  readonly articles: ArticleReader;
  readonly clock: Clock;
  readonly makeId: MakeId;
}

/** Who asks for a piece of work on an article, under an id that makes asking twice harmless. */
export interface Asked {
  readonly operationId: string;
  readonly articleId: string;
  readonly actorId: string;
}

/** The log's form of a request on an article. */
export function articleOperation(
  services: Services,
  asked: Asked,
  kind: string,
  summary: Summary = {},
): OperationRequest {
  return {
    id: asked.operationId,
    projectId: services.projectId,
    stream: asked.articleId,
    actorId: asked.actorId,
    kind,
    summary,
  };
}
