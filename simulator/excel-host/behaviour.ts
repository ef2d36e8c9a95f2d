/**
 * What differs between Excels, or what nobody knows of the real one: the add-in must work either way, and the tests run both.
 * docs/simulator.md says of each why.
 */
export interface ExcelBehaviour {
  /** Blank cells reach custom functions as 0, as on the desktop; else as null, as on the web. */
  desktopBlanks: boolean;
  /** Several ranges are separated by the machine's own sign: "A1,C3" is refused where that is ";". */
  listSeparator: ',' | ';';
  /** The names of a sheet list the workbook's too. */
  sheetsListAllNames: boolean;
  /** An axis title whose text is blank shows as "Axis Title". */
  showsBlankAxisTitles: boolean;
  /** A link without textToDisplay puts its address into the cell. */
  linksReplaceText: boolean;
  /** Formulas read back with "@" in front of names, as a .xlsx opened in Excel 365 may. */
  readsBackWithAt: boolean;
  /** The name in which Excel keeps what a sheet prints: add-ins see it, see none, or may not put a formula into it. */
  printAreaName: 'listed' | 'absent' | 'refused';
}

export const usualBehaviour: ExcelBehaviour = {
  desktopBlanks: false,
  listSeparator: ',',
  sheetsListAllNames: false,
  showsBlankAxisTitles: true,
  linksReplaceText: true,
  readsBackWithAt: false,
  printAreaName: 'listed',
};

/** What a person is doing in Excel while the add-in asks for something. */
export interface ExcelMoment {
  /** A cell is being edited: nothing is carried out. */
  isEditing: boolean;
  /** Several sheets are selected together. */
  isGrouped: boolean;
  /** Another workbook is in front. */
  isElsewhere: boolean;
}

export const quietMoment = (): ExcelMoment => ({ isEditing: false, isGrouped: false, isElsewhere: false });
