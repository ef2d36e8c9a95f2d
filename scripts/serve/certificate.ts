import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { projectFolder } from '../build/project.ts';

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/**
 * A certificate for localhost. Microsoft's own tool keeps one in ~/.office-addin-dev-certs and has the machine trust it, since
 * Excel shows no page that it does not trust: https://learn.microsoft.com/office/dev/add-ins/overview/set-up-your-dev-environment
 */
export async function certificateFor(isUntrusted: boolean): Promise<Certificate> {
  if (!isUntrusted) {
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key };
  }
  const folder = join(projectFolder, '.cache/certificate');
  await mkdir(folder, { recursive: true });
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  await generateCertificates(ca, cert, key);
  const [certText, keyText] = await Promise.all([readFile(cert ?? ''), readFile(key ?? '')]);
  return { cert: certText, key: keyText };
}
