import { escapeXml } from './escape-xml.ts';
import { plainPage } from './plain-page.ts';

/** What manifest.json must name: what becomes of people's data, and on which terms they use the add-in. */
export const privacyHtml = (provider: string): string =>
  plainPage(
    'Privacy of AI ROI',
    `<h1>Privacy of AI ROI</h1>
<p>The add-in reads and writes the workbook that is open, when you press a button or a cell is calculated. It sends nothing
anywhere: it has no server, no account, no counting of visitors, and the policy of its page lets no request out.</p>
<p>It keeps nothing outside the workbook. That the pane opens with a workbook is kept in that workbook, and only if you leave that
on.</p>
<p>Its files are fetched from the address where they are hosted, and Microsoft's own office.js from
<code>appsforoffice.microsoft.com</code>; whoever runs these servers sees that they were fetched. Microsoft says what it records of
add-ins in its own privacy statement.</p>
<p>It was provided by ${escapeXml(provider)}, whom you may ask.</p>`,
  );

export const termsHtml = (licence: string): string =>
  plainPage(
    'Terms of AI ROI',
    `<h1>Terms of AI ROI</h1>
<p>AI ROI is free software. These are its terms; there are no others.</p>
${licence
  .trim()
  .split(/\r?\n\r?\n/)
  .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
  .join('\n')}`,
  );

/** What the address itself shows: where to take what Excel is given. */
export const startHtml = (baseUrl: string): string =>
  plainPage(
    'AI ROI for Excel',
    `<h1>AI ROI for Excel</h1>
<p>The add-in is hosted here. Give Excel one of these:</p>
<ul>
<li><a href="manifest.xml" download>manifest.xml</a>: every Excel. On the web: Home &gt; Add-ins &gt; More Settings &gt; Upload My
Add-in. For a company: Microsoft 365 admin center &gt; Settings &gt; Integrated apps &gt; Upload custom apps.</li>
<li><a href="ai-roi.zip" download>ai-roi.zip</a>: the newer package, for Excel of Microsoft 365.</li>
</ul>
<p>Its address: <code>${escapeXml(baseUrl)}</code>. <a href="privacy.html">Privacy</a>, <a href="terms.html">terms</a>.</p>`,
  );
