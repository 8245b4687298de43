const parts = ['phu-luc', 'tep', 'dieu-chinh', 'phien-ban', 'chuyen-tiep'] as const;

/** What of a plan is looked at. */
export type PlanPart = (typeof parts)[number];

/** The part that an address names; the annex where it names none. */
export const planPart = (text: string | null): PlanPart => parts.find((each) => each === text) ?? 'phu-luc';
