import { splitReference } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds } from '../../core/workbook/kits.ts';
import { cellsIn } from '../../core/workbook/model/addresses.ts';
import { figures as namedFigures } from '../../core/workbook/tabs/dashboard/figures.ts';
import { workings } from '../../core/workbook/tabs/dashboard/workings.ts';
import { blank } from './books.ts';
import { type Book, errorsIn } from './ironcalc.ts';
import { onDashboard } from './on-dashboard.ts';

/** The block Figures and the charts' data are the only cells of a workbook that may hold an error, and only #N/A. */
const figures = new Set([...namedFigures.keys, ...workings.keys].map(onDashboard));
const chartData = new Set(
  buildBook({ ...blank, tabs: tabIds }).flatMap(({ sheet, charts }) =>
    charts
      .flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)])
      .flatMap((range) => {
        const { sheet: other, address } = splitReference(range);
        return cellsIn(address).map((at) => `${other || sheet}!${at}`);
      }),
  ),
);

function isMissingIn(cells: ReadonlySet<string>, error: string): boolean {
  const [, cell = '', value] = /^(.*![A-Z]+\d+) (.*)$/.exec(error) ?? []; // a sheet's name may have blanks
  return value === '#N/A' && cells.has(cell);
}
/** Whether "Dashboard!K97 #N/A" is a point that a chart leaves out. */
export const isOfChart = (error: string): boolean => isMissingIn(chartData, error);

/** Whether "Dashboard!J6 #N/A" stands where nothing else is to be shown. */
export const isFigure = (error: string): boolean => isMissingIn(figures, error) || isOfChart(error);

/** The errors that a person would see. */
export const visibleErrors = (book: Book): string[] => errorsIn(book).filter((error) => !isFigure(error));
