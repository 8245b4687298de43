export * from './breakdowns';
export * from './dates';
export * from './numbers';
export * from './parse-date';
export * from './parse-number';
export * from './periods';
export * from './text';
