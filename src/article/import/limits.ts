/** The largest document an import takes, in bytes. A long news page with all its scripts has about 2 MB. */
export const MAX_IMPORT_BYTES = 10_000_000;

/**
 * The most blocks one document may have. The longest newspaper report has a few hundred; saving more than this
 * would hold everybody up.
 */
export const MAX_BLOCKS = 5_000;

/** How deep HTML elements may be nested; browsers flatten a page beyond the same number. */
export const MAX_HTML_DEPTH = 512;

/** The most elements and pieces of text a page may have; pages of a thousand comments have a tenth of it. */
export const MAX_HTML_NODES = 300_000;

/** The longest metadata value that is believed, in UTF-16 units. */
export const MAX_METADATA_LENGTH = 1_000;

/** The longest address, of a link or of a page, in UTF-16 units. */
export const MAX_ADDRESS_LENGTH = 2_000;

/** The largest piece of JSON-LD that is parsed, in UTF-16 units. */
export const MAX_JSON_LD_LENGTH = 500_000;
