import { main } from '../xlsx-file/cli.ts';

process.exitCode = await main(process.argv.slice(2));
