import type { KindName } from '../../actions/check/kinds.ts';
import type { TellingTexts } from '../../actions/telling.ts';
import type { KindTexts } from './kind-texts.ts';
import { ofLanguage } from './of-language.ts';

const { locale, listed, figure } = ofLanguage('en', 'en-GB');

/** Every text of the sidebar in English. A text with something in it is a function; the other languages follow this shape. */
export const english = {
  language: 'en',
  locale,
  listed,
  pages: {
    label: 'Pages',
    start: 'Start',
    week: 'This week',
    result: 'Result',
    functions: 'Functions',
    check: 'Check',
    share: 'Share',
    help: 'Help',
  },
  /** In the manifests of Excel: what stands on the ribbon and in the list of add-ins. A button is called as its page. */
  ribbon: {
    fullName: 'AI ROI for spreadsheets',
    short: 'Know whether AI pays: functions and a tracking workbook.',
    full: 'Functions and a tracking workbook for the real cost and value of AI: the return, when it pays back, and whether to scale, keep measuring, redesign or stop. Nothing that you type leaves the workbook.',
    ready: 'AI ROI is ready',
    howToStart: (call: string) => `Type =${call}( in a cell, or open the pane on the Home tab.`,
    open: 'Open AI ROI',
    tips: {
      OpenPane: 'Does AI pay? Open the pane: make a tracking workbook, find a function.',
      ShowWeek: "Write this week's row of Tracking.",
      ShowResult: 'What the workbook says: return, payback, verdict.',
      ShowShare: 'Let it work for people without the add-in, protect tabs, take settings along.',
    },
  },
  help: {
    title: 'Help',
    opening: 'Open this pane with this workbook',
    openingHint: 'The workbook keeps it. People without the add-in see nothing of it.',
    troubles: 'When something does not work',
    name: {
      what: '#NAME? in a cell',
      excel: 'Our functions are not loaded: open this pane once, then type the formula again.',
      sheets:
        'The script is not in this file, or not allowed: reload the page, and look whether Extensions has AI ROI.',
    },
    busy: {
      excel: '#BUSY! that stays',
      sheets: 'Loading... that stays',
      excelHow: 'Press Ctrl+Alt+F9. If it stays: save, close Excel, open the workbook again.',
      sheetsHow: 'Reload the page. Give one call a whole column, not each cell a call.',
    },
    unverified: {
      what: 'Google hasn’t verified this app',
      how: 'If the script is yours, or comes from somebody whom you trust: Advanced, then Go to AI ROI.',
    },
    accounts: {
      what: 'An empty pane, or PERMISSION_DENIED',
      how: 'Two Google accounts in one browser: use a window in which one alone is signed in.',
    },
    check: {
      title: 'Check this installation',
      purpose:
        'Writes every documented example to a sheet of its own, as a call and as a native formula, compares, and takes the sheet away again. Nothing else is touched. It takes a minute or two.',
      start: 'Check this installation',
      writing: (done: number, all: number) => `Writing examples: ${done} of ${all}`,
      calculating: (done: number, all: number) => `Calculated: ${done} of ${all}`,
      probing: 'Asking what this spreadsheet does',
      removing: 'Taking the sheet away',
      stopped: 'Stopped: the sheet is gone again.',
      failed: (reason: string) => `The installation could not be checked. ${reason}`,
      sound: (calls: number, twins: number) =>
        `All ${calls} calls and ${twins} native formulas show what is documented.`,
      differing: (count: number) =>
        count === 1 ? '1 result is not as documented.' : `${count} results are not as documented.`,
      left: (sheets: string) => `Left of an earlier check that was cut off, to be deleted: ${sheets}.`,
      report: 'The report, for whoever looks after the add-in',
      copy: 'Copy the report',
      copied: 'The report is copied.',
    },
  },
  share: {
    title: 'Share',
    finance: {
      title: 'Finance copy',
      purpose:
        'A new tab with the figures of today as values, for whoever signs: what they add up from, what they rest on, who measured, what is missing. It prints on one page.',
      make: 'Make a finance copy',
      making: 'Making the finance copy',
      made: (sheet: string) =>
        `Made: ${sheet}. Its totals are formulas over its own rows, to be checked there.`,
      notThere: (tabs: string) =>
        `These tabs are needed, as this version makes them, and could not be read: ${tabs}. The page Start makes or updates them.`,
      takeAway: 'Take it away again',
      takingAway: 'Taking the finance copy away',
      takenAway: 'The finance copy is gone.',
      wholeFile: {
        excel:
          'The whole workbook as a file: File, Save a Copy. Calls of our functions show #NAME? there; replace them first, below.',
        sheets:
          'The whole workbook as a file: File, Download, Microsoft Excel. Calls of our functions show #NAME? there; replace them first, below.',
      },
    },
    portable: 'Make it work without the add-in',
    purpose:
      'Whoever opens this workbook without the add-in sees #NAME? where our functions are called. Native formulas in their place show the same everywhere. Our tabs have them already.',
    where: 'Where calls are looked for',
    scopes: { workbook: 'In the whole workbook', sheet: 'On this sheet', selection: 'In the selected cells' },
    asValues: 'Put the value where there is no formula for it',
    asValuesHint: 'ROI_RANGE, for one: the value no longer changes. Otherwise such calls stay.',
    look: 'Look for calls',
    lookAgain: 'Look again',
    looking: 'Looking for calls',
    replacing: 'Putting native formulas in their place',
    restoring: 'Bringing the calls back',
    ofAll: (sentence: string, done: number, all: number) => `${sentence}: ${done} of ${all}`,
    stoppedLooking: 'Stopped: nothing was changed.',
    stopped: 'Stopped: the other cells are as they were.',
    failed: (reason: string) => `It could not be done. ${reason}`,
    noCalls: 'None of our functions is called there: it can be shared as it is.',
    found: (found: number, replaceable: number) =>
      `${found === 1 ? '1 cell calls' : `${found} cells call`} our functions; ${replaceable} of them would be replaced. Nothing has been changed yet.`,
    replace: (count: number) => (count === 1 ? 'Replace 1 call' : `Replace ${count} calls`),
    toReplace: (count: number) => `To be replaced: ${count}`,
    wereReplaced: (count: number) => `Replaced: ${count}`,
    stay: (count: number) => `Left as they are: ${count}`,
    shows: (value: string) => `shows ${value}`,
    showed: (before: string, after: string) => `showed ${before}, now ${after}`,
    willShow: (before: string, after: string) => `shows ${before}, will show ${after}`,
    /** Where it cannot be tried beforehand. */
    willSee: (value: string) =>
      `shows ${value}; what it will show is seen once it is replaced, and compared then`,
    willDiffer: 'The native formula would show another value here: the call stays.',
    notTried: (reason: string) =>
      `What the native formulas show could not be tried beforehand: ${reason} It is compared as they are written, and a call whose figure would change is put back.`,
    becomes: 'becomes',
    overCells: (count: number) => `and so on, in ${count} cells`,
    replaced: (replaced: number, stay: number) =>
      `${replaced === 1 ? '1 call was' : `${replaced} calls were`} replaced; each cell shows what it showed.${stay === 0 ? '' : ` ${stay} left as ${stay === 1 ? 'it was' : 'they were'}.`}`,
    putBack: (count: number) =>
      `${count === 1 ? '1 cell' : `${count} cells`} would have shown another value: the call was put back.`,
    recordKept: 'The calls are kept on the tab “Replaced calls”, from where they can be brought back.',
    back: 'Bring the calls back',
    backPurpose: (count: number) =>
      `The tab “Replaced calls” keeps ${count === 1 ? '1 call' : `${count} calls`}. Rows may have been inserted since. Cells in which something else was typed are left alone.`,
    restore: (count: number) => (count === 1 ? 'Bring 1 call back' : `Bring ${count} calls back`),
    restored: (back: number, stay: number) =>
      `${back === 1 ? '1 call is' : `${back} calls are`} back.${stay === 0 ? '' : ` ${stay} could not be brought back.`}`,
    notBack: (count: number) => `Not brought back: ${count}`,
    audit: {
      title: 'Audit',
      purpose:
        'A page with the headline figures found a second time, step by step. And a log of changed assumptions: when, who, from what to what, why. Changes made in the pane are logged as they are made, those made by hand when Check finds them.',
      make: 'Make an audit page',
      making: 'Making the audit page',
      made: (sheet: string) => `Made: ${sheet}.`,
      takingAway: 'Taking the audit page away',
      takenAway: 'The audit page is gone.',
      name: 'Your name, for the log',
      noName: 'Type your name first.',
      begin: 'Begin a log of changed assumptions',
      beginning: 'Beginning the log',
      kept: (sheet: string) => `The log is kept on the tab “${sheet}”.`,
    },
    protect: {
      title: 'Protect our tabs',
      purpose: {
        excel: 'Only inputs can be typed then. There is no password: anybody may take the protection off.',
        sheets:
          'Google Sheets then warns everybody before anything but an input is changed. Anybody may take that off.',
      },
      protect: 'Protect',
      unprotect: 'Take the protection off',
      protecting: 'Protecting our tabs',
      unprotecting: 'Taking the protection off',
      nothing: 'There are no tabs of ours in this workbook.',
      on: {
        excel: (sheets: string) => `Protected: ${sheets}. Take the protection off before rows are added.`,
        sheets: (sheets: string) => `Protected: ${sheets}.`,
      },
      left: (sheets: string) =>
        `${sheets} could not be: labels were moved, so that nobody can say which cells are inputs.`,
      off: (sheets: string) => `No longer protected: ${sheets}.`,
    },
    settings: {
      title: 'Settings as a file',
      purpose:
        'The typed assumptions, for another workbook, another client or next year. What was approved is not among them.',
      file: 'A file of settings',
      text: 'Its text, to be copied or pasted',
      reading: 'Reading the settings',
      noAssumptions: 'There is no tab Assumptions in this workbook whose cells can be told.',
      out: 'The settings of this workbook stand in the field: save or copy them.',
      faulty: (count: number) =>
        count === 1
          ? 'One field is wrong: nothing was changed.'
          : `${count} fields are wrong: nothing was changed.`,
      same: 'The workbook has these settings already.',
      wouldChange: (count: number) =>
        `${count === 1 ? '1 setting' : `${count} settings`} would change. Nothing has been changed yet.`,
      taken: (count: number) => `${count === 1 ? '1 setting was' : `${count} settings were`} written.`,
      faults: (count: number) => `Wrong: ${count}`,
      changes: (count: number) => `Would change: ${count}`,
      wholeFile: 'The file',
      export: 'Read from the workbook',
      save: 'Save as a file',
      import: 'Look at these settings',
      take: (count: number) => (count === 1 ? 'Write 1 setting' : `Write ${count} settings`),
      why: {
        notJson: (found: string, _: string) => `is not JSON. ${found}`,
        notSettings: (found: string, wanted: string) =>
          `is not what a file of settings has there${wanted === '' ? '' : ` (${wanted})`}: ${found === '' ? 'nothing' : found}`,
        otherVersion: (found: string, wanted: string) =>
          `is ${found === '' ? 'missing' : found}; this add-in reads ${wanted}`,
        notKnown: (found: string, _: string) => `is not known here. ${found}`,
        notNumber: (found: string, _: string) => `must be a number, and is ${found}`,
        notDay: (found: string, wanted: string) => `must be a day such as ${wanted}, and is ${found}`,
        outOfBounds: (found: string, wanted: string) => `must be within ${wanted}, and is ${found}`,
        notInList: (found: string, wanted: string) => `must be one of ${wanted}, and is ${found}`,
        notText: (found: string, _: string) => `must be a text, and is ${found}`,
      },
    },
    whyNotBack: {
      cellGone: 'Its cell was deleted.',
      referenceGone: 'A cell that it reads was deleted.',
      changed: 'Something else stands there now.',
    },
    why: {
      noTwin: (called: string) => `${called} has no native formula.`,
      shape: (called: string) => `No native formula of ${called} reads such arguments.`,
      tooLong: () => 'The formula would be longer than every spreadsheet takes.',
      locked: () => 'The sheet is protected: take the protection off first.',
      noRoom: () => 'Formulas stand in the cells that it would fill.',
      changed: () => 'It was changed meanwhile: look again.',
      differs: () => 'The native formula showed another value here: the call was put back.',
      refused: () => 'The spreadsheet did not let it be written.',
      recordFull: () => 'The tab “Replaced calls” is full: bring calls back first, or delete it.',
    },
  },
  check: {
    title: 'Check',
    purpose: 'What would make the figures wrong, with a button that goes there.',
    logFull: (count: number, sheet: string) =>
      `The log on “${sheet}” is full: ${count === 1 ? '1 change of an assumption' : `${count} changes of assumptions`} could not be added. Copy that tab to keep it, delete it, and begin a new log under Share.`,
    logged: (count: number, sheet: string) =>
      `${count === 1 ? '1 assumption was' : `${count} assumptions were`} changed by hand; the tab “${sheet}” has it now. Type why there.`,
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
    quoted: (text: string) => `“${text}”`,
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
        get why() {
          return `8:30 is a time of the day, a third of a day, and not ${figure(8.5)} hours.`;
        },
        get how() {
          return `Type hours with decimals: ${figure(8.5)}.`;
        },
      },
      percentAsWhole: {
        name: 'A share typed without its percent sign',
        why: '50 is 5000%: fifty times the whole.',
        get how() {
          return `Type 50% or ${figure(0.5)}.`;
        },
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
  later: {
    loading: 'Loading ...',
    failed:
      'This part of the pane could not be loaded. See whether you are connected. Where trying again does not help, close the pane and open it again.',
    again: 'Try again',
  },
  functions: {
    title: 'Functions',
    purpose: 'Choose one, fill it in, and put it into a cell.',
    search: 'Search',
    searchHint: 'worth it, hours, payback',
    found: (count: number) =>
      count === 0
        ? 'Nothing is called that. Try "payback", "cost" or "hours".'
        : count === 1
          ? '1 function'
          : `${count} functions, the likeliest first`,
    all: 'All functions',
    howToFill:
      'Type figures or cells, or select cells in the sheet and take them. Those on the tab where you put the call are written without its name.',
    fillExample: 'Fill in the example',
    putIn: 'Put into the selected cell',
    enterDoes: 'Enter in any field does the same.',
    takeBack: 'Take it back',
    written: (range: string, sheet: string) => `Written into ${range} on ${sheet}.`,
    selectFirst: 'Select the cells first.',
    takeFor: (argument: string) => `Take cells for ${argument}`,
    takeTitle: 'Take the selected cells',
    takeCells: 'Take cells',
    leftOut: (value: string) => `Left out it is ${value}.`,
    mayBeLeftOut: 'May be left out.',
    typeItAs: (figure: string) => `type it as ${figure}`,
    typeCells: 'type cells, such as B5:B12, or figures with ";" between: 12; 15; 14',
    live: {
      missing: (names: string) => `Still to fill in: ${names}.`,
      wrong: (names: string) => `No result yet: see ${names} above.`,
      reading: 'Reading the cells ...',
      notRead: (reason: string) => `The cells could not be read: ${reason}`,
      inCell: (figure: string) => `In the cell ${figure}, until you format it as a percentage.`,
      fills: (rows: number, columns: number) => `Fills ${rows} x ${columns} cells:`,
      moreRows: (rows: number) => `and ${rows} more rows.`,
      fillFirst: (names: string) => `Fill in ${names} first.`,
      mendFirst: (names: string) => `Mend ${names} first.`,
      notPutIn: (reason: string) => `Nothing was put in: ${reason}`,
      ofHundred: (figure: string) => `${figure} of 100`,
      units: {
        weeks: (figure: string) => `${figure} weeks`,
        months: (figure: string) => `${figure} months`,
        hours: (figure: string) => `${figure} hours`,
        periods: (figure: string) => `${figure} periods`,
      },
    },
    cells: {
      tooLong: (cells: string) => `${cells} is too long to be read here: the cell will show the result.`,
      holds: (cells: string, error: string) => `${cells} holds ${error}`,
      noName: (name: string) => `There is no name ${name}: type a figure, or cells such as B5.`,
      nameNotRead: (name: string) => `${name} cannot be read here: the cell will show the result.`,
      noTab: (tab: string) => `There is no tab ${tab} in this workbook.`,
    },
    twin: {
      show: 'Show its native twin',
      hide: 'Hide its native twin',
      purpose: "The same with the spreadsheet's own functions, for people without this add-in.",
      fillFirst: 'Fill in the arguments first.',
      putIn: 'Put the twin in instead',
      more: (count: number) => `and ${count} more, one a cell`,
      none: {
        never: 'This one has none: share its value instead.',
        readsCells: 'Filled in like this it has none: its twin reads cells, in one row or column.',
        shapes: 'These ranges have none: their shapes differ, or they are too long.',
      },
    },
    notes: {
      how: 'How it is worked out',
      gives: (what: string) => `Gives ${what}.`,
      errors: (list: string) => `Errors: ${list}.`,
    },
  },
  tellings: {
    looking: () => 'Looking at the workbook',
    writingAll: () => 'Writing everything',
    settingAside: () => 'Setting the old tabs aside',
    joining: () => 'Joining them to the others',
    addingSheets: ({ count }) => (count === 1 ? 'Adding a sheet' : `Adding ${count} sheets`),
    filling: ({ sheet, place, of }) => `Filling ${sheet} (${place} of ${of})`,
    addingRows: ({ sheet, rows }) => `Adding ${rows} rows to ${sheet}`,
    rowsAdded: ({ sheet, rows, ready }) => `${rows} rows added to ${sheet}: ${ready} stand ready.`,
    planApproved: ({ sheet, by }) =>
      `The plan stands on ${sheet} as ${by} approved it: plan to date and thresholds are these from now on.`,
    approvedBefore: ({ by }) =>
      `The plan was approved before${by === '' ? '' : `, by ${by}`}. Approve it as it is now instead?`,
    nothingOfOurs: () => 'Nothing to update: there are no tabs of ours in this workbook.',
    newestAlready: () => 'Nothing to update: these tabs are the newest there are.',
    takenBack: ({ range }) => `Taken back: ${range} is empty again.`,
    noTab: ({ tab }) => `Nothing was changed: there is no tab ${tab} in this workbook.`,
    headerMoved: ({ sheet, label, cell }) =>
      `Nothing was changed: on ${sheet} the header "${label}" is not in ${cell}. Rows may have been inserted or deleted above it; undo that and try again.`,
    logFull: ({ sheet, rows }) =>
      `Nothing was changed: ${sheet} has ${rows} rows, and cannot have more. Begin a new workbook for what comes.`,
    noApprover: () => 'Nothing was changed: type the name of the person who approves.',
    noPlan: () => 'Nothing was changed: there is no plan yet. Complete Assumptions, Costs and Value first.',
    planMoved: ({ sheet }) =>
      `Nothing was changed: on ${sheet} the approved plan is not where it belongs. Rows may have been inserted or deleted above it; undo that and try again.`,
    namesTaken: ({ prefix, names, offer }) =>
      `Nothing was made: this workbook already has names that start with ${prefix}: ${names.join(', ')}. Rename or delete them, or let ours start with ${offer}.`,
    rowsMoved: ({ sheet, label }) =>
      `Nothing was made: on ${sheet} "${label}" stands in another row than it did, and new tabs would look for it where it was. Delete the rows that were inserted above it, or insert those that were deleted, and try again.`,
    columnMoved: ({ sheet, label, column }) =>
      `Nothing was changed: on ${sheet} "${label}" is not where it belongs, in column ${column}. Columns may have been inserted or a label typed over, so it cannot be told which figure is which. Undo that and try again.`,
    noSelection: () => 'Select a cell first.',
    notEmpty: ({ range, isOneCell }) =>
      `${range} is not empty: select ${isOneCell ? 'an empty cell' : 'a cell with room for it'}.`,
    changedMeanwhile: ({ range }) => `${range} was changed meanwhile: nothing was taken back.`,
  } as TellingTexts,
  start: {
    title: 'Does AI pay?',
    purpose: 'Make a tracking workbook: what it really costs, what it is really worth.',
    looking: 'Looking at the workbook ...',
    otherWays: 'Choose the tabs yourself, or look at an example',
    first: {
      purpose: 'Five answers, and you see whether it may pay. Guess what you do not know: it can be changed.',
      costAMonth: 'Cost a month',
      costHint: 'Seats and usage of all its tools together.',
      setupHours: 'Hours to set up',
      trainingHours: 'Hours to learn',
      hoursSaved: 'Hours it saves a week',
      savedHint: 'Of all people together, less what it takes to check its work.',
      worth: 'What is an hour worth?',
      fromRate: 'I know what an hour costs',
      fromPay: 'From yearly pay',
      fromRevenue: "From the owner's revenue",
      hourlyRate: 'An hour costs',
      yearlyPay: 'Yearly pay',
      yearlyRevenue: 'Yearly revenue',
      ownerHours: 'Hours worked a year',
      rateIs: (rate: string) => `That is ${rate} an hour.`,
      payAssumes: (overhead: string, hours: string) => `With ${overhead} on top of pay, over ${hours} hours.`,
      since: 'Since when?',
      sinceHint: 'The day of the first cost.',
      make: 'Make the workbook',
      problems: {
        missing: 'Fill this in; 0 is an answer.',
        notANumber: (typed: string) => `"${typed}" is no number.`,
        negative: 'It cannot be below 0.',
        zeroHours: 'It must be more than 0.',
        notADay: 'Choose a day.',
      },
    },
    outlook: {
      label: 'What follows',
      waiting: 'ROI and payback stand here once the questions are answered.',
      roi: (roi: string, months: number, confidence: string) =>
        `ROI ${roi} over ${months} months, at ${confidence} confidence`,
      noCost: 'Nothing costs anything yet: there is no ROI.',
      payback: (weeks: string) => `Pays back in about ${weeks} weeks.`,
      atOnce: 'Pays back at once.',
      never: (months: number) => `Does not pay back within ${months} months.`,
      sums: (cost: string, value: string) => `It costs ${cost} and brings ${value}.`,
      leavesOut:
        'Left out until you fill them in: upkeep, review of its work, other costs, and value besides hours. Assumed, to be measured: that all hours saved are put to use.',
    },
    create: {
      what: 'What to make',
      kits: {
        'first-check': {
          label: 'First check',
          note: 'Costs, value, baseline, checks and a one-page dashboard',
        },
        pilot: { label: 'Pilot', note: 'And a weekly log, incidents, and a verdict on one workflow' },
        portfolio: {
          label: 'Portfolio',
          note: 'All tabs: which workflow first, readiness, buy or build too',
        },
      },
      single: 'Single tabs',
      singleNote: 'What another tab needs comes along',
      tabs: 'Tabs',
      filledWith: 'Filled with',
      nothing: 'Nothing yet',
      nothingNote: 'You fill in your own figures',
      example: 'The worked example',
      exampleNote: 'A consulting firm, to look around in',
      currency: 'Currency',
      startsOn: 'Starts on',
      workflow: 'First workflow (optional)',
      workflowHint: 'Answering support mail',
      badDate: 'Type a date, such as 2026-12-01.',
      noTab: 'Choose at least one tab.',
      create: 'Create',
    },
    older: 'Made by an older version?',
    update: 'Update the tabs',
    rows: { label: 'A log is full?', add: (rows: number) => `Add ${rows} rows` },
    approve: {
      label: 'The plan is approved by',
      hint: 'Name',
      approve: 'Approve the plan',
      anew: 'Approve it anew',
      takeBack: 'Take it back',
      takenBack: 'The approval is as it was before.',
    },
    work: {
      stop: 'Stop',
      stopping: 'Stopping after this tab',
      lookingAt: 'Looking at the workbook',
      stopped: 'Stopped. Nothing was left behind.',
      takingAway: 'Taking the tabs away again',
      takenAway: 'The tabs are gone again. Nothing else was changed.',
      failed: (what: string, reason: string) => `${what}: ${reason}. Nothing of yours was changed.`,
      couldNot: {
        create: 'It did not work',
        takeAway: 'The tabs could not be taken away',
        update: 'The tabs could not be updated',
        addRows: 'The rows could not be added',
        approve: 'The plan could not be approved',
        takeBack: 'It could not be taken back',
      },
    },
    outcome: {
      allHere: (tabs: string) => `All of these tabs are here already: ${tabs}.`,
      nothingChanged: 'Nothing was changed.',
      made: (tabs: string) => `Made: ${tabs}.`,
      completed: (tabs: string) =>
        `Completed, since an earlier run had been cut before it was done: ${tabs}. What was typed there is kept.`,
      alongside: (tabs: string) => `Came along, because others need them: ${tabs}.`,
      renamed: (tabs: string) => `A sheet of yours has that name already, so ours is called ${tabs}.`,
      leftAsTheyWere: (tabs: string) => `Left as they were: ${tabs}.`,
      askTakeAway: 'Take these tabs away, with all that was typed into them since?',
      takeAway: 'Take away',
      keep: 'Keep',
      undo: 'Undo',
      merged: (tabs: string) =>
        `Two people had made tabs at once. What was typed on ${tabs} stands on ours now.`,
      kept: (sheet: string, cells: string) =>
        `${sheet} says something else than ours in ${cells}, so both are kept: copy what is right, then delete it.`,
      leftAlone: (sheet: string, cells: string) =>
        `On ${sheet} somebody typed into ${cells}, so that the new tabs do not show there.`,
      outdated: (tabs: string) => `${tabs} were made by an older version of the add-in.`,
      otherNames: (prefix: string) => `Let ours start with ${prefix}`,
      madeAnew: (tabs: string) => `Made anew: ${tabs}.`,
      carried: (cells: number, tabs: string) =>
        `${cells} cells that were typed into were carried over. The old tabs stand beside them: ${tabs}. Delete them once you have looked.`,
      notCarried: (cells: string) =>
        `Not carried over, because the new tabs have no place for them: ${cells}. They still stand there.`,
    },
  },
  week: {
    title: 'This week',
    purpose: 'One row a week: what it brought, and what it cost.',
    opening: 'Looking at the workbook',
    writing: 'Writing the week',
    takingBack: 'Taking it back',
    /** As the columns of Tracking are called, the unit left out. */
    fields: {
      week: 'Week',
      workflow: 'Workflow',
      hours: 'Hours saved',
      otherValue: 'Other value',
      active: 'Active users',
      licensed: 'Licensed users',
      phase: 'Phase',
      team: 'Team',
      redirected: 'Redirected',
      usedFor: 'Hours used for',
      volume: 'Volume',
      errors: 'Errors',
      reworkHours: 'Rework',
      wrongOutput: 'Wrong output',
      policyViolation: 'Policy violation',
      compliance: 'Compliance incident',
      customerFacing: 'Customer-facing',
      spend: 'Spend',
      covers: 'Spend covers',
      reviewHours: 'Review',
      upkeepHours: 'Upkeep',
      note: 'Note',
    },
    units: {
      get hours() {
        return `hours, ${figure(8.5)} or 8:30`;
      },
      get share() {
        return `share, 50% or ${figure(0.5)}`;
      },
      count: 'number',
      tasks: 'tasks',
    },
    hints: {
      hours: 'Below 0 where the week cost more than it saved.',
      otherValue: 'What it brought besides hours.',
      team: 'Two teams may have the same week.',
      redirected: (usual: string) =>
        usual === '' ? 'Share of these hours put to work.' : `Left blank it is ${usual}.`,
      workflows: 'Workflows are named on the tab Start.',
    },
    more: 'More: quality, incidents, costs, note',
    none: '(none)',
    missed: 'Weeks without a row',
    earlier: (count: number) => `and ${count} earlier`,
    submit: 'Write the week',
    keys: 'Enter in any field does the same.',
    faults: {
      blank: 'Choose a day of the week.',
      nothingTyped: 'Type at least one figure of the week.',
      noNumber: 'Type a number.',
      get noHours() {
        return `Type hours, such as ${figure(8.5)} or 8:30.`;
      },
      otherSigns: (typeAs: string) => `Type it as ${typeAs}.`,
      below: (least: string) => `It cannot be below ${least}.`,
      above: (most: string) => `It cannot be above ${most}.`,
      get shareAbove() {
        return `It cannot be above 100%: type 50% or ${figure(0.5)}.`;
      },
      notWhole: 'Type a whole number.',
      noChoice: (choices: string) => `Choose one of ${choices}.`,
      beforeStart: (start: string) => `That is before the start, ${start}.`,
      notBegun: 'That week has not begun yet.',
      tooLate: (last: string) => `That is too long after the start: until ${last} weeks count.`,
      twice: (row: number, team: string) =>
        `Row ${row} has this week already${team === '' ? '' : ` for team ${team}`}. Is this a second team? Type its name as the team, under More.`,
      unknownWorkflow: 'Start has no such workflow.',
      moreThanLicensed: (licensed: string) => `No more than the ${licensed} licensed users can be active.`,
    },
    notes: {
      monday: (monday: string) => `Written as the Monday of that week, ${monday}.`,
      rounded: (hours: string) => `Written as ${hours}: the sheet takes two decimals.`,
      afterAsOf: (asOf: string) => `It counts once "As of" on Assumptions, ${asOf} now, has come to it.`,
      noValue: 'Without hours or other value the week counts as one that brought nothing.',
      redirectedMissing: 'Hours count once the redirected share is typed, here under More or on Assumptions.',
      hourlyRateMissing: 'Hours count once the hourly rate stands on Assumptions.',
    },
    noTracking: 'There is no tab Tracking yet: it is made with the first week that you write.',
    nothingHere: {
      says: 'There is no tracking workbook here yet.',
      asks: 'Shall Start, Assumptions and Tracking be added to this workbook? Nothing that is there is changed. The page Start makes the whole of it.',
      yes: 'Add these tabs',
    },
    notCurrent: (sheets: string) =>
      `${sheets}: made by another version, or not to its end. On the page Start choose Update the tabs, or Create.`,
    moved: (sheet: string) =>
      `The header of the log on ${sheet} is not whole, or columns were moved: undo that, then look again.`,
    lookAgain: 'Look again',
    failed: (reason: string) => `It did not work: ${reason}. Look at Tracking before you write it once more.`,
    stopped: 'Stopped. Nothing was written.',
    typedBelow: (sheet: string, row: number) =>
      `Nothing was written: something stands in row ${row} of ${sheet}, far below the rows that count. Move it away, then try again.`,
    made: (sheets: string) => `Made: ${sheets}.`,
    rowsAdded: (count: number) => `No row was left, so ${count} were added.`,
    written: (row: number, sheet: string, week: string, workflow: string) =>
      `Written into row ${row} of ${sheet}: week of ${week}${workflow === '' ? '' : `, ${workflow}`}.`,
    returns: {
      caption: 'What it changed: ROI',
      before: 'Before',
      after: 'After',
      plan: 'Plan',
      measured: 'Measured so far',
      onCourse: 'On course for',
      unknown: 'not known',
      none: 'No ROI yet: the Dashboard says what is missing.',
    },
    undo: 'Undo',
    another: 'Write another week',
    takenBack: (row: number, sheet: string) => `Taken back: row ${row} of ${sheet} is empty again.`,
    changed: (row: number, sheet: string) =>
      `Row ${row} of ${sheet} was changed meanwhile: nothing was taken back.`,
  },
  result: {
    title: 'Result',
    purpose: 'Does it pay, and why? As the workbook has it now.',
    reading: 'Reading the workbook',
    again: 'Read again',
    failed: (reason: string) =>
      `The workbook could not be read: ${reason}. Nothing was changed; read it again.`,
    notGone: (sheet: string) => `${sheet} could not be shown: it may have been deleted. Read again.`,
    gone: (sheet: string, at: string) => `${sheet}, cell ${at}, is selected.`,
    notKnown: 'not known',
    toPage: { start: 'Go to Start', week: 'Write a week' },
    toSheet: (sheet: string) => `Go to ${sheet}`,
    nothingHere: 'There is no tracking workbook here yet. Five questions on the page Start make one.',
    notCurrent: (sheets: string) =>
      `${sheets}: made by another version, or not to its end. On the page Start choose Update the tabs, or Create.`,
    tabsMissing: (tabs: string) =>
      `Without ${tabs} there is no result. On the page Start choose Create: it adds what is missing and leaves the rest as it is.`,
    moved: (sheet: string, label: string) =>
      `On ${sheet} “${label}” is not where it belongs, so nobody can tell which figure is which. Undo what moved it, then read again.`,
    headline: {
      onCourse: (months: string) => `On course for: ROI over ${months} months`,
      plan: (months: string) => `Plan: ROI over ${months} months`,
      none: 'ROI: not known yet',
      low: (low: string, confidence: string, plan: string) =>
        `Low ${low}, at ${confidence} confidence. Plan ${plan}.`,
      atConfidence: (confidence: string) => `At ${confidence} confidence.`,
      measured: (roi: string, weeks: string) => `Measured so far: ${roi} in ${weeks} weeks.`,
    },
    payback: {
      label: 'Payback',
      weeks: (weeks: string) => `${weeks} weeks as planned`,
      on: (weeks: string, day: string) => `${weeks} weeks as planned, on ${day}`,
    },
    next: {
      label: 'What to do next',
      nothing: 'Nothing is missing.',
      others: 'Then',
    },
    missing: {
      tabs: 'Tabs',
      assumptions: 'Assumptions',
      costs: 'Costs',
      value: 'Value',
      checks: 'Wrong in the figures',
      measured: 'Week by week',
      baseline: 'Baseline',
      plan: 'Approval',
      'odd checks': 'Look at',
      lastWeek: (week: string) => `the last row is that of ${week}`,
    },
    verdict: {
      label: 'Verdict',
      none: 'No verdict yet',
      needs: {
        pilot: 'The tab Pilot gives one. Create makes it on the page Start.',
        workflow: 'Pilot asks for the workflow that is tried.',
        weeks: 'It is given from the weeks that you write.',
      },
    },
    chart: {
      describes: 'Line chart of value and cost so far, by months since the start.',
      planned: (month: string, value: string, cost: string) =>
        `Plan in month ${month}: value ${value}, cost ${cost}.`,
      measured: (month: string, value: string, cost: string) =>
        `Measured by month ${month}: value ${value}, cost ${cost}.`,
      notMeasured: 'Nothing measured yet.',
      axis: (currency: string) => `${currency} so far, by months since the start`,
      series: {
        measuredValue: 'Value, measured',
        measuredCost: 'Cost, measured',
        value: 'Value, plan',
        cost: 'Cost, plan',
      },
    },
    comparison: {
      label: 'Plan and measured',
      caption: (currency: string) => `All workflows, in ${currency}`,
      plan: 'Plan',
      measured: 'Measured',
      value: 'Value so far',
      cost: 'Cost so far',
      roi: 'ROI so far',
      roiAtEnd: (months: string) => `ROI over ${months} months`,
      adoption: 'Adoption, last week',
      pilotAdoption: 'Adoption, pilot',
      needed: (share: string) => `${share} needed`,
      none: 'Nothing is measured yet: a row a week tells plan from result.',
    },
    difference: {
      label: 'What explains the difference',
      beyond: 'The plan ends before the last tracked week: it is no measure of it.',
      asPlanned: 'Value and cost are as planned.',
      difference: 'Difference',
      value: (difference: string) => `Value: ${difference} against the plan`,
      cost: (difference: string) => `Cost: ${difference} against the plan`,
      timeSaved: 'Hours saved',
      other: 'Other value',
      belief: (tracked: string, plan: string) => `Believed at ${tracked}, plan ${plan}`,
      before: (weeks: string) => `Before the last ${weeks} weeks`,
      lately: (weeks: string) => `The last ${weeks} weeks`,
      ramp: (weeks: string) => `The plan allows ${weeks} weeks of ramp to full value.`,
      noRamp: 'The plan has no ramp: full value from the first week.',
      besidesHours: (kinds: string) =>
        `Planned besides hours: ${kinds}. Tracking shows it where it is typed as other value.`,
      kind: (kind: string, value: string) => `${kind.toLowerCase()} ${value}`,
      noKind: 'of no kind',
      withoutRow: (weeks: number, all: string) =>
        weeks === 1
          ? `1 of ${all} weeks has no row: it counts as bringing nothing.`
          : `${weeks} of ${all} weeks have no row: they count as bringing nothing.`,
      lowAdoption: (share: string, needed: string) =>
        `Adoption: lately ${share} use it; ${needed} are needed to scale.`,
      enoughAdoption: (share: string, needed: string) =>
        `Adoption is high enough: lately ${share} use it, ${needed} are needed to scale.`,
      typed: 'Typed instead of planned',
      incidents: 'Incidents',
      planChanged: 'Plan changed since approved',
      otherWeeks: 'Weeks that are planned, not tracked',
      how: 'How it is split',
      method:
        'The plan to date is shared among the kinds as the lines of Value, each with its start and ramp, have it by then. What was measured is taken at the confidence of the plan; what another confidence makes stands by itself. Cost is split as the tab Workings sums it. Each split adds up to the whole difference.',
    },
    review: {
      label: 'Next review',
      kinds: { weekly: 'Weekly review', monthly: 'Monthly review', quarterly: 'Quarterly review' },
      due: (kind: string, day: string) => `${kind}: ${day}`,
      overdue: 'overdue',
      soon: 'due within a week',
      notPlanned: 'The tab Pilot plans reviews; it is not in this workbook.',
      notKnown: (why: string) => (why === '' ? 'Not known yet.' : `Not known yet: ${why}.`),
    },
    carrying: {
      label: 'It hangs on',
      figures: {
        hourlyRate: (figure: string, currency: string) => `An hour is worth ${figure} ${currency}`,
        redirected: (figure: string) => `${figure} of saved hours are put to use`,
        confidence: (figure: string) => `${figure} of the planned value is believed`,
        trackedConfidence: (figure: string) => `${figure} of the tracked value is believed`,
      },
      unknown: {
        hourlyRate: 'What an hour is worth: not known',
        redirected: 'Share of saved hours put to use: not known',
        confidence: 'Share of the planned value believed: not known',
        trackedConfidence: 'Share of the tracked value believed: not known',
      },
      assumed: 'An assumption, to be measured.',
      proposed: 'Proposed; nobody has put a name to it.',
      movesMost: (what: string) => `What moves the ROI most: ${what.toLowerCase()}.`,
    },
  },
};
