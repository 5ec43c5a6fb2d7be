import { type PackedFile, zip } from '../archive/zip.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'dc', 'xlink']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');

/** An OpenDocument text of this content, its automatic styles and other files. */
export function odt(body: string, styles = '', more: readonly PackedFile[] = []): Uint8Array {
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...more,
  ]);
}

export const p = (content: string, style = 'Text_20_body') =>
  `<text:p text:style-name="${style}">${content}</text:p>`;

export function letterStyle(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
}

export const span = (text: string, style: string) =>
  `<text:span text:style-name="${style}">${text}</text:span>`;
