"""Does what people do to a sheet, in LibreOffice.

Reads a line of JSON for each workbook, {"file": ..., "acts": [...], "read": [names of sheets]}, and answers with a line: what
stands in the cells afterwards. One LibreOffice serves them all; every workbook is opened anew. Rows and columns are counted from 0.
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress
from com.sun.star.table import TableSortField
from com.sun.star.connection import NoConnectException

FORMULAS = 16  # com.sun.star.sheet.CellFlags
ERRORS = 4  # com.sun.star.sheet.FormulaResult
CONTENTS = 1 | 2 | 4 | 16  # figures, dates, texts and formulas


def property_of(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def area(sheet, rows, columns=None):
    """Rows from the first to the last, whole ones where no columns are given."""
    made = CellRangeAddress()
    made.Sheet = sheet.RangeAddress.Sheet
    made.StartRow, made.EndRow = rows
    made.StartColumn, made.EndColumn = columns or (0, sheet.Columns.Count - 1)
    return made


def corner(sheet, row, column):
    made = CellAddress()
    made.Sheet, made.Row, made.Column = sheet.RangeAddress.Sheet, row, column
    return made


def enter(sheet, row, column, content):
    cell = sheet.getCellByPosition(column, row)
    if content is None:
        cell.clearContents(CONTENTS)
    elif isinstance(content, dict):
        cell.setFormula(content["formula"])
    elif isinstance(content, str):
        cell.setString(content)
    else:
        cell.setValue(content)


def copy(sheet, act):
    columns = act.get("columns")
    target = corner(sheet, act["to"], columns[0] if columns else 0)
    sheet.copyRange(target, area(sheet, act["rows"], columns))


def cut(sheet, act):
    columns = act.get("columns")
    target = corner(sheet, act["to"], columns[0] if columns else 0)
    sheet.moveRange(target, area(sheet, act["rows"], columns))


def delete(sheet, act):
    first, last = act["rows"]
    sheet.Rows.removeByIndex(first, last - first + 1)


def insert(sheet, act):
    first, last = act["rows"]
    sheet.Rows.insertByIndex(first, last - first + 1)


def sort(sheet, act):
    (left, right), (top, bottom) = act["columns"], act["rows"]
    field = TableSortField()
    field.Field, field.IsAscending = act["by"] - left, act["ascending"]
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    how = (property_of("SortFields", fields), property_of("ContainsHeader", False))
    sheet.getCellRangeByPosition(left, top, right, bottom).sort(how)


def paste(sheet, act):
    for down, row in enumerate(act["cells"]):
        for across, content in enumerate(row):
            enter(sheet, act["to"] + down, act["column"] + across, content)


ACTS = {"copy": copy, "cut": cut, "delete": delete, "insert": insert, "sort": sort, "paste": paste}


def cells_in(ranges):
    for found in ranges.RangeAddresses:
        for row in range(found.StartRow, found.EndRow + 1):
            for column in range(found.StartColumn, found.EndColumn + 1):
                yield row, column


def contents(sheet, is_read):
    """Values row by row, formulas and errors by their places; of a sheet that nobody reads the errors alone."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    used = sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)
    errors = [
        [row, column, sheet.getCellByPosition(column, row).String]
        for row, column in cells_in(used.queryFormulaCells(ERRORS))
    ]
    if not is_read:
        return {"values": [], "formulas": [], "errors": errors}
    values = [list(row) for row in used.getDataArray()]
    for row, column, error in errors:
        values[row][column] = error
    texts = used.getFormulaArray()
    formulas = [[row, column, texts[row][column]] for row, column in cells_in(used.queryContentCells(FORMULAS))]
    return {"values": values, "formulas": formulas, "errors": errors}


def names_of(book):
    found = {}
    for name in book.NamedRanges.ElementNames:
        cells = book.NamedRanges.getByName(name).getReferredCells()
        if cells is None:
            found[name] = {"error": "#REF!"}
            continue
        cell = cells.getCellByPosition(0, 0)
        found[name] = {"error": cell.String} if cell.getError() else cell.getDataArray()[0][0]
    return found


def done(desktop, asked):
    hidden = property_of("Hidden", True)
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(asked["file"]), "_blank", 0, (hidden,))
    try:
        for act in asked["acts"]:
            # what is pasted comes at once, not cell by cell
            book.enableAutomaticCalculation(act["do"] != "paste")
            ACTS[act["do"]](book.Sheets.getByName(act["sheet"]), act)
            book.enableAutomaticCalculation(True)
        # After a cut LibreOffice 7.4 leaves cells of the log that show a result with the old one until all is calculated.
        book.calculateAll()
        return {
            "names": names_of(book),
            "sheets": {sheet.Name: contents(sheet, sheet.Name in asked["read"]) for sheet in book.Sheets},
        }
    finally:
        book.close(True)


def connect(pipe):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def main(profile, pipe):
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    there = connect(pipe)
    desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
    try:
        for line in sys.stdin:
            try:
                answer = done(desktop, json.loads(line))
            except Exception as error:  # told to the test that asked
                answer = {"failed": repr(error)}
            print(json.dumps(answer), flush=True)
    finally:
        desktop.terminate()
        office.wait()


main(*sys.argv[1:])
