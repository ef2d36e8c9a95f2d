import type { Operation, OperationOf } from '../core/sheet-port/operations.ts';
import { SheetFile } from './sheet-file.ts';

/** The sheets of a file and its names, as operations have filled them. */
export interface Files {
  readonly files: readonly SheetFile[];
  readonly names: readonly OperationOf<'name'>[];
  /** The place of the sheet that the file opens on. */
  readonly active: number;
  /** @throws Error where there is none such. */
  sheetOf(name: string): SheetFile;
}

/** @throws Error for an operation that only a live host can answer. */
export function filesOf(operations: readonly Operation[]): Files {
  const sheets = new Map<string, SheetFile>();
  const named = new Map<string, OperationOf<'name'>>();
  let active = 0;
  const sheetOf = (name: string): SheetFile => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name} to write to`);
    return sheet;
  };
  for (const operation of operations) {
    if (operation.do === 'addSheet')
      sheets.set(operation.sheet, new SheetFile(operation.sheet, operation.tabColour));
    else if (operation.do === 'name') named.set(keyOfName(operation), operation);
    else if (operation.do === 'activate') active = [...sheets.keys()].indexOf(operation.sheet);
    else if ('sheet' in operation && operation.sheet !== undefined)
      sheetOf(operation.sheet).carryOut(operation);
    else throw new Error(`a file cannot answer ${operation.do}`);
  }
  return { files: [...sheets.values()], names: [...named.values()], active, sheetOf };
}

/** A name that is told again points elsewhere, or says something else. */
const keyOfName = ({ name, sheet = '' }: OperationOf<'name'>) => `${sheet}!${name.toUpperCase()}`;
