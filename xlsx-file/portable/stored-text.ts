/*
 * Texts of cells (ECMA-376 part 1, 22.9.2.19 ST_Xstring): a sign that XML cannot hold stands as _x0007_, and what merely
 * looks so begins with _x005F_.
 */
const escaped = /_x([0-9A-F]{4})_/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML does not allow
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]/g;

const written = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const fromStored = (text: string): string =>
  text.replaceAll(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export const toStored = (text: string): string =>
  text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_').replaceAll(notInXml, written);
