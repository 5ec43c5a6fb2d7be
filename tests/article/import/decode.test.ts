import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptText, decodeText } from '../../../src/article/import/decode.ts';
import { MAX_IMPORT_BYTES } from '../../../src/article/import/limits.ts';
import { encodeSingleByte, encodeUtf16, utf8 } from './encode.ts';

const russian = 'Мост через Упу открыли во вторник, сообщила пресс-служба.';
const ukrainian = 'Міст відкрили у вівторок, повідомила її пресслужба.';
const turkish = 'Köy okulu yeniden açıldı, müdür “Işıklar sönmeyecek” dedi.';
const german = 'Die Brücke wurde am Dienstag für alle geöffnet, hieß es.';
const french = 'Le pont a été rouvert à la circulation, a déclaré la préfète.';

function decoded(bytes: Uint8Array, hint?: string) {
  const result = decodeText(bytes, { hint });
  if (result.kind !== 'decoded') throw new Error(`not decoded: ${result.kind}`);
  return { ...result, codes: result.warnings.map(({ code }) => code) };
}

describe('bytes become text', () => {
  test.each([
    ['utf-8', russian, utf8(russian)],
    ['utf-8', 'Only ASCII', utf8('Only ASCII')],
    ['utf-8', russian, Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(russian))],
    ['utf-16le', russian, Uint8Array.of(0xff, 0xfe, ...encodeUtf16(russian, 'le'))],
    ['utf-16be', turkish, Uint8Array.of(0xfe, 0xff, ...encodeUtf16(turkish, 'be'))],
    ['utf-16le', russian, encodeUtf16(russian, 'le')],
    ['utf-16be', russian, encodeUtf16(russian, 'be')],
    ['utf-16le', german, encodeUtf16(german, 'le')],
    ['windows-1251', russian, encodeSingleByte(russian, 'windows-1251')],
    ['windows-1251', 'Привет!', encodeSingleByte('Привет!', 'windows-1251')],
    ['windows-1251', 'МОСКВА ЗАЯВИЛА', encodeSingleByte('МОСКВА ЗАЯВИЛА', 'windows-1251')],
    ['windows-1251', ukrainian, encodeSingleByte(ukrainian, 'windows-1251')],
    ['koi8-r', russian, encodeSingleByte(russian, 'koi8-r')],
    ['ibm866', russian, encodeSingleByte(russian, 'ibm866')],
    ['windows-1254', turkish, encodeSingleByte(turkish, 'windows-1254')],
    ['windows-1252', german, encodeSingleByte(german, 'windows-1252')],
    ['windows-1252', french, encodeSingleByte(french, 'windows-1252')],
  ])('in %s: %s', (encoding, text, bytes) => {
    expect(decoded(bytes)).toMatchObject({ text, encoding, codes: [] });
  });

  test('with the evidence for their encoding', () => {
    expect(decoded(utf8(russian)).evidence).toEqual([{ code: 'encoding-valid-utf-8' }]);
    expect(decoded(encodeUtf16(russian, 'le')).evidence).toEqual([
      { code: 'encoding-zero-bytes', values: { encoding: 'utf-16le' } },
    ]);
    expect(decoded(encodeSingleByte(russian, 'windows-1251')).evidence).toEqual([
      {
        code: 'encoding-letters',
        values: { encoding: 'windows-1251', lang: 'ru', letters: 47, fitting: 46 },
      },
      {
        code: 'encoding-letters-elsewhere',
        values: { encoding: 'x-mac-cyrillic', fitting: 44 },
      },
    ]);
  });

  test('by the charset that the server or the page declares, where it can be true', () => {
    const page = `<meta charset="windows-1251"><p>${russian}</p>`;
    expect(decoded(encodeSingleByte(page, 'windows-1251')).evidence[0]?.code).toBe(
      'encoding-declared-in-page',
    );
    expect(decoded(encodeSingleByte(russian, 'koi8-r'), 'koi8-r').evidence[0]?.code).toBe(
      'encoding-declared-by-server',
    );
    const japanese = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc);
    expect(decoded(japanese, 'shift_jis').text).toBe('日本語の');
  });

  test('against a declaration that is wrong, which is reported', () => {
    expect(decoded(encodeSingleByte(russian, 'windows-1251'), 'iso-8859-1')).toMatchObject({
      text: russian,
      encoding: 'windows-1251',
      codes: ['charset-contradicted'],
    });
    const lying = decoded(utf8(`<meta charset=koi8-r><p>${russian}`));
    expect(lying.encoding).toBe('utf-8');
    expect(lying.warnings).toEqual([
      { code: 'charset-contradicted', values: { charset: 'koi8-r', encoding: 'utf-8' } },
    ]);
    expect(decoded(utf8('plain'), 'klingon-8').codes).toEqual(['charset-unknown']);
  });

  test('with a warning where only punctuation speaks for the encoding', () => {
    expect(decoded(encodeSingleByte('He said “fine” and left.', 'windows-1252'))).toMatchObject({
      text: 'He said “fine” and left.',
      codes: ['encoding-unsure'],
    });
  });

  test('even if the file is cut off in the middle of a letter', () => {
    const cut = utf8(russian).subarray(0, 32);
    expect(decoded(cut)).toMatchObject({ encoding: 'utf-8', codes: ['broken-bytes-replaced'] });
  });

  test('and any text comes through UTF-8 and UTF-16 as its own normal form', () => {
    const words = fc.string({ unit: fc.constantFrom(...'абвгд ёй ABC xyz .,–«»ığş\n'), minLength: 8 });
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(text.trim() !== '' && /[a-zA-Z .\n]/.test(text));
        const expected = text.normalize('NFC');
        expect(decoded(utf8(text)).text).toBe(expected);
        expect(decoded(Uint8Array.of(0xfe, 0xff, ...encodeUtf16(text, 'be'))).text).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is changed in a text is reported', () => {
  test('line ends of every sort become one', () => {
    expect(decoded(utf8('a\r\nb\rc\u2028d\u0085e')).text).toBe('a\nb\nc\nd\ne');
  });

  test('letters and accents are put together', () => {
    expect(decoded(utf8('и\u0306 e\u0301'))).toMatchObject({ text: 'й é', codes: ['normalised-to-nfc'] });
  });

  test('control characters are removed and counted', () => {
    const { text, warnings } = decoded(utf8(`${'text '.repeat(50)}\r\n\u0001a\u0007b\u009Fc\td`));
    expect(text).toMatch(/abc\td$/);
    expect(warnings).toEqual([{ code: 'control-characters-removed-from', values: { count: 3, line: 2 } }]);
  });

  test('lone surrogates are replaced and counted', () => {
    const broken = encodeUtf16('one \uD800 two \uDFFF three', 'le');
    const { text, warnings } = decoded(Uint8Array.of(0xff, 0xfe, ...broken));
    expect(text).toBe('one \uFFFD two \uFFFD three');
    expect(warnings).toEqual([{ code: 'lone-surrogates-replaced-from', values: { count: 2, line: 1 } }]);
    expect(acceptText('a\uD800b')).toMatchObject({
      text: 'a\uFFFDb',
      warnings: [{ code: 'lone-surrogates-replaced-from', values: { count: 1, line: 1 } }],
    });
  });

  test('marks of damage that were there before are pointed out', () => {
    expect(decoded(utf8('caf\uFFFD')).codes).toEqual(['replacement-characters-found']);
  });

  test('direction marks, joiners and soft hyphens stay, with a warning where they mislead', () => {
    const text = 'a\u202Eb\u2069c\u200Bd\u00ADe\u200Df\u00A0g';
    expect(decoded(utf8(text))).toMatchObject({
      text,
      codes: ['bidi-controls-kept', 'invisible-characters-kept', 'soft-hyphens-kept'],
    });
  });
});

