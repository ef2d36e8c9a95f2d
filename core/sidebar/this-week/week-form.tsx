import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { missedWeeks } from '../../actions/missed-weeks.ts';
import type { WeekBook } from '../../actions/open-weeks.ts';
import { mondayIn, mondayOf } from '../../actions/tracked-rows.ts';
import { weekFaults, weekNotes } from '../../actions/week-faults.ts';
import {
  kindOf,
  moreFields,
  type TypedWeek,
  type WeekField,
  weekFields,
  weeklyFields,
} from '../../actions/week-fields.ts';
import { isoDay } from '../../cells/serial.ts';
import { shown } from '../functions/shown-outcome.ts';
import { userSigns } from '../functions/user-signs.ts';
import { texts } from '../texts/texts.ts';
import { inDay } from '../user-figures.ts';
import { faultInWords, plainNumber } from './fault-words.ts';
import { firstWorkflow, textsFor } from './first-texts.ts';
import { MissedWeeks } from './missed-weeks.tsx';
import { typedIn, type WeekTexts, weekIn } from './typed-field.ts';
import { idOf, unitOf, WeekFieldInput } from './week-field.tsx';

interface WeekFormProps {
  book: WeekBook;
  today: number;
  isWorking: boolean;
  /** Raised when the workbook turned out to have something against the row. */
  refusals: number;
  onWrite: (week: TypedWeek) => void;
}

/** The row as a form: what people fill in weekly first, the rest behind "More". */
export function WeekForm({ book, today, isWorking, refusals, onWrite }: WeekFormProps) {
  const words = texts().week;
  const signs = useMemo(() => userSigns(), []);
  /** What the person typed; all else is proposed from the workbook as it is now. */
  const [own, setOwn] = useState<WeekTexts>({});
  const [isTried, setTried] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);

  const workflow = own.workflow ?? firstWorkflow(book);
  const held: WeekTexts = { ...textsFor(book, workflow, { today, signs }), ...own };
  const type = (field: WeekField, text: string) => setOwn((before) => ({ ...before, [field]: text }));

  const typed = new Map(weekFields.map((field) => [field, typedIn(field, held[field] ?? '', signs)]));
  const week = weekIn(held, signs);
  const faults = weekFaults(week, { ...book, today });
  const notes = weekNotes(week, { ...book, today });
  const problemOf = (field: WeekField, isAsked = isTried): string => {
    const read = typed.get(field);
    const fault = read?.is === 'wrong' ? read.fault : faults.get(field);
    const isEarly = fault?.is === 'blank' || fault?.is === 'nothing typed';
    return fault === undefined || (isEarly && !isAsked) ? '' : faultInWords(fault, kindOf(field));
  };
  const noteOf = (field: WeekField): string => {
    const monday = mondayIn(week);
    const read = typed.get(field);
    const all = [
      field === 'week' && monday !== null && notes.includes('monday') && words.notes.monday(inDay(monday)),
      field === 'week' && notes.includes('after as-of') && words.notes.afterAsOf(inDay(book.asOf ?? today)),
      field === 'hours' && isTried && notes.includes('no value') && words.notes.noValue,
      field === 'hours' && notes.includes('redirected missing') && words.notes.redirectedMissing,
      field === 'hours' && notes.includes('hourly rate missing') && words.notes.hourlyRateMissing,
      read?.is === 'value' && read.isRounded && words.notes.rounded(plainNumber(Number(read.value))),
      field === 'redirected' &&
        words.hints.redirected(book.redirected === null ? '' : shown(book.redirected, 'share')),
      field === 'workflow' && book.workflows?.length === 0 && words.hints.workflows,
    ];
    return all.filter((each) => each !== false && each !== undefined).join(' ');
  };

  const goToFirstFault = (): boolean => {
    const wrong = weekFields.find((field) => problemOf(field, true) !== '');
    if (wrong === undefined) return false;
    if (more.current && moreFields.some((field) => field === wrong)) more.current.open = true;
    document.getElementById(idOf(wrong))?.focus();
    return true;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal
  useEffect(() => {
    if (refusals > 0) goToFirstFault();
  }, [refusals]);
  const submit = () => {
    if (isWorking) return;
    setTried(true);
    if (!goToFirstFault()) onWrite(week);
  };

  const input = (field: WeekField) => (
    <WeekFieldInput
      key={field}
      field={field}
      unit={unitOf(field, kindOf(field), book.currency)}
      value={held[field] ?? ''}
      problem={problemOf(field)}
      note={noteOf(field)}
      choices={field === 'workflow' ? book.workflows : null}
      onType={(text) => type(field, text)}
    />
  );
  const missed = missedWeeks(book.rows, { workflow, today, startDate: book.startDate });
  return (
    <form
      noValidate
      aria-busy={isWorking}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {book.places.tracking === '' && <p class="notice">{words.noTracking}</p>}
      {input('week')}
      <MissedWeeks
        mondays={missed.filter((monday) => monday !== mondayIn(week))}
        onChoose={(monday) => type('week', isoDay(mondayOf(monday)))}
      />
      {weeklyFields.filter((field) => field !== 'week').map(input)}
      <details ref={more}>
        <summary>{words.more}</summary>
        {moreFields.map(input)}
      </details>
      <div class="actions">
        <button type="submit" class="primary" disabled={isWorking}>
          {words.submit}
        </button>
      </div>
      <p class="hint">{words.keys}</p>
    </form>
  );
}
