/** The values that the words for an operation need («undo: tag “Байден”»). */
export type Summary = Readonly<Record<string, string | number>>;

/** What is asked of the log: who does what, where. */
export interface OperationRequest {
  /** Made by whoever asks; the same id asked again is answered as the first time. */
  readonly id: string;
  readonly projectId: string;
  /** The article's id, or the project's own stream. */
  readonly stream: string;
  readonly actorId: string;
  /** The locale key of its name, under `history:operation`. */
  readonly kind: string;
  readonly summary?: Summary;
  /** The operation of the same actor that this one follows from, in whatever stream: they are taken back together. */
  readonly groupId?: string;
}

/** One operation as it stands in the log. */
export interface Operation {
  readonly id: string;
  readonly stream: string;
  readonly seq: number;
  readonly actorId: string;
  readonly at: string;
  readonly kind: string;
  readonly summary: Summary;
  readonly targetId: string | null;
  /** The operation that leads its group; null for one that leads or stands alone. */
  readonly groupId: string | null;
}

/** What work answers; anything but `done` rolls everything back and is not logged. */
export interface Answer {
  readonly kind: string;
}

/** What the actor did last is the beginning of a group that is still growing: it cannot be taken back yet. */
export interface UnderWay {
  readonly kind: 'under-way';
  readonly wanted: Operation;
}

/** An undo or redo that cannot be, and the operation that is in its way: it came later, or was itself taken back. */
export type RevertRefusal =
  | { readonly kind: 'nothing-to-revert' }
  | {
      readonly kind: 'in-the-way';
      readonly direction: 'undo' | 'redo';
      readonly wanted: Operation;
      readonly by: Operation;
    };

/** What was taken back or brought back; of a group, the operation that leads it. */
export type Reverted = { readonly kind: 'done'; readonly reverted: Operation };

/** Kinds of the log's own operations. */
export const UNDO = 'undo';
export const REDO = 'redo';
