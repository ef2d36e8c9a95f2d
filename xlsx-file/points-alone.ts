import type { Amendment } from './amend.ts';

const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/** hucre 1.0 cannot leave out a line, and Excel joins the points of a scatter chart by one unless told not to. */
export const pointsAlone: Amendment = (path, xml) =>
  path.startsWith('xl/charts/') && xml.includes('<c:scatterChart>')
    ? xml.replaceAll('<c:marker>', `${noLine}<c:marker>`) // which the line's look comes before
    : xml;
