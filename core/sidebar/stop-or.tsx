import type { ComponentChildren } from 'preact';
import { texts } from './texts/texts.ts';

/** A button that stops what is under way; where nothing is, these. */
export const StopOr = ({
  isBusy,
  stop,
  children,
}: {
  isBusy: boolean;
  stop: () => void;
  children: ComponentChildren;
}) =>
  isBusy ? (
    <button type="button" class="secondary" onClick={stop}>
      {texts().check.stop}
    </button>
  ) : (
    children
  );
