import { wordsPolicyMeta } from './content-policy.ts';

const styles = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1f1f1f; }
code { background: #f0f0f0; padding: 0 0.2em; }
`;

/** A page of words, which loads nothing. */
export const plainPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${wordsPolicyMeta(styles)}
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`;
