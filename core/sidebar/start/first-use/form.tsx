import { useRef, useState } from 'preact/hooks';
import { usualOverhead, usualProductiveHours } from '../../../methods/loaded-rate.ts';
import type { HourWorth } from '../../../workbook/first-use/answers.ts';
import { hourlyRateOf } from '../../../workbook/first-use/figures.ts';
import { userSigns } from '../../functions/user-signs.ts';
import { TextField } from '../../text-field.tsx';
import { texts } from '../../texts/texts.ts';
import { inMoneyEach, inPercent, inWhole } from '../../user-figures.ts';
import { CurrencyField } from '../currency-field.tsx';
import { Outlook } from './outlook.tsx';
import {
  askedBy,
  type FigureField,
  nothingTyped,
  type Problem,
  type ReadAnswers,
  readAnswers,
  type TypedAnswers,
} from './typed-answers.ts';

interface FirstUseFormProps {
  currency: string;
  today: string;
  isWorking: boolean;
  onCurrency: (currency: string) => void;
  onMake: (answers: NonNullable<ReadAnswers['answers']>) => void;
}

const worths: readonly HourWorth['from'][] = ['rate', 'pay', 'revenue'];

/** Five questions; what follows from the answers stands below them, and the workbook is one button away. */
export function FirstUseForm({ currency, today, isWorking, onCurrency, onMake }: FirstUseFormProps) {
  const [typed, setTyped] = useState<TypedAnswers>(() => nothingTyped(today));
  // What is missing is told once somebody wants the workbook, what is wrong at once.
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const words = texts().start.first;
  const { answers, problems, worth } = readAnswers(typed, userSigns());
  const problemOf = (field: FigureField | 'since'): string => {
    const problem = problems.get(field);
    return !problem || (problem.is === 'missing' && !isAsked) ? '' : inWords(problem);
  };

  const make = () => {
    setAsked(true);
    if (!answers) {
      const first = [...(form.current?.elements ?? [])].find(({ id }) => problems.has(id as FigureField));
      if (first instanceof HTMLElement) first.focus();
      return;
    }
    onMake(answers);
  };
  const question = (field: FigureField, label: string, hint?: string) => (
    <TextField
      id={field}
      isFigure
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={typed[field]}
      problem={problemOf(field)}
      disabled={isWorking}
      onType={(text) => setTyped({ ...typed, [field]: text })}
    />
  );
  const labels = {
    hourlyRate: words.hourlyRate,
    yearlyPay: words.yearlyPay,
    yearlyRevenue: words.yearlyRevenue,
    ownerHours: words.ownerHours,
  };
  const worthLabels = { rate: words.fromRate, pay: words.fromPay, revenue: words.fromRevenue };
  const sinceProblem = problemOf('since');

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <p class="quiet">{words.purpose}</p>
      <div class="pair uneven">
        {question('costAMonth', words.costAMonth)}
        <CurrencyField id="first-currency" value={currency} disabled={isWorking} onChoose={onCurrency} />
      </div>
      <p class="hint below">{words.costHint}</p>
      <div class="pair">
        {question('setupHours', words.setupHours)}
        {question('trainingHours', words.trainingHours)}
      </div>
      {question('hoursSaved', words.hoursSaved, words.savedHint)}
      <div class="field">
        <label for="worth">{words.worth}</label>
        <select
          id="worth"
          value={typed.worthFrom}
          disabled={isWorking}
          onChange={(event) => {
            const worthFrom = worths.find((each) => each === event.currentTarget.value);
            if (worthFrom) setTyped({ ...typed, worthFrom });
          }}
        >
          {worths.map((from) => (
            <option key={from} value={from}>
              {worthLabels[from]}
            </option>
          ))}
        </select>
      </div>
      <div class={askedBy[typed.worthFrom].length > 1 ? 'pair' : undefined}>
        {askedBy[typed.worthFrom].map((field) => (
          <div key={field}>{question(field, labels[field as keyof typeof labels])}</div>
        ))}
      </div>
      {typed.worthFrom !== 'rate' && (
        <p class="hint below" role="status">
          {worth && words.rateIs(inMoneyEach(hourlyRateOf(worth), currency))}{' '}
          {typed.worthFrom === 'pay' &&
            words.payAssumes(inPercent(usualOverhead), inWhole(usualProductiveHours))}
        </p>
      )}
      <div class="field">
        <label for="since">{words.since}</label>
        <input
          id="since"
          type="date"
          value={typed.since}
          disabled={isWorking}
          aria-invalid={sinceProblem !== ''}
          aria-describedby="since-problem since-hint"
          onInput={(event) => setTyped({ ...typed, since: event.currentTarget.value })}
        />
        <p id="since-problem" class="problem" role="status">
          {sinceProblem}
        </p>
        <p id="since-hint" class="hint">
          {words.sinceHint}
        </p>
      </div>
      <p class="hint">{texts().start.outlook.leavesOut}</p>
      <div class="at-foot">
        <Outlook answers={answers} currency={currency} />
        <button type="submit" class="primary" disabled={isWorking}>
          {words.make}
        </button>
      </div>
    </form>
  );
}

function inWords(problem: Problem): string {
  const words = texts().start.first.problems;
  return problem.is === 'notANumber' ? words.notANumber(problem.typed) : words[problem.is];
}
