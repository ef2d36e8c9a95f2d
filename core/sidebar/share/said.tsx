import type { ComponentChildren } from 'preact';
import { type Progress, Working } from '../working.tsx';

/** What is under way and how far, else what came of it; and what there is to say besides. */
export const Said = ({
  progress,
  said,
  children,
}: {
  progress: Progress | null;
  said: string;
  children?: ComponentChildren;
}) => (
  <div role="status">
    {progress && <Working progress={progress} />}
    {!progress && said && <div class="notice">{said}</div>}
    {children}
  </div>
);
