import { writeFileSync } from 'node:fs';
import { jsonlSchema } from '../src/exchange/formats/diptych-jsonl/records.ts';

/** Writes the published schemas anew; a test holds them to what is read. */
const published = new URL('../docs/schemas/diptych-jsonl.schema.json', import.meta.url);
writeFileSync(published, `${JSON.stringify(jsonlSchema(), null, 2)}\n`);
