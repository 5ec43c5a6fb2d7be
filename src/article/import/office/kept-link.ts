import { MAX_ADDRESS_LENGTH } from '../limits.ts';
import type { DocumentWriter } from './document-writer.ts';

/** A document's link as an address that leads there from anywhere; null, and counted, where there is none. */
export function keptLink(href: string, writer: DocumentWriter): string | null {
  const address = href.length > MAX_ADDRESS_LENGTH ? null : URL.parse(href.trim());
  if (address !== null && /^(?:https?|mailto):$/.test(address.protocol)) return address.href;
  writer.count('links-not-kept');
  return null;
}
