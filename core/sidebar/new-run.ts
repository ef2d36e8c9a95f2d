/** A word that differs between two people who make tabs at the same moment. */
export const newRun = (): string => crypto.randomUUID().slice(0, 8);
