import type { Way } from '../../actions/result/missing.ts';
import { texts } from '../texts/texts.ts';

interface WayButtonProps {
  way: Way;
  /** What it is about, where several buttons would be called the same. */
  about?: string;
  /** The one to press first. */
  isFirst?: boolean;
  onGo: (way: Way) => void;
}

/** Leads to where something is done: another page, or a cell. */
export function WayButton({ way, about, isFirst = false, onGo }: WayButtonProps) {
  const words = texts().result;
  const label = 'page' in way ? words.toPage[way.page] : words.toSheet(way.target.sheet);
  return (
    <button
      type="button"
      class={isFirst ? 'primary' : 'link'}
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      onClick={() => onGo(way)}
    >
      {label}
    </button>
  );
}
