import { commands } from './commands.ts';
import { functionsMetadata } from './functions-metadata.ts';
import { uuidOfName } from './id-of-address.ts';
import { idOf, providerOf, supportOf } from './manifest.ts';
import type { BuildOptions } from './project.ts';

/** The version of Microsoft's schema that the manifest keeps to. */
export const unifiedSchema = '1.30';

export const privacyPage = 'privacy.html';
export const termsPage = 'terms.html';

/**
 * manifest.json, Microsoft's newer form, with the same buttons and functions as the XML. It knows no way to let errors into
 * functions (allowErrorForDataTypeAny): there an error in an argument is the result, without our message.
 * https://learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview
 */
export function unifiedManifest(version: string, options: BuildOptions): string {
  const { baseUrl, namespace } = options;
  const id = idOf(options);
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${unifiedSchema}/MicrosoftTeams.schema.json#`,
    manifestVersion: unifiedSchema,
    // Three parts: the fourth of the XML's is for whoever builds the same functions anew.
    version: version.split('.').slice(0, 3).join('.'),
    // Two manifests of one identity clash, so this has its own and hides the other.
    id: id === '' ? '' : uuidOfName(id, 'manifest.json'),
    localizationInfo: { defaultLanguageTag: 'en-us' },
    developer: {
      name: providerOf(options),
      websiteUrl: supportOf(options),
      privacyUrl: `${baseUrl}/${privacyPage}`,
      termsOfUseUrl: `${baseUrl}/${termsPage}`,
    },
    name: { short: 'AI ROI', full: 'AI ROI for spreadsheets' },
    description: {
      short: 'Know whether AI pays: functions and a tracking workbook.',
      full: 'Functions and a tracking workbook for the real cost and value of AI: the return, when it pays back, and whether to scale, keep measuring, redesign or stop. Nothing that you type leaves the workbook.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0072B2',
    validDomains: baseUrl === '' ? [] : [new URL(baseUrl).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: [
            { name: 'SharedRuntime', minVersion: '1.1' },
            { name: 'ExcelApi', minVersion: '1.9' },
            { name: 'CustomFunctionsRuntime', minVersion: '1.3' },
          ],
        },
        runtimes: [
          {
            id: 'SharedRuntime',
            type: 'general',
            code: { page: `${baseUrl}/taskpane.html` },
            lifetime: 'long',
            // No view: a shared runtime has one pane.
            actions: commands.map((command, index) => ({
              id: command.id,
              type: index === 0 ? 'openPage' : 'executeFunction',
            })),
            customFunctions: {
              ...(namespace ? { namespace: { id: namespace, name: namespace } } : {}),
              functions: functionsMetadata().functions.map(({ result, ...described }) => ({
                ...described,
                result: { dimensionality: result.dimensionality },
              })),
              metadataUrl: `${baseUrl}/functions.json`,
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: 'TabHome',
                groups: [
                  {
                    id: 'AiRoi.Group',
                    label: 'AI ROI',
                    icons: iconsOf('icon', baseUrl),
                    controls: commands.map(({ id: actionId, label, tip, icon }) => ({
                      id: `AiRoi.${actionId}`,
                      type: 'button',
                      label,
                      icons: iconsOf(icon, baseUrl),
                      supertip: { title: label, description: tip },
                      actionId,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: 'AI ROI is ready',
            description: `Type =${namespace ? `${namespace}.` : ''}AI_ROI( in a cell, or open the pane on the Home tab.`,
            learnMoreUrl: supportOf(options),
          },
        ],
        // https://learn.microsoft.com/office/dev/add-ins/concepts/duplicate-legacy-metaos-add-ins
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: id } } }],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const iconsOf = (icon: string, baseUrl: string) =>
  [16, 32, 80].map((size) => ({ size, url: `${baseUrl}/${icon}-${size}.png` }));
