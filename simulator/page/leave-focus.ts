/**
 * The grid takes the focus whenever it is drawn, and it is drawn whenever the workbook changes. No spreadsheet takes it from
 * an add-in's pane, where somebody may be typing: it takes it when somebody presses in the sheet.
 */
export function leaveFocusToPane(frame: HTMLElement): void {
  const grid = frame.querySelector<HTMLElement>('.ic-workbook-container');
  if (!grid) return;
  grid.focus = (options) => {
    if (paneWithFocus() === null) HTMLElement.prototype.focus.call(grid, options);
  };
  frame.addEventListener('pointerdown', () => paneWithFocus()?.blur(), { capture: true });
}

const paneWithFocus = (): HTMLIFrameElement | null =>
  document.activeElement instanceof HTMLIFrameElement ? document.activeElement : null;
