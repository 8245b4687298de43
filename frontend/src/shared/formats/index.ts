export * from './breakdowns';
export * from './dates';
export * from './numbers';
export * from './parse';
export * from './periods';
export * from './text';
