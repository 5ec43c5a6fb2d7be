import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { RequestHandler } from 'express';

export interface Assets {
  /** Addresses of the bundles, by what they are for. */
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** Changes with any byte of them: part of every page's ETag. */
  readonly build: string;
  readonly routes: RequestHandler;
}

/** Every page passes here: looking at the address costs less than a router. */
const FOLDER = '/assets/';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Bundles the browser code, the styles and the fonts; everything is served from memory under names that never change. */
export async function bundleAssets(entries: {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}): Promise<Assets> {
  const result = await build({
    entryPoints: [entries.script, entries.style, entries.icon],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    logLevel: 'silent',
  });
  const files = new Map(result.outputFiles.map((file) => [basename(file.path), Buffer.from(file.contents)]));
  const address = (ending: string) => `/assets/${[...files.keys()].find((name) => name.endsWith(ending))}`;
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(name);
  return {
    script: address('.js'),
    style: address('.css'),
    icon: address('.svg'),
    build: hash.digest('base64url').slice(0, 10),
    routes: serve(files),
  };
}

function serve(files: ReadonlyMap<string, Buffer>): RequestHandler {
  return (request, response, next) => {
    const name = request.url.startsWith(FOLDER) ? request.url.slice(FOLDER.length) : null;
    const file = name === null ? undefined : files.get(name);
    if (name === null || !file || !['GET', 'HEAD'].includes(request.method)) return next();
    const ending = name.split('.').at(-1) ?? '';
    response.setHeader('Content-Type', TYPES[ending] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.end(file);
  };
}
