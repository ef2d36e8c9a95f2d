import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Texts } from '../../core/sidebar/texts/texts.ts';
import { projectFolder } from './project.ts';

const command = z.strictObject({
  /** What the pane's script answers to, and the control in both manifests. */
  id: z.enum(['OpenPane', 'ShowWeek', 'ShowResult', 'ShowShare']),
  /** The page that it opens, after which it is called. */
  page: z.optional(z.enum(['week', 'result', 'share'])),
  /** A picture of manifests/icons. */
  icon: z.string(),
});
export type Command = z.infer<typeof command>;

/** The buttons on Excel's ribbon, the same in both manifests; the first opens the pane, each other one a page of it. */
export const commands: readonly [Command, ...Command[]] = z
  .tuple([command], command)
  .parse(JSON.parse(readFileSync(join(projectFolder, 'manifests/commands.json'), 'utf8')));

const sizes = [16, 32, 80];

/**
 * In a shared runtime there is one pane, so the first button alone shows it and none has a TaskpaneId; the others run a
 * function that chooses the page and then shows the pane.
 * https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 * https://learn.microsoft.com/office/dev/add-ins/design/navigation-patterns
 */
export function controlsXml(): string {
  return commands
    .map(({ id, icon }, index) => {
      const images = sizes.map((size) => `<bt:Image size="${size}" resid="${icon}.${size}"/>`);
      return `
                <Control xsi:type="Button" id="AiRoi.${id}">
                  <Label resid="${id}.Label"/>
                  <Supertip>
                    <Title resid="${id}.Label"/>
                    <Description resid="${id}.Tip"/>
                  </Supertip>
                  <Icon>
                    ${images.join('\n                    ')}
                  </Icon>
                  ${index === 0 ? showsPane : runsFunction(id)}
                </Control>`;
    })
    .join('');
}

const showsPane = `<Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="Taskpane.Url"/>
                  </Action>`;

const runsFunction = (id: string) => `<Action xsi:type="ExecuteFunction">
                    <FunctionName>${id}</FunctionName>
                  </Action>`;

export const imagesXml = (): string =>
  commands
    .flatMap(({ icon }) =>
      sizes.map(
        (size) => `
        <bt:Image id="${icon}.${size}" DefaultValue="{{BASE_URL}}/${icon}-${size}.png"/>`,
      ),
    )
    .join('');

/** What a button is called, and what it says of itself. */
export const labelOf = ({ page }: Command, { ribbon, pages }: Texts): string =>
  page === undefined ? ribbon.open : pages[page];
export const tipOf = ({ id }: Command, { ribbon }: Texts): string => ribbon.tips[id];
