import { buildAll } from '../../scripts/build/all.ts';

/** The tests run the built files: build them once before any test. */
export default async function setup(): Promise<void> {
  await buildAll({ baseUrl: 'https://localhost:3000', namespace: '' });
}
