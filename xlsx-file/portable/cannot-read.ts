/** The file is none that we can read; the message is the one line that a person sees, behind the file's name. */
export class CannotRead extends Error {}
