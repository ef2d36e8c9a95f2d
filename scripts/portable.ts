import { main } from '../xlsx-file/portable/cli.ts';

process.exitCode = await main(process.argv.slice(2));
