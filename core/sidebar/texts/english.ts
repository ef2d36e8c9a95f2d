import type { KindName } from '../../actions/check/kinds.ts';
import type { KindTexts } from './kind-texts.ts';

/** Every text of the sidebar in English. A text with something in it is a function; the other languages follow this shape. */
export const english = {
  pages: {
    label: 'Pages',
    start: 'Start',
    functions: 'Functions',
    check: 'Check',
  },
  check: {
    title: 'Check',
    purpose: 'What would make the figures wrong, with a button that goes there.',
    again: 'Check again',
    start: 'Check the workbook',
    stop: 'Stop',
    reading: (sheets: string, done: number, all: number) => `Reading ${sheets} (${done + 1} of ${all})`,
    looking: 'Looking at the workbook',
    writing: 'Writing what was shown',
    stopped: 'Stopped: nothing was changed.',
    failed: (reason: string) => `The workbook could not be checked. ${reason}`,
    mendFailed: (reason: string) => `It could not be mended. ${reason}`,
    goFailed: (reason: string) => `The cell could not be shown. ${reason}`,
    nothing: (sheets: number) => `Nothing to mend: ${sheets} tabs were looked at.`,
    noTabs:
      'There are no tabs of ours in this workbook: make them on the page Start. Calls of our functions were looked at.',
    summary: (toMend: number, open: number) =>
      [
        toMend === 0 ? '' : toMend === 1 ? '1 cell or tab to mend' : `${toMend} cells or tabs to mend`,
        open === 0
          ? ''
          : open === 1
            ? '1 row of the tab Checks is open'
            : `${open} rows of the tab Checks are open`,
      ]
        .filter((part) => part !== '')
        .join('; '),
    weights: {
      changes: 'Changes a figure',
      odd: 'Look at it',
      later: 'Good to know',
    },
    fromChecks: 'from the tab Checks',
    count: (count: number) => `${count} times`,
    why: 'Why it matters',
    how: 'How to mend it',
    goThere: (cell: string) => `Go to ${cell}`,
    mend: 'Mend it',
    mendAll: (count: number) => `Mend all ${count}`,
    mendOne: (cell: string) => `Mend it: ${cell}`,
    showAll: (count: number) => `Show all ${count}`,
    blank: 'blank',
    newName: 'no name',
    ourFormula: 'our formula',
    becomes: (was: string, becomes: string) => `${was} becomes ${becomes}`,
    cells: (count: number) => `${count} cells are written`,
    mended: (count: number, place: string) =>
      count === 1 ? `Mended: ${place}.` : `Mended: ${count} cells, the first ${place}.`,
    undo: 'Undo it',
    undone: 'Undone: it stands there as before.',
    changedSince: (place: string) => `${place} was changed meanwhile: nothing was done. Check again.`,
    kinds: {
      tabMissing: {
        name: 'A tab is missing that another needs',
        why: 'Its figures are #N/A, and all that hang on them.',
        how: 'Make it again on the page Start: what stands on the other tabs stays.',
        found: ([sheet = '', needed = '']) => `${sheet} needs ${needed}`,
      },
      tabUnfinished: {
        name: 'A tab that is only half made',
        why: 'Making it was cut off: figures on it are missing.',
        how: 'Press Create on the page Start once more: it goes on where it stopped.',
      },
      movedLabels: {
        name: 'Columns or labels were moved',
        why: 'Nobody can tell which figure is which, so the tab was not checked and cannot be updated.',
        how: 'Undo the inserted column, or type the label again where it was.',
        found: ([, label = '']) => `“${label}” is not where it belongs`,
      },
      nameBroken: {
        name: 'A name that leads nowhere',
        why: 'Formulas that use it show #REF! or #NAME?.',
        how: 'Let it point to its cell again.',
        found: ([name = '', , place = '']) => `${name} belongs to ${place}`,
      },
      nameElsewhere: {
        name: 'A name that points to another cell',
        why: 'Formulas that use it show another figure, and nobody sees that.',
        how: 'Let it point to its own cell again.',
        found: ([name = '', was = '', place = '']) => `${name} points to ${was.slice(1)}, not to ${place}`,
      },
      nameMissing: {
        name: 'A name is missing',
        why: 'Formulas that use it show #NAME?.',
        how: 'Give the cell its name again.',
        found: ([name = '', , place = '']) => `${name} of ${place}`,
      },
      headlineError: {
        name: 'A headline figure shows an error',
        why: 'Everything that uses it is an error too.',
        how: 'Mend what is listed first; look for a division by a blank, or a formula that hangs on itself.',
        found: ([name = '', error = '']) => `${name} is ${error}`,
      },
      formulaBroken: {
        name: 'A formula that lost its cells',
        why: 'It says #REF!: rows or a tab that it read were deleted.',
        how: 'Put our formula back.',
      },
      overwritten: {
        name: 'A formula of ours was typed over',
        why: 'The cell no longer follows your figures.',
        how: 'Put the formula back; if the typed figure is right, type it where the formula reads it.',
      },
      formulaGone: {
        name: 'A formula of ours is gone',
        why: 'The cell is blank, and so is what hangs on it.',
        how: 'Put the formula back.',
      },
      formulaChanged: {
        name: 'A formula of ours was changed',
        why: 'It may say something else than its label.',
        how: 'Put ours back, or keep a formula of your own outside the tab.',
      },
      workflowRenamed: {
        name: 'A workflow that Start does not know',
        why: 'The line counts nowhere. It may have been renamed on Start.',
        how: 'Choose one of the list, or add it on Start.',
      },
      numberAsText: {
        name: 'Text where a number belongs',
        why: 'It looks like a number, and sums leave it out.',
        how: 'Type the number alone, without its unit.',
      },
      dateAsText: {
        name: 'Text where a date belongs',
        why: 'The row counts nowhere: its day cannot be read.',
        how: 'Type the date as your spreadsheet writes dates.',
      },
      timeAsHours: {
        name: 'Hours typed as a time',
        why: '8:30 is a time of the day, a third of a day, and not 8.5 hours.',
        how: 'Type hours with decimals: 8.5.',
      },
      percentAsWhole: {
        name: 'A share typed without its percent sign',
        why: '50 is 5000%: fifty times the whole.',
        how: 'Type 50% or 0.5.',
      },
      errorTyped: {
        name: 'An error value in an input',
        why: 'The figures that need it are not shown.',
        how: 'Type the figure, or clear the cell.',
      },
      unreadable: {
        name: 'Words where a number or a date belongs',
        why: 'The line counts nowhere until it is a figure.',
        how: 'Type the figure, and the words into the note.',
      },
      outOfBounds: {
        name: 'A figure that cannot be',
        why: 'It is outside what is allowed, so the line counts nowhere.',
        how: 'Look for a missing point or a wrong unit.',
        found: ([value = '', from = '', to = '']) =>
          from === '' && to === ''
            ? value
            : `${value}; allowed: ${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(' ')}`,
      },
      notInList: {
        name: 'A word that is not in the list',
        why: 'The line counts nowhere: pasting passes the list.',
        how: 'Choose from the list of the cell.',
        found: ([word = '', list = '']) => `${word}; the list: ${list}`,
      },
      callUnknown: {
        name: 'A call of ours shows #NAME?',
        why: 'This spreadsheet does not know the function, or a name in the call.',
        how: 'Install the add-in here, put the native twin in instead, or mend the name.',
        found: ([name = '']) => name,
      },
      callRefused: {
        name: 'A call of ours that is refused',
        why: 'An argument is no figure that it can take.',
        how: 'Click the cell: its message says which argument, and what was found.',
        found: ([name = '', error = '']) => `${name}: ${error}`,
      },
      blankArgument: {
        name: 'An optional argument points at a blank cell',
        why: 'A blank may be read as left out or as 0, by which host you open it in.',
        how: 'Fill the cell, or leave the argument out.',
        found: ([name = '', argument = '', cell = '']) => `${name}: ${argument} is ${cell}, which is blank`,
      },
      baselineAfterStart: {
        name: 'A baseline from after the start',
        why: 'The pilot ran already: “before” has some of the gain in it.',
        how: 'Move the reading to the weeks since the start, or mend the start.',
        found: ([week = '', start = '']) => `the week of ${week}; the pilot starts on ${start}`,
      },
      fewMetrics: {
        name: 'Fewer than three metrics',
        why: 'One figure is soon right by chance, or wrong for a reason of its own.',
        how: 'Add time, quality and what it costs.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      manyMetrics: {
        name: 'More than five metrics',
        why: 'Of many one is always better by chance, and nobody keeps them up.',
        how: 'Keep three to five, one of which decides.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      aboveSeats: {
        name: 'More licences in use than are paid for',
        why: 'The plan leaves seats out, or adoption is too low.',
        how: 'Mend the licensed users, or the seats on Costs.',
        found: ([licensed = '', seats = '', workflow = '']) =>
          `${workflow}: ${licensed} licensed, ${seats} seats on Costs`,
      },
      overlappingTools: {
        name: 'Two tools for the same work',
        why: 'Both are paid for in the same months.',
        how: 'End one of them, or say in the note what each is for.',
        found: ([one = '', other = '', workflow = '']) =>
          `${one} and ${other}${workflow && ` for ${workflow}`}`,
      },
      cancelAfterRenewal: {
        name: 'The day to cancel by is after the renewal',
        why: 'By then it has been renewed for another term.',
        how: 'Look at the contract: mend one of the two days.',
        found: ([what = '', cancel = '', renewal = '']) => `${what}: cancel by ${cancel}, renewal ${renewal}`,
      },
      endBeforeStart: {
        name: 'The pilot ends before it starts',
        why: 'Its weeks cannot be counted.',
        how: 'Mend one of the two days on Pilot.',
        found: ([end = '', start = '']) => `ends ${end}, starts ${start}`,
      },
      spaces: {
        name: 'Spaces around a name',
        why: 'Our formulas forgive most of them, your own and filters do not.',
        how: 'Type the name without them.',
      },
      outOfOrder: {
        name: 'Weeks out of order',
        why: 'The figures are right; people read the last row as the last week.',
        how: 'Sort the rows by their week.',
        found: ([week = '']) => `the week of ${week} stands below a later one`,
      },
      renewalSoon: {
        name: 'A renewal within 60 days',
        why: 'After that day another term is paid for, whether it pays or not.',
        how: 'Decide now: keep it, fewer seats, or cancel.',
        found: ([what = '', day = '', days = '']) => `${what}: ${day}, in ${days} days`,
      },
      tabOlder: {
        name: 'A tab that an older version made',
        why: 'It lacks what was mended since, and was not checked.',
        how: 'Press Update on the page Start: what you typed is carried over.',
        found: ([sheet = '', version = '', now = '']) => `${sheet} is of version ${version}, now ${now}`,
      },
      tabCopied: {
        name: 'A copy of one of our tabs',
        why: 'It counts nowhere: names and totals read the first one alone.',
        how: 'Delete it once you do not need it, or go on in the first.',
        found: ([sheet = '', original = '']) => (original === '' ? sheet : `${sheet}; ${original} counts`),
      },
      nameForeign: {
        name: 'A name of yours that starts as ours do',
        why: 'Create refuses to make more tabs while it is there.',
        how: 'Rename it, or delete it.',
        found: ([name = '']) => name,
      },
    } satisfies Record<KindName, KindTexts> as Record<KindName, KindTexts>,
  },
};
