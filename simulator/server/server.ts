import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** What is served under which path. */
export interface Served {
  /** "/excel/" to a folder. */
  folders: Record<string, string>;
  /** "/" to a text made at start. */
  pages: Record<string, { type: string; content: string | Uint8Array }>;
  /** What a page elsewhere may read: Excel on the web fetches functions.json from its own origin. Nothing else. */
  readableElsewhere: string[];
  /** The policy sent with everything; without it files may also be shown by a host elsewhere, as Excel on the web does. */
  policy?: string;
  /** A built page is changed on its way out: the address of office.js, and nothing else. */
  rewrite: (path: string, text: string) => string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Nothing leaves the machine, whatever a script tries. */
export const localPolicy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'self'";

export const makeServer = (served: Served): Server => createServer(answersTo(served));

/** Answers requests of a server, with a certificate or without one. */
export function answersTo(served: Served): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(served, request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, 'text/plain', 'the server failed; its terminal says why');
    });
  };
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const headers = headersFor(served, path);
  const refusal = headersFor({ ...served, readableElsewhere: [] }, path);
  const says = (status: number, why: string) => send(response, status, 'text/plain', why, refusal);
  // A page elsewhere that resolves to this machine gets nothing.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ''))
    return says(403, 'this server answers localhost only');
  if (request.method !== 'GET' && request.method !== 'HEAD') return says(405, 'GET only');
  const page = served.pages[path];
  if (page) return send(response, 200, page.type, page.content, headers);
  const prefix = Object.keys(served.folders).find((folder) => path.startsWith(folder));
  const folder = prefix && served.folders[prefix];
  if (!folder) return says(404, 'not found');
  const file = normalize(join(folder, path.slice(prefix.length)));
  const isInside = file.startsWith(folder + sep);
  if (!isInside || !(await isFile(file))) return says(404, 'not found');
  const type = types[extname(file)] ?? 'application/octet-stream';
  const content = await readFile(file);
  const isPage = type.startsWith('text/html');
  send(response, 200, type, isPage ? served.rewrite(path, content.toString('utf8')) : content, headers);
}

function headersFor({ policy, readableElsewhere }: Served, path: string): Record<string, string> {
  const isReadable = readableElsewhere.includes(path);
  return {
    ...(isReadable ? { 'access-control-allow-origin': '*' } : {}),
    'cross-origin-resource-policy': isReadable || policy === undefined ? 'cross-origin' : 'same-origin',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    // Office shows a general picture in the place of one that must not be kept.
    ...(path.endsWith('.png') ? {} : { 'cache-control': 'no-store' }),
  };
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Listens on the wanted port or the next free one, on this machine only; says so where a port is taken. */
export async function listen(server: Server, wanted: number, say: (line: string) => void): Promise<number> {
  for (let port = wanted; port < wanted + 50 && port <= 65_535; port++) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
        else reject(error);
      };
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(true);
      });
    });
    if (isFree) return port;
    say(`port ${port} is in use, trying ${port + 1}`);
  }
  throw new Error(`no free port from ${wanted} on`);
}
