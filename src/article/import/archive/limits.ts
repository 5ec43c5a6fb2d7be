/** The most files an archive may list. A document of a hundred pictures has about 150. */
export const MAX_ARCHIVE_ENTRIES = 2_000;

/** What all files of an archive may have together once unpacked, in bytes. */
export const MAX_UNPACKED_BYTES = 100_000_000;

/** What one file of an archive may have once unpacked, in bytes. A document of 300 pages has 8 MB. */
export const MAX_UNPACKED_FILE_BYTES = 20_000_000;

/** How many times larger than packed a file may be, from `RATIO_CHECKED_FROM` bytes on; documents come to 60. */
export const MAX_PACKING_RATIO = 250;
export const RATIO_CHECKED_FROM = 1_000_000;

/** The most files that are read at once, from an archive or chosen together. */
export const MAX_FILES_AT_ONCE = 20;
