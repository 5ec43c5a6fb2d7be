import type { Reason } from '../../../text/reason.ts';
import { unpack } from '../archive/unpack.ts';
import { openZip, type Refused, type ZipArchive } from '../archive/zip-directory.ts';
import { childrenOf, readXml, type XmlElement } from './xml-tree.ts';

/** The parts of a text document, unpacked only as they are asked for. */
export interface OfficePackage {
  readonly kind: 'docx' | 'odt';
  /** The part's elements but for those in `ignored`; null where the document has no such part. */
  part(path: string, ignored: ReadonlySet<string>): { kind: 'read'; root: XmlElement } | Refused | null;
}

export type OpenedArchive =
  | OfficePackage
  /** A zip archive that is no document by itself. */
  | { readonly kind: 'files'; readonly archive: ZipArchive }
  | Refused;

/** Opens a zip archive and finds out by its content, not by its name, which sort of document it is. */
export function openPackage(bytes: Uint8Array): OpenedArchive {
  const archive = openZip(bytes);
  if (archive.kind === 'refused') return archive;
  const { entries } = archive;
  const named = (name: string) => entries.has(name);
  if ([...entries.values()].some(({ name }) => MACROS.test(name))) return refuse('document-macros');
  if (named('[Content_Types].xml')) {
    const other = OTHER_OFFICE.find(([part]) => [...entries.keys()].some((name) => name.startsWith(part)));
    if (other !== undefined) return notText(other[1]);
    return packageOf('docx', archive);
  }
  if (named('mimetype')) return openDocument(archive);
  const foreign = FOREIGN.find(([part]) => named(part));
  return foreign === undefined ? { kind: 'files', archive } : notText(foreign[1]);
}

/** Something that a part refers to: another part by its path, or an address outside of the document. */
export interface Relation {
  /** `styles`, `hyperlink`, …: the last word of the type's name. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** What a part refers to, by the reference's id. */
export function readRelations(opened: OfficePackage, path: string): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = opened.part(`${folder}_rels/${path.slice(folder.length)}.rels`, NOTHING);
  const found = relations?.kind === 'read' ? childrenOf(relations.root, 'Relationship') : [];
  return new Map(
    found.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => [
      Id,
      {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target:
          TargetMode === 'External' ? Target : Target.startsWith('/') ? Target.slice(1) : folder + Target,
        isExternal: TargetMode === 'External',
      },
    ]),
  );
}

export const NOTHING: ReadonlySet<string> = new Set();

/** Where Word and LibreOffice keep the programs of a document. */
const MACROS = /(?:^|\/)vbaProject\.bin$|^Basic\/|^Scripts\/.+/i;

const OTHER_OFFICE: readonly (readonly [string, string])[] = [
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
  ['visio/', 'vsdx'],
];

const FOREIGN: readonly (readonly [string, string])[] = [
  ['Index/Document.iwa', 'pages'],
  ['META-INF/MANIFEST.MF', 'jar'],
  ['AndroidManifest.xml', 'apk'],
];

const ODT = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?$/;

function openDocument(archive: ZipArchive): OpenedArchive {
  const entry = archive.entries.get('mimetype');
  // Documents are told apart before there is a thread to do it in, so that nothing large is unpacked for it.
  const type = entry && entry.size <= MAX_TYPE ? unpack(archive, entry) : undefined;
  if (type?.kind !== 'unpacked') return type ?? refuse('document-broken');
  const name = new TextDecoder('latin1').decode(type.bytes).trim();
  if (!ODT.test(name)) return notText(name.slice(name.search(/[^./]*$/)) || 'zip');
  return packageOf('odt', archive);
}

/** How long the name of a document's type may be, in bytes. */
const MAX_TYPE = 200;

function packageOf(kind: OfficePackage['kind'], archive: ZipArchive): OfficePackage {
  return {
    kind,
    part(path, ignored) {
      const entry = archive.entries.get(path);
      if (entry === undefined) return null;
      const unpacked = unpack(archive, entry);
      return unpacked.kind === 'refused' ? unpacked : readXml(unpacked.bytes, ignored);
    },
  };
}

function refuse(code: string): Refused {
  return { kind: 'refused', reason: { code } };
}

function notText(format: string): Refused {
  const reason: Reason = { code: 'binary', values: { format } };
  return { kind: 'refused', reason };
}
