import type { z } from 'zod';
import type { Streams } from './command.ts';
import { type InputLine, readLines } from './lines.ts';
import { writeOut } from './write-out.ts';

/** What a batch command makes of one line: the keys it answers with, or why it can make nothing of it. */
export type Answer =
  | { readonly kind: 'answer'; readonly keys: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Runs a batch command: JSON Lines in, JSON Lines out, one for one and in order, each written as soon as it is
 * done. Keys of the input stay unless the answer has keys of the same name. A bad line is reported as
 * `line N: reason` on the error stream and leaves no line in the output. Resolves to the exit status: 1 if any
 * line was bad. A reader that closes the output ends the run quietly.
 */
export async function runBatch<Input extends object>(
  { input, output, errors }: Streams,
  schema: z.ZodType<Input>,
  answer: (given: Input) => Answer | Promise<Answer>,
): Promise<number> {
  let status = 0;
  let broken: NodeJS.ErrnoException | null = null;
  const onBroken = (error: NodeJS.ErrnoException) => {
    broken ??= error;
    // Nobody reads on: waiting for more input would keep the process for nothing.
    input.destroy();
  };
  output.on('error', onBroken);
  errors.on('error', ignoreError);
  try {
    for await (const line of readLines(input)) {
      if (broken) break;
      if (line.kind === 'line' && line.text.trim() === '') continue;
      const outcome = await answerLine(line, schema, answer);
      if (outcome.kind === 'answer') {
        await writeOut(output, `${JSON.stringify(outcome.keys)}\n`);
      } else {
        status = 1;
        await writeOut(errors, `line ${line.number}: ${outcome.reason}\n`);
      }
    }
  } catch (error) {
    if (!broken) throw error;
  } finally {
    // An EPIPE of the last line may still be on its way; for the same reason the listeners stay.
    await writeOut(output, '');
  }
  if (broken !== null && (broken as NodeJS.ErrnoException).code !== 'EPIPE') throw broken;
  return status;
}

async function answerLine<Input extends object>(
  line: InputLine,
  schema: z.ZodType<Input>,
  answer: (given: Input) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (line.kind === 'unreadable') return { kind: 'refused', reason: line.reason };
  let given: unknown;
  try {
    given = parseExactly(line.text);
  } catch (error) {
    return { kind: 'refused', reason: `not JSON: ${oneLine((error as Error).message)}` };
  }
  const checked = schema.safeParse(given);
  if (!checked.success) return { kind: 'refused', reason: problemIn(given, checked.error) };
  try {
    const answered = await answer(checked.data);
    if (answered.kind === 'refused') return answered;
    return { kind: 'answer', keys: { ...(given as object), ...answered.keys } };
  } catch (error) {
    // One line that brings out a mistake of ours must not lose the others.
    return { kind: 'refused', reason: `internal error: ${oneLine((error as Error).message)}` };
  }
}

/** Numbers that JavaScript would round, such as the ids of other systems, pass through digit by digit. */
function parseExactly(json: string): unknown {
  if (!MAY_BE_ROUNDED.test(json)) return JSON.parse(json);
  const keepDigits = (_key: string, value: unknown, { source }: { readonly source?: string }): unknown =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? rawJSON(source) : value;
  return JSON.parse(json, keepDigits as Parameters<typeof JSON.parse>[1]);
}

/**
 * Numbers of more digits than a double holds, or with an exponent, where a value of JSON may stand; inside a string
 * they do no harm but to speed.
 */
const MAY_BE_ROUNDED = /[:,[]\s*-?(?:\d{16}|\d+\.\d{14}|\d+(?:\.\d+)?[eE])/;

/** `JSON.rawJSON` of ECMAScript's JSON.parse source text access, which the compiler does not know yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (source: string) => unknown };

/** The first thing that is wrong with a value, naming the key. */
function problemIn(given: unknown, { issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined || issue.path.length === 0) return 'not a JSON object';
  const name = issue.path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('');
  if (issue.code !== 'invalid_type') return `"${name}": ${issue.message}`;
  const value = issue.path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown>)[key], given);
  const article = /^[aeiou]/.test(issue.expected) ? 'an' : 'a';
  return value === undefined ? `"${name}" is missing` : `"${name}" is not ${article} ${issue.expected}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function ignoreError(): void {}
