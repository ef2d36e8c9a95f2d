import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../simulator/server/server.ts';
import { simulatorServer } from '../../simulator/server/simulator.ts';

let server: Awaited<ReturnType<typeof simulatorServer>>;
let port = 0;
beforeAll(async () => {
  server = await simulatorServer();
  port = await listen(server, 3480, () => undefined);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('What the server of the simulator answers a page elsewhere', () => {
  it('is functions.json, which Excel on the web fetches from its own origin', async () => {
    const { status, headers, body } = await get('/excel/functions.json');
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(JSON.parse(body).functions[0].name).toMatch(/^[A-Z_]+$/);
  });

  it.each([
    ...['/', '/page.js', '/engine.wasm', '/excel/taskpane.html', '/excel/taskpane.js', '/excel/manifest.xml'],
    ...[
      '/sheets/Code.js',
      '/office-js/office.js',
      '/nothing',
      '/excel/nothing.json',
      '/excel//functions.json',
    ],
  ])('is nothing of %s that it could read', async (path) => {
    const { headers } = await get(path);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('is nothing where the page has made its own name point to this machine', async () => {
    const { status, headers } = await get('/excel/functions.json', 'elsewhere.example:80');
    expect(status).toBe(403);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

/** As a browser asks for a page of another origin; fetch would not let us say where it stands. */
function get(path: string, host = `localhost:${port}`) {
  type Answer = { status: number | undefined; headers: Record<string, unknown>; body: string };
  return new Promise<Answer>((resolve, reject) => {
    const headers = { host, origin: 'https://excel.officeapps.live.com' };
    request({ port, host: '127.0.0.1', path, headers }, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}
