export { default as DecisionTemplateDesk } from './DecisionTemplateDesk.svelte';
export { default as QuotaDesk } from './QuotaDesk.svelte';
export { default as RuleList } from './RuleList.svelte';
export { default as TemplateDesk } from './TemplateDesk.svelte';
export { default as TypeList } from './TypeList.svelte';
export { default as TypeVersions } from './TypeVersions.svelte';
export type { LawFilter, QuotaFilter } from './filter';
