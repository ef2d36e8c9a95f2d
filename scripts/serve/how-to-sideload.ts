/** How this machine's Excel gets a manifest; docs/install.md has all of them. */
export function howToSideload(manifest: string, platform: NodeJS.Platform): string {
  const web = `Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose\n          ${manifest}`;
  const restart = 'restart Excel, and look at the right end of the Home tab.';
  if (platform === 'win32')
    return [
      'Give Excel the manifest. On Windows, close Excel and type:',
      `          reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ai-roi /t REG_SZ /d "${manifest}"`,
      `        then ${restart}`,
      `        ${web}`,
    ].join('\n');
  if (platform === 'darwin')
    return [
      'Give Excel the manifest. On a Mac, type:',
      '          mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef',
      `          cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
      `        then ${restart}`,
      `        ${web}`,
    ].join('\n');
  return `Give Excel the manifest. ${web}`;
}
