import * as z from 'zod/mini';

/* The name of whoever uses the pane, typed once: kept in the browser, or where that keeps nothing as long as the pane is open. */

const key = 'ai-roi-name';
const longest = 100;
const nameSchema = z.string().check(z.maxLength(longest));
let typed = '';

export function myName(): string {
  try {
    const kept = nameSchema.safeParse(localStorage.getItem(key) ?? '');
    return (kept.success && kept.data) || typed;
  } catch {
    return typed;
  }
}

export function keepMyName(name: string): void {
  typed = name.trim().slice(0, longest);
  try {
    localStorage.setItem(key, typed);
  } catch {
    // A pane may not be let keep anything.
  }
}
