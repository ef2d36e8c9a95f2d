/**
 * Whether Excel's own theme is a dark one; null where it does not say. By the colour behind the text: Office.js for Windows
 * makes a colour of whatever the host tells of its theme, isDarkTheme too.
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export function isDarkOffice(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const colour = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (colour) {
    const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return typeof theme?.isDarkTheme === 'boolean' ? theme.isDarkTheme : null;
}
