import { createHash } from 'node:crypto';

/**
 * What a page may load. No list of what office.js needs is published (https://github.com/OfficeDev/office-js/issues/1005), so this
 * is read off the client itself, 1.1.110: it loads its own scripts from its own address, and on the web asks a frame from there
 * whether it trusts the host (AgaveErrorUX). What it would report about itself elsewhere is not let out.
 */
const excel = {
  'default-src': "'none'",
  'script-src': "'self' https://appsforoffice.microsoft.com",
  'style-src': "'self'",
  'img-src': "'self'",
  'frame-src': 'https://appsforoffice.microsoft.com',
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * HtmlService puts a page's scripts into a frame of its own and answers google.script.run over Google's addresses. It says
 * that it leaves out meta tags (https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String)),
 * so this counts where it does not: in a copy that somebody serves, and in the simulated host. Parts of the pane come as
 * text, for which scripts in the page must be allowed, and evaluation where these do not run (sheets-addon/parts.ts).
 */
const google = 'https://*.google.com https://*.googleusercontent.com https://*.gstatic.com';
const sheets = {
  'default-src': "'none'",
  'script-src': `'unsafe-inline' 'unsafe-eval' ${google}`,
  'style-src': "'unsafe-inline'",
  'img-src': 'data: https://*.gstatic.com',
  'connect-src': google,
  'frame-src': google,
  'form-action': "'none'",
};

export const policies = { excel, sheets };

export const policyMeta = (page: keyof typeof policies): string => metaOf(policies[page]);

/** For a page of words with one style element and nothing else. */
export function wordsPolicyMeta(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return metaOf({
    'default-src': "'none'",
    'style-src': `'sha256-${hash}'`,
    'base-uri': "'none'",
    'form-action': "'none'",
  });
}

const metaOf = (policy: Record<string, string>): string =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries(policy)
    .map((rule) => rule.join(' '))
    .join('; ')}">`;
