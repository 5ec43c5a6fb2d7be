import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes; in a process, its standard streams. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** One command of `diptych`. Its words are English: it speaks to scripts and their authors. */
export interface Command {
  /** What `diptych COMMAND --help` prints, beginning with "Usage:". */
  readonly usage: string;
  /**
   * Does the work and resolves to the exit status: 0 done, 1 done in part, 2 not begun. Arguments are those
   * behind the command's name; unknown ones may throw what `parseArgs` throws.
   */
  run(args: readonly string[], streams: Streams): Promise<number>;
}

/** A command as the list knows it: its file is loaded only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  /** One line for `diptych --help`. */
  readonly summary: string;
  load(): Promise<Command>;
}
