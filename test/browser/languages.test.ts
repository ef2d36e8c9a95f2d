import { readdirSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { english } from '../../core/sidebar/texts/english.ts';
import { french } from '../../core/sidebar/texts/french.ts';
import { german } from '../../core/sidebar/texts/german.ts';
import { portuguese } from '../../core/sidebar/texts/portuguese.ts';
import { spanish } from '../../core/sidebar/texts/spanish.ts';
import type { Texts } from '../../core/sidebar/texts/texts.ts';
import { paneIn } from '../../scripts/pane-in.ts';
import { isFull } from '../support/draws.ts';
import { saidOf, samplesFor, textsByPath } from '../support/language-samples.ts';
import { pageOfFile } from '../support/page.ts';

const opened = pageOfFile();
type Host = 'excel' | 'sheets';

/** The host in a language, its pane 300 px wide. */
async function openIn(host: Host, language: string): Promise<{ page: Page; pane: Frame }> {
  const page = await opened.open(host, `&language=${language}`);
  page.setDefaultTimeout(15_000);
  await page.addStyleTag({
    content: 'aside, aside iframe { flex: none !important; width: 300px !important }',
  });
  const pane = await paneIn(page);
  expect(await pane.evaluate('innerWidth')).toBeLessThanOrEqual(300);
  return { page, pane };
}

/** What is wider than its place: it sticks out, hides a part of itself, or leaves a field no room. */
const tooWide = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const found: string[] = [];
    const say = (element: Element, what: string) =>
      found.push(`${what}: ${element.tagName} ${element.textContent?.slice(0, 60)}`);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const widthIn = (element: Element, text: string) => {
      pen.font = getComputedStyle(element).font;
      return pen.measureText(text).width;
    };
    for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.closest('svg')) continue;
      if (left < 0 || right > innerWidth + 0.5) say(element, 'sticks out');
      const isText = element.matches('button, summary, label, legend, h1, h2, p, li, td, th, small, .notice');
      if (isText && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        say(element, 'is clipped');
      // 8 px at each side, and the arrow of a choice.
      if (element instanceof HTMLSelectElement)
        for (const { text } of element.options)
          if (widthIn(element, text) + 36 > width) say(element, `is too narrow for "${text}"`);
      if (
        element instanceof HTMLInputElement &&
        element.placeholder &&
        widthIn(element, element.placeholder) + 18 > width
      )
        say(element, `is too narrow for "${element.placeholder}"`);
      if (element.matches('input[type=text]') && width < 80) say(element, 'leaves a field no room');
    }
    if ((document.querySelector('nav')?.offsetHeight ?? 0) > 88)
      found.push('the row of pages has three lines');
    return found;
  });

/** With the host in which npm test looks at every page, in the languages with the longest words; test:full in both. */
const languages: [language: string, texts: Texts, usual: Host | null][] = [
  ['en-GB', english, null],
  ['de-DE', german, 'excel'],
  ['fr-FR', french, 'excel'],
  ['es-ES', spanish, null],
  ['pt-BR', portuguese, null],
];

