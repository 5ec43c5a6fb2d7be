/** The file of the memory inside the data directory. It is derived: deleted, it is learned anew. */
export const MEMORY_FILE = 'memory.sqlite';
