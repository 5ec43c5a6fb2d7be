/** Who made a text and from what. Machine work stays provisional until a person takes it over (law 7). */
export type Provenance = HumanProvenance | MachineProvenance;

/** Made by a person; null where nobody gave the name. */
export interface HumanProvenance {
  readonly kind: 'human';
  readonly translator: string | null;
  /** The site that a translation's own document is from: by it, what people leave out there is remembered. */
  readonly site?: string;
}

/** Made by a machine-translation engine. */
export interface MachineProvenance {
  readonly kind: 'machine';
  /** The engine's id, such as `apertium`. */
  readonly engine: string;
  /** As the engine itself states it; null where it states none. Never invented. */
  readonly engineVersion: string | null;
  /** When the first answer arrived: ISO 8601 in UTC. */
  readonly at: string;
}
