/** Longer lines, in bytes, are given up: one document of a batch is never that large. */
export const MAX_LINE_BYTES = 256 * 1024 * 1024;

export type InputLine =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'unreadable'; readonly number: number; readonly reason: string };

/**
 * The lines of a stream of UTF-8 bytes, numbered from 1, as they arrive. Only a line feed ends a line (the line
 * separators of Unicode may stand inside JSON strings), a carriage return before it is dropped, and so is a byte
 * order mark at the very beginning.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): InputLine => {
    const line = size > maxBytes ? tooLong(number, maxBytes) : decode(number, parts);
    number++;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      take(bytes.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < bytes.length) take(bytes.subarray(start));
  }
  if (size > 0) yield finish();
}

const LINE_FEED = 0x0a;

function decode(number: number, parts: readonly Uint8Array[]): InputLine {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 });
    const text = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    return { kind: 'line', number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    return { kind: 'unreadable', number, reason: 'not UTF-8' };
  }
}

function tooLong(number: number, maxBytes: number): InputLine {
  return { kind: 'unreadable', number, reason: `longer than ${maxBytes} bytes` };
}
