/** The bytes of a text in a single-byte encoding, by asking the decoder for each of its 256 letters. */
export function encodeSingleByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byLetter.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => {
    const byte = byLetter.get(letter);
    if (byte === undefined) throw new RangeError(`${encoding} has no ${letter}`);
    return byte;
  });
}

/** The bytes of a text in UTF-16 without a mark; lone surrogates stay as they are. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return bytes;
}

export const utf8 = (text: string) => new TextEncoder().encode(text);
