import type { WeekFault } from '../../actions/week-faults.ts';
import type { FieldKind } from '../../actions/week-fields.ts';
import { shown } from '../functions/shown-outcome.ts';
import { texts } from '../texts/texts.ts';
import { inDay } from '../user-figures.ts';
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
      return faults.beforeStart(inDay(fault.start));
    case 'not begun':
      return faults.notBegun;
    case 'too late':
      return faults.tooLate(inDay(fault.last));
    case 'twice':
      return faults.twice(fault.row, fault.team);
    case 'unknown workflow':
      return faults.unknownWorkflow;
    case 'more than licensed':
      return faults.moreThanLicensed(plainNumber(fault.licensed));
  }
}

export const plainNumber = (value: number): string => shown(value, 'number');
const inUnit = (value: number, kind: FieldKind) =>
  kind.is === 'figure' && kind.unit === 'share' ? shown(value, 'share') : plainNumber(value);