describe('a text that is damaged, or put together of several', () => {
  const line = 'Переговоры начались в понедельник, и конца им пока не видно, сказал министр.\n';
  const koi = encodeSingleByte(line, 'koi8-r');
  const windows = encodeSingleByte(line, 'windows-1251');
  const bytes = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

  test('of lines in UTF-8 and in an old encoding is read line by line, and the first of them is named', () => {
    const { text, encoding, warnings } = decoded(bytes(utf8(line), utf8(line), windows, utf8(line)));
    expect([text, encoding]).toEqual([line.repeat(4), 'utf-8']);
    expect(warnings).toEqual([
      { code: 'encodings-mixed', values: { encoding: 'windows-1251', count: 1, line: 3 } },
    ]);
  });

  test('of two old encodings is read in one of them, and says where the other begins', () => {
    const { encoding, warnings } = decoded(bytes(windows, windows, koi));
    expect(encoding).toBe('windows-1251');
    expect(warnings).toEqual([
      { code: 'encoding-changes', values: { encoding: 'koi8-r', count: 1, line: 3 } },
    ]);
    expect(decoded(bytes(windows, windows)).warnings).toEqual([]);
  });

  test('is read with signs for what is lost, the first of them named by its line', () => {
    const broken = Uint8Array.of(0xff, 0xfe, 0xc0, 0xed, 0xa0, 0x80);
    const { text, codes, warnings } = decoded(bytes(utf8(line), broken, utf8(line)));
    expect(text).toMatch(/^Переговоры.+\n\uFFFD+Переговоры/u);
    expect(codes).toEqual(['broken-bytes-replaced']);
    expect(warnings[0]?.values).toEqual({ count: 6, line: 2 });
  });

  test('with a few zero bytes is a text still', () => {
    const { text, codes } = decoded(utf8(`${line}\u0000${line}\u0000\u001B`));
    expect([text, codes]).toEqual([line.repeat(2), ['control-characters-removed-from']]);
  });

  test('that nothing can be made of names the line where that begins', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128));
    expect(decodeText(bytes(utf8('Plain\n\n'), noise))).toEqual({
      kind: 'undecodable',
      reason: { code: 'undecodable', values: { line: 3 } },
    });
  });
});

