import { lookAt, type ToRead } from './read-file.ts';

/* One of the processes that read files: should one fall over a file, the others and the collection go on. */

process.on('message', (file: ToRead) => {
  lookAt(file).then((looked) => process.send?.(looked));
});
process.on('disconnect', () => process.exit());
// The one in front stops in order; this one waits for it.
process.on('SIGINT', () => {});
