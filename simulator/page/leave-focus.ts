/**
 * The grid takes the focus whenever it is drawn, and it is drawn whenever the workbook changes. No spreadsheet takes it from
 * an add-in's pane, where somebody may be typing.
 */
export function leaveFocusToPane(frame: HTMLElement): void {
  const grid = frame.querySelector<HTMLElement>('.ic-workbook-container');
  if (!grid) return;
  grid.focus = (options) => {
    if (document.activeElement?.localName !== 'iframe') HTMLElement.prototype.focus.call(grid, options);
  };
}
