export * from '../../core/cells/address.ts';
