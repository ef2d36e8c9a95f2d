import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { texts } from './texts/texts.ts';

export type Load<Props> = () => Promise<ComponentType<Props>>;

interface LaterProps<Props> {
  readonly load: Load<Props>;
  readonly given: Props;
  /** Of a page, while there is none yet. */
  readonly heading?: string;
}

/** A part of the pane that is fetched when it is first shown: nobody waits for what they have not opened. */
export function Later<Props extends object>({ load, given, heading }: LaterProps<Props>) {
  const [part, setPart] = useState<{ Part: ComponentType<Props> } | 'loading' | 'failed'>('loading');
  const fetchPart = () => {
    setPart('loading');
    load().then(
      (Part) => setPart({ Part }),
      () => setPart('failed'),
    );
  };
  useEffect(fetchPart, [load]);
  if (typeof part === 'object') return <part.Part {...given} />;
  const words = texts().later;
  return (
    <>
      {heading && <h1>{heading}</h1>}
      <div role="status">
        {part === 'loading' ? (
          <p class="quiet">{words.loading}</p>
        ) : (
          <div class="notice bad">
            <p>{words.failed}</p>
            <button type="button" class="secondary" onClick={fetchPart}>
              {words.again}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
