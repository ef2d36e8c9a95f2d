import { main } from '../many-workbooks/cli.ts';

process.exitCode = await main(process.argv.slice(2));
