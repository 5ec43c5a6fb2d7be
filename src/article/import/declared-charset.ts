/** What a document or its server says about its encoding, which need not be true. */
export interface DeclaredCharset {
  /** As written there, cut to a length that can be shown. */
  readonly label: string;
  /** The encoding the label stands for; null where no such encoding is known. */
  readonly encoding: string | null;
  readonly by: 'by-server' | 'in-page';
}

/** The charset of the HTTP header, else of the page's own `<meta>` or XML declaration; null where none is named. */
export function declaredCharset(bytes: Uint8Array, hint: string | undefined): DeclaredCharset | null {
  if (hint !== undefined && hint.trim() !== '') return declared(hint, 'by-server');
  // Every encoding that can be declared inside the page writes the declaration in ASCII.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1];
  return label === undefined ? null : declared(label, 'in-page');
}

/** Browsers look at 1024 bytes; pages with long comments on top put it later. */
const PRESCAN_BYTES = 4096;
const MAX_LABEL_LENGTH = 40;
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i;

function declared(label: string, by: DeclaredCharset['by']): DeclaredCharset {
  const shown = label.trim().slice(0, MAX_LABEL_LENGTH);
  try {
    const { encoding } = new TextDecoder(shown);
    // A UTF-16 declaration that can be read as ASCII is wrong; the standard reads it as UTF-8.
    return { label: shown, encoding: encoding.startsWith('utf-16') ? 'utf-8' : encoding, by };
  } catch {
    return { label: shown, encoding: null, by };
  }
}
