import { afterEach, describe, expect, it, vi } from 'vitest';
import { isDarkOffice } from '../../excel-addin/office-theme.ts';

describe("Excel's own theme", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each<[string, object | undefined, boolean | null]>([
    ['dark by the colour behind the text', { bodyBackgroundColor: '#262626' }, true],
    ['light by it', { bodyBackgroundColor: '#E6E6E6' }, false],
    [
      'told by that colour, whatever else is said',
      { bodyBackgroundColor: '#FFFFFF', isDarkTheme: true },
      false,
    ],
    ['dark where only that is said', { isDarkTheme: true }, true],
    ['not known where Office.js made a colour of that', { isDarkTheme: '#000001' }, null],
    ['not known where nothing is said', {}, null],
    ['not known where there is no theme', undefined, null],
  ])('is %s', (_, officeTheme, isDark) => {
    vi.stubGlobal('Office', { context: { officeTheme } });
    expect(isDarkOffice()).toBe(isDark);
  });
});
