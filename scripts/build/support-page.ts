import { escapeXml } from './escape-xml.ts';
import { plainPage } from './plain-page.ts';

/** Where the manifest sends a person who needs help, unless whoever builds it has a page of their own. */
export function supportHtml(version: string, provider: string): string {
  return plainPage(
    'Help with AI ROI',
    `<h1>Help with AI ROI</h1>
<h2>What to try first</h2>
<ul>
<li><strong>#NAME?</strong> in a cell: Excel has not loaded the functions. Press Home &gt; Add-ins &gt; AI ROI, then type the formula anew.</li>
<li><strong>#BUSY!</strong> that stays: save, close Excel and open the workbook again.</li>
<li><strong>The pane is empty</strong>, or a button does nothing: leave the cell that you edit (Esc), close the pane and open it again.</li>
<li><strong>Functions or texts of an older version</strong>: File &gt; Options &gt; Trust Center &gt; Trust Center Settings &gt;
Trusted Add-in Catalogs, tick the box that clears the cache, and restart Excel.</li>
</ul>
<h2>Whom to ask</h2>
<p>Ask whoever gave you the add-in: in a company, the people who look after Microsoft 365. It was provided by
${escapeXml(provider)}.</p>
<h2>What to say</h2>
<ul>
<li>The version of the add-in: <code>${version}</code>.</li>
<li>Excel on Windows, on a Mac or on the web, and its version (File &gt; Account; on a Mac, Excel &gt; About Excel).</li>
<li>The formula or the button, what came, and what you expected. A picture of the window helps.</li>
<li>Whether it fails in a new, empty workbook as well.</li>
</ul>
<p>The add-in sends nothing that you type anywhere, so nobody can see it unless you show it.</p>`,
  );
}
