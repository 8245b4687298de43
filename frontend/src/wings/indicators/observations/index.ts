export { parseBreakdown } from '$api';
export { default as BoundariesChoice } from './BoundariesChoice.svelte';
export { default as DeskList } from './DeskList.svelte';
export { default as FigureDesk } from './FigureDesk.svelte';
export { default as IndicatorFigures } from './IndicatorFigures.svelte';
export { default as UnitFigures } from './UnitFigures.svelte';
