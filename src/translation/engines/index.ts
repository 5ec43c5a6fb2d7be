import { apertium } from './apertium.ts';
import { chat } from './chat.ts';
import { deepl } from './deepl.ts';
import type { EngineKind } from './engine.ts';
import { libreTranslate } from './libretranslate.ts';

/** Every kind of engine that Diptych can talk to, in the order in which people are offered them. */
export const engineKinds: readonly EngineKind[] = [libreTranslate, apertium, deepl, chat];
