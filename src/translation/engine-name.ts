import { bergamotKind } from './engines/bergamot.ts';
import { engineKinds } from './engines/index.ts';

/** What people call an engine; its id where it is none that we know (a text may come from elsewhere). */
export function engineName(id: string): string {
  return [bergamotKind, ...engineKinds].find((kind) => kind.id === id)?.name ?? id;
}
