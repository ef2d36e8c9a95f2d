import type { Texts } from '../../core/sidebar/texts/texts.ts';
import { commands, labelOf, tipOf } from './commands.ts';
import { uuidOfName } from './id-of-address.ts';
import { otherLanguages, usualTexts } from './languages.ts';
import { idOf, providerOf, supportOf } from './manifest.ts';
import { addInName } from './manifest-texts.ts';
import type { BuildOptions, BuiltFiles } from './project.ts';

/** The version of Microsoft's schema that the manifest keeps to. */
export const unifiedSchema = '1.30';

export const privacyPage = 'privacy.html';
export const termsPage = 'terms.html';

/**
 * manifest.json, Microsoft's newer form, with the same buttons and functions as the XML. Functions stand in functions.json
 * alone, as in Microsoft's own sample: in the manifest itself nothing could let errors into them (allowErrorForDataTypeAny), and
 * what stands there hides the file.
 * https://learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview
 * https://github.com/OfficeDev/Office-Add-in-samples/blob/main/Samples/excel-shared-runtime-scenario/manifest.json
 */
export function unifiedManifest(version: string, options: BuildOptions): string {
  const { baseUrl, namespace } = options;
  const id = idOf(options);
  const { ribbon } = usualTexts;
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${unifiedSchema}/MicrosoftTeams.schema.json#`,
    manifestVersion: unifiedSchema,
    // Three parts: the fourth of the XML's is for whoever builds the same functions anew.
    version: version.split('.').slice(0, 3).join('.'),
    // Two manifests of one identity clash, so this has its own and hides the other.
    id: id === '' ? '' : uuidOfName(id, 'manifest.json'),
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: otherLanguages.map(([locale]) => ({
        languageTag: locale.toLowerCase(),
        file: fileOf(locale),
      })),
    },
    developer: {
      name: providerOf(options),
      websiteUrl: supportOf(options),
      privacyUrl: `${baseUrl}/${privacyPage}`,
      termsOfUseUrl: `${baseUrl}/${termsPage}`,
    },
    name: { short: addInName, full: ribbon.fullName },
    description: { short: ribbon.short, full: ribbon.full },
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
                    label: addInName,
                    icons: iconsOf('icon', baseUrl),
                    controls: commands.map((command) => ({
                      id: `AiRoi.${command.id}`,
                      type: 'button',
                      label: labelOf(command, usualTexts),
                      icons: iconsOf(command.icon, baseUrl),
                      supertip: {
                        title: labelOf(command, usualTexts),
                        description: tipOf(command, usualTexts),
                      },
                      actionId: command.id,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: ribbon.ready,
            description: ribbon.howToStart(callOf(options)),
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

const callOf = ({ namespace }: BuildOptions): string => `${namespace ? `${namespace}.` : ''}AI_ROI`;

const fileOf = (locale: string): string => `${locale.toLowerCase()}.json`;

/**
 * What people read of manifest.json in the other languages, a file a locale beside it; each text is named by its place there.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization
 */
export const languageFiles = (options: BuildOptions): BuiltFiles =>
  Object.fromEntries(
    otherLanguages.map(([locale, texts]) => [
      fileOf(locale),
      `${JSON.stringify(translated(texts, options), null, 2)}\n`,
    ]),
  );

function translated(texts: Texts, options: BuildOptions): Record<string, string> {
  const { ribbon } = texts;
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const buttons = commands.flatMap((command, index): [string, string][] => {
    const control = `${group}.controls[${index}]`;
    const label = labelOf(command, texts);
    return [
      [`${control}.label`, label],
      [`${control}.supertip.title`, label],
      [`${control}.supertip.description`, tipOf(command, texts)],
    ];
  });
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${unifiedSchema}/MicrosoftTeams.Localization.schema.json#`,
    'name.short': addInName,
    'name.full': ribbon.fullName,
    'description.short': ribbon.short,
    'description.full': ribbon.full,
    [`${group}.label`]: addInName,
    ...Object.fromEntries(buttons),
    'extensions[0].getStartedMessages[0].title': ribbon.ready,
    'extensions[0].getStartedMessages[0].description': ribbon.howToStart(callOf(options)),
  };
}
