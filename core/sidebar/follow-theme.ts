/**
 * Draws the pane light or dark: as the host says, or where it says nothing as the browser is set. Excel tells nobody when its
 * theme changes, so it is asked again whenever somebody comes back to the pane.
 * @param isDarkHost null where the host does not say.
 */
export function followTheme(isDarkHost: () => boolean | null): void {
  const browser = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.dataset.theme = (isDarkHost() ?? browser.matches) ? 'dark' : 'light';
  };
  follow();
  browser.addEventListener('change', follow);
  window.addEventListener('focus', follow);
}
