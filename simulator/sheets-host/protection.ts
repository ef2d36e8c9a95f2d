import { parseArea } from '../../core/cells/address.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { modelled } from './strict.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection of a sheet that warns: it stops nobody. */
export function warningOn(context: ScriptContext, index: number): Protection {
  const extras = context.book.extras(index);
  const changes = (member: string, change: () => void): Protection => {
    demandWrite(context, `Protection.${member}`);
    change();
    return protection;
  };
  const kept = () => {
    extras.warning ??= { description: '', open: [] };
    return extras.warning;
  };
  const protection: Protection = modelled<Protection>()('Protection', {
    getDescription: () => kept().description,
    setDescription: (description: string) =>
      changes('setDescription', () => {
        kept().description = description;
      }),
    canEdit: () => true,
    isWarningOnly: () => true,
    setWarningOnly: (isOn: boolean) => {
      if (!isOn) throw new Error('a protection that locks others out is not modelled');
      return changes('setWarningOnly', () => undefined);
    },
    setUnprotectedRanges: (ranges) =>
      changes('setUnprotectedRanges', () => {
        kept().open = ranges.flatMap((range) => parseArea(range.getA1Notation()) ?? []);
      }),
    remove: () => {
      demandWrite(context, 'Protection.remove');
      extras.warning = null;
    },
  });
  return protection;
}
