/*
 * What is handed over is read in US English whatever the user's language (Microsoft in office-js issue 1559), so that
 * English words are enough.
 */

/** Words that do not keep Excel from taking a text for a number, a date, a time or a truth value. */
const wordsOfValues =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|a|p|am|pm|e)$/i;

/** A text as it must be typed so that it stays one: with a "'" in front only where Excel would read it otherwise. */
export function asText(text: string): string {
  return wouldBeRead(text) ? `'${text}` : text;
}

function wouldBeRead(text: string): boolean {
  const plain = text.trim();
  if (/^[=+\-@']/.test(plain) || /^(true|false)$/i.test(plain) || /^#[A-Z]/.test(plain)) return true;
  const words = plain.match(/\p{L}+/gu) ?? [];
  return /\d/.test(plain) && words.every((word) => wordsOfValues.test(word));
}
