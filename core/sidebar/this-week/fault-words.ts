import type { WeekFault } from '../../actions/week-faults.ts';
import type { FieldKind } from '../../actions/week-fields.ts';
import { shown } from '../functions/shown-outcome.ts';
import { texts } from '../texts/texts.ts';
import type { TypingFault } from './typed-field.ts';

/** What is wrong with a field, in a sentence. */
export function faultInWords(fault: WeekFault | TypingFault, kind: FieldKind): string {
  const { faults } = texts().week;
  switch (fault.is) {
    case 'blank':
      return faults.blank;
    case 'nothing typed':
      return faults.nothingTyped;
    case 'no number':
      return faults.noNumber;
    case 'no hours':
      return faults.noHours;
    case 'other signs':
      return faults.otherSigns(fault.typeAs);
    case 'below':
      return faults.below(inUnit(fault.least, kind));
    case 'above':
      return kind.is === 'figure' && kind.unit === 'share'
        ? faults.shareAbove
        : faults.above(inUnit(fault.most, kind));
    case 'not whole':
      return faults.notWhole;
    case 'no choice':
      return faults.noChoice(fault.of.join(', '));
    case 'before start':
      return faults.beforeStart(day(fault.start));
    case 'not begun':
      return faults.notBegun;
    case 'too late':
      return faults.tooLate(day(fault.last));
    case 'twice':
      return faults.twice(fault.row, fault.team);
    case 'unknown workflow':
      return faults.unknownWorkflow;
    case 'more than licensed':
      return faults.moreThanLicensed(plainFigure(fault.licensed));
  }
}

export const day = (serial: number): string => shown(serial, 'date');
export const plainFigure = (value: number): string => shown(value, 'number');
const inUnit = (value: number, kind: FieldKind) =>
  kind.is === 'figure' && kind.unit === 'share' ? shown(value, 'share') : plainFigure(value);
