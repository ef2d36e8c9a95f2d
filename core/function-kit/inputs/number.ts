import { CellError, div0Error, type Given, numError, valueError } from '../../cells/cell.ts';
import { cellInWords } from '../../cells/wording.ts';
import type { Described, Domain, Input, InputKind } from './input.ts';
import { oneCell } from './one-cell.ts';
import { domainInWords, figureInWords, likelyCause, zeroRefused } from './wording.ts';

interface NumberOptions extends Described, Domain {
  /** How messages show the default and a refused value. */
  shownAs?: 'percent';
  /** What a blank gives instead of "cost is blank". */
  blank?: (name: string) => CellError;
}

/** A number; from 0 up unless said. */
export function number(options: NumberOptions): Input<number> {
  return figure('number', { least: 0, ...options });
}

/** A number of either sign. */
export function signed(options: NumberOptions): Input<number> {
  return figure('number', options);
}

/** A share from 0 to 1. */
export function fraction(options: NumberOptions): Input<number> {
  return figure('fraction', { least: 0, most: 1, shownAs: 'percent', unit: 'share', ...options });
}

/** A score from 1 to 5; halves are welcome. */
export function score(options: Described): Input<number> {
  return figure('score', { least: 1, most: 5, unit: '1 to 5', ...options });
}

function figure(kind: InputKind, options: NumberOptions): Input<number> {
  const { least = -Infinity, most = Infinity, isAboveLeast = false, isBelowMost = false, zero } = options;
  return {
    kind,
    description: options.description,
    unit: options.unit ?? '',
    isOptional: false,
    fallback: 0,
    domain: {
      ...(options.least === undefined ? {} : { least: options.least }),
      ...(options.most === undefined ? {} : { most: options.most }),
      ...(isAboveLeast ? { isAboveLeast } : {}),
      ...(isBelowMost ? { isBelowMost } : {}),
      ...(zero ? { zero } : {}),
    },
    shownAs: options.shownAs,
    isWhole: false,
    takesNumbers: { least, most },
    read(given, name) {
      if (typeof given !== 'number') throw refusal(given, name, options);
      const isInside =
        given > least ? given < most || (given === most && !isBelowMost) : given === least && !isAboveLeast;
      if (isInside && (given !== 0 || zero === undefined)) return given;
      throw refusal(given, name, options);
    },
  };
}

/** Why it is not taken. An error value in the cell is its own reason. */
function refusal(given: Given, name: string, options: NumberOptions): CellError {
  const cell = oneCell(given, name);
  if (cell instanceof CellError) return cell;
  if (cell === null) return options.blank ? options.blank(name) : valueError(`${name} is blank`);
  if (typeof cell !== 'number') return valueError(`${name} must be a number, got ${cellInWords(cell)}`);
  const { zero, shownAs } = options;
  if (cell === 0 && zero === 'divides') return div0Error(`${name} is 0: there is nothing to divide by`);
  if (cell === 0 && zero === 'refused') return zeroRefused(name, 'type a figure');
  const found = `${figureInWords(cell, shownAs)}${likelyCause(cell, shownAs)}`;
  return numError(`${name} must be ${domainInWords(options, shownAs)}, got ${found}`);
}