describe.each(languages)('The pane in %s', (language, texts, usual) => {
  const inHosts = (['excel', 'sheets'] as const).map((host) => ({ host, isTried: isFull || host === usual }));
  it.for(inHosts)('has room for every page, in ?host=$host', async ({ host, isTried }, { skip }) => {
    skip(!isTried);
    const { page, pane } = await openIn(host, language);
    const isRoomy = async (what: string) => expect(await tooWide(pane), what).toEqual([]);
    const goTo = async (id: keyof Texts['pages']) => {
      await pane.getByRole('button', { name: texts.pages[id], exact: true }).click();
      await pane.locator(`main > div:not([hidden]) h1`).waitFor();
    };
    expect(await pane.evaluate('document.documentElement.lang')).toBe(texts.language);
    await pane.getByText(texts.start.title, { exact: true }).waitFor();
    for (const [field, typed] of Object.entries({ costAMonth: '300', setupHours: '20', trainingHours: '10' }))
      await pane.getByLabel(texts.start.first[field as 'costAMonth']).fill(typed);
    await pane.getByLabel(texts.start.first.hoursSaved).fill('many');
    await pane.getByText(texts.start.otherWays).click();
    for (const from of ['rate', 'pay', 'revenue']) {
      await pane.locator('select').filter({ hasText: texts.start.first.fromRate }).selectOption(from);
      await isRoomy(`Start, ${from}`);
    }
    await pane.getByText(texts.start.create.single).click();
    await isRoomy('Start, single tabs');
    await goTo('week');
    await pane.getByText(texts.week.nothingHere.says).waitFor();
    await isRoomy('This week');
    await goTo('result');
    await pane.getByText(texts.result.nothingHere).waitFor();
    await isRoomy('Result');
    await goTo('functions');
    await pane.getByLabel(texts.functions.search).waitFor();
    await isRoomy('Functions');
    await pane.getByRole('button', { name: 'AI_ROI' }).click();
    await pane.getByRole('button', { name: texts.functions.fillExample }).click();
    await pane.getByRole('button', { name: texts.functions.twin.show }).click();
    await isRoomy('Functions, one of them');
    await goTo('check');
    await pane.getByText(texts.check.noTabs).waitFor();
    await isRoomy('Check');
    await goTo('share');
    await pane.getByRole('button', { name: texts.share.look }).click();
    await pane.getByText(texts.share.noCalls).waitFor();
    await isRoomy('Share');
    await goTo('help');
    await pane.getByRole('button', { name: texts.help.check.start }).waitFor();
    await pane.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await isRoomy('Help');
    if (isFull && host === 'excel') {
      await goTo('week');
      await pane.getByRole('button', { name: texts.week.nothingHere.yes }).click();
      await pane.getByText(texts.week.more).click();
      await pane.locator('#week-redirected').fill('3');
      await isRoomy('This week, the form');
    }
    await page.close();
  });
});

it('The pane has room for every text of each language, whenever it is shown', async () => {
  const { page, pane } = await openIn('excel', 'en-GB');
  for (const [language, texts] of languages) {
    const said = textsByPath(texts).flatMap(([path, text]) =>
      typeof text === 'string' ? [text] : [saidOf(text, samplesFor(path)[0] ?? []) ?? ''],
    );
    await pane.evaluate((all) => {
      const add = (text: string, tag: string, look: string) => {
        const element = document.createElement(tag);
        element.className = look;
        element.append(text);
        return element;
      };
      const shown = all.flatMap((text) => {
        const notice = add('', 'div', 'notice');
        notice.append(add(text, 'button', 'primary'), add(text, 'p', ''));
        return [notice, add(text, 'h1', '')];
      });
      document.querySelector('main')?.replaceChildren(...shown);
    }, said);
    expect(await tooWide(pane), language).toEqual([]);
  }
  await page.close();
});

describe('The language of the pane', () => {
  it('is English where the host speaks another', async () => {
    const { page, pane } = await openIn('sheets', 'it');
    await pane.getByText(english.start.title).waitFor();
    expect(await pane.evaluate('document.documentElement.lang')).toBe('en');
    await page.close();
  });

  it('is English where the part with the texts does not come', async () => {
    const part = readdirSync('dist/excel').find(
      (file) =>
        file.endsWith('.js') && readFileSync(`dist/excel/${file}`, 'utf8').includes(german.start.title),
    );
    const page = await opened.open('excel', '&language=en-US');
    await page.route(`**/${part}`, (route) => route.abort());
    await page.goto(page.url().replace('en-US', 'de-DE'));
    await page.frameLocator('aside iframe').getByText(english.start.title).waitFor();
    await page.close();
  });
});

it('asked nobody but its own server, and made no error', () => {
  expect(opened.troubles).toEqual([]);
});
