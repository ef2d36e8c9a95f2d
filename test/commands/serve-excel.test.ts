import { spawn } from 'node:child_process';
import { get } from 'node:https';
import { expect, it } from 'vitest';
import { howToSideload } from '../../scripts/serve/how-to-sideload.ts';

/** Status, headers and the first bytes; the certificate is one that nothing trusts. */
function asked(path: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const from = { host: 'localhost', port: 3366, path, rejectUnauthorized: false };
    get(from, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    }).on('error', reject);
  });
}

it('npm run serve:excel serves the add-in over https, says each step, and stops on Ctrl-C', async () => {
  const given = ['--import', 'tsx', 'scripts/serve-excel.ts', '--port', '3366', '--untrusted'];
  const child = spawn(process.execPath, given);
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        if (said.includes('Ctrl-C')) resolve();
      });
    child.on('exit', () => resolve());
  });
  for (const step of ['1 of 4', '2 of 4', '3 of 4', '4 of 4']) expect(said).toContain(step);
  const manifest = await asked('/manifest.xml');
  expect(manifest.text).toContain('<SourceLocation DefaultValue="https://localhost:3366/taskpane.html"/>');
  const functions = await asked('/functions.json');
  expect(functions.headers['access-control-allow-origin']).toBe('*');
  // Excel on the web shows the page in a frame, and the picture on its ribbon.
  const page = await asked('/taskpane.html');
  expect(page.headers['content-security-policy']).toBeUndefined();
  const picture = await asked('/icon-32.png');
  expect(picture.headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(picture.headers['cache-control']).toBeUndefined();
  expect((await asked('/..%2f..%2fpackage.json')).status).toBe(404);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

it.each([
  ['win32', /reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer/],
  ['darwin', /com\.microsoft\.Excel\/Data\/Documents\/wef/],
  ['linux', /^Give Excel the manifest\. Excel on the web: .*Upload My Add-in/],
] as const)('How Excel gets the manifest is said for %s', (platform, says) => {
  expect(howToSideload('/somewhere/manifest.xml', platform)).toMatch(says);
  expect(howToSideload('/somewhere/manifest.xml', platform)).toContain('/somewhere/manifest.xml');
});
