export interface Progress {
  readonly sentence: string;
  readonly done: number;
  /** 0 while nobody can say. */
  readonly all: number;
}

/** That something is under way, and how far. */
export const Working = ({ progress: { sentence, done, all } }: { progress: Progress }) => (
  <div class="notice">
    <p>{sentence}</p>
    <progress aria-label={sentence} {...(all > 0 ? { value: done, max: all } : {})} />
  </div>
);
