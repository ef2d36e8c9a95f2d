/** The codes with which Excel answers a request it cannot carry out. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded';

/** A failure that reaches the add-in as an OfficeExtension.Error. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string) => new HostError('InvalidArgument', message);
export const itemNotFound = (message: string) => new HostError('ItemNotFound', message);
export const apiNotFound = (member: string) =>
  new HostError('ApiNotFound', `${member} is not part of what this host models, ExcelApi 1.9 at most`);
