import type { Amendment } from './amend.ts';

/** hucre 1.0 writes every name visible; the marks by which tabs are found again are not for people to see. */
export function hideNames(names: readonly string[]): Amendment {
  return (path, workbook) =>
    path === 'xl/workbook.xml'
      ? names.reduce(
          (xml, name) =>
            xml.replaceAll(`<definedName name="${name}"`, `<definedName hidden="1" name="${name}"`),
          workbook,
        )
      : workbook;
}