describe('bytes that are no text are refused with the reason', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256);
  test.each([
    ['nothing', new Uint8Array(), 'empty', 'empty'],
    ['only white space', utf8(' \n\u00A0\t\r\n'), 'empty', 'empty'],
    ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty', 'empty'],
    ['a PNG', png, 'binary', 'binary'],
    ['a PDF', utf8('%PDF-1.7\n'), 'binary', 'binary'],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary', 'binary'],
    ['RTF', utf8('{\\rtf1\\ansi Hello}'), 'binary', 'binary'],
    ['noise with zeros', noise, 'binary', 'binary-unknown'],
    ['noise of control characters', utf8('\u0001\u0002\u0003a'.repeat(100)), 'binary', 'binary-unknown'],
    [
      'bytes that make no words',
      Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128)),
      'undecodable',
      'undecodable',
    ],
    ['11 MB', new Uint8Array(11_000_000).fill(0x61), 'too-large', 'too-large'],
  ])('%s', (_, bytes, kind, code) => {
    expect(decodeText(bytes)).toMatchObject({ kind, reason: { code } });
  });

  test('and the size counts in bytes whichever way a text comes', () => {
    expect(acceptText('я'.repeat(MAX_IMPORT_BYTES / 2 + 1))).toMatchObject({ kind: 'too-large' });
    expect(acceptText('я'.repeat(MAX_IMPORT_BYTES / 2))).toMatchObject({ kind: 'decoded' });
  });

  test('and no bytes at all make the decoder throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = decodeText(bytes);
        if (result.kind === 'decoded') {
          expect(result.text.isWellFormed()).toBe(true);
          expect(result.text).toBe(result.text.normalize('NFC'));
        } else expect(result.reason.code).not.toBe('');
      }),
    );
  });
});
