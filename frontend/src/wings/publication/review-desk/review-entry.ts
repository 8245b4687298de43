import type { Review, ReviewStory, WriteReview } from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { formatDate, normalise, parseDate } from '$shared/formats';
import { given } from '$shared/move-fields';
import type { ShownFault } from '$shared/refusal';
import { t } from './messages';
import { t as tEditor } from './editor-messages';

/** A text in two languages as it is typed. */
export interface TypedText {
  vi: string;
  en: string;
}

interface TypedSource {
  document: string;
  page: string;
  url: string;
  quote: string;
}

export interface TypedHeadline {
  /** Tells rows apart while they are moved. */
  key: number;
  indicator: string;
  unit: string;
  period: string;
  breakdown: string;
  label: TypedText;
}

export interface TypedResult {
  key: number;
  code: string;
  theme: TypedText;
  text: TypedText;
  source: TypedSource;
}

export type StoryPart = keyof ReviewStory;
export const storyParts = ['finding', 'promised', 'reached', 'contributors', 'next'] as const;

/** A review as it is typed. */
export interface ReviewEntry {
  story: Record<StoryPart, TypedText>;
  conference: {
    date: string;
    dateInferred: boolean;
    title: TypedText;
    organiser: string;
    /** A line each: name; position; position in English. */
    chairs: string;
    source: TypedSource;
  };
  headlines: TypedHeadline[];
  results: TypedResult[];
  awards: string[];
  plan: string;
  directives: string[];
}

let keys = 0;
const nextKey = () => (keys += 1);

type Named = { vi: string; en?: string | null } | null | undefined;
type Sourced = Review['results'][number]['source'] | undefined;

const typed = (text: Named): TypedText => ({ vi: text?.vi ?? '', en: text?.en ?? '' });

const typedSource = (source: Sourced): TypedSource => ({
  document: source?.document ?? '',
  page: source?.page ?? '',
  url: source?.url ?? '',
  quote: source?.quote ?? '',
});

export const emptyHeadline = (unit: string, year: number): TypedHeadline => ({
  key: nextKey(),
  indicator: '',
  unit,
  period: String(year),
  breakdown: '',
  label: typed(null),
});

export const emptyResult = (code: string): TypedResult => ({
  key: nextKey(),
  code,
  theme: typed(null),
  text: typed(null),
  source: typedSource(null),
});

/** A review as it is typed; without one an empty form. */
export function reviewTyped(review: Review | null): ReviewEntry {
  const conference = review?.conference;
  return {
    story: {
      finding: typed(review?.story.finding),
      promised: typed(review?.story.promised),
      reached: typed(review?.story.reached),
      contributors: typed(review?.story.contributors),
      next: typed(review?.story.next),
    },
    conference: {
      date: conference ? formatDate(conference.date) : '',
      dateInferred: conference?.dateInferred ?? false,
      title: typed(conference?.title),
      organiser: conference?.organiser?.code ?? '',
      chairs: (conference?.chairs ?? [])
        .map(({ name, position }) => [name, position?.vi, position?.en].filter(Boolean).join('; '))
        .join('\n'),
      source: typedSource(conference?.source),
    },
    headlines: (review?.headlines ?? []).map(({ indicator, unit, period, breakdown, label }) => ({
      key: nextKey(),
      indicator,
      unit: unit.code,
      period,
      breakdown: breakdownKey(breakdown),
      label: typed(label),
    })),
    results: (review?.results ?? []).map(({ code, theme, text, source }) => ({
      key: nextKey(),
      code,
      theme: typed(theme),
      text: typed(text),
      source: typedSource(source),
    })),
    awards: (review?.awards ?? []).map(({ id }) => id),
    plan: review?.plan?.id ?? '',
    directives: (review?.directives ?? []).map(({ id }) => id),
  };
}

/** A part of a whole, as the contract has it in one text. */
export const breakdownKey = (breakdown: Record<string, string>) =>
  Object.entries(breakdown)
    .map(([dimension, value]) => `${dimension}:${value}`)
    .join(',');

/** The id of the input that a pointer of the server is about. */
export function fieldAt(pointer: string): string | undefined {
  const list = /^\/(awards|directives|plan|conference\/chairs)(\/|$)/.exec(pointer);
  const at = list?.[1] ? `/${list[1]}` : pointer;
  return at.startsWith('/') ? `bt${at.replaceAll('/', '-')}` : undefined;
}

const lines = (text: string) => text.split('\n').map(normalise).filter(Boolean);

const text = ({ vi, en }: TypedText) =>
  vi.trim() === '' ? null : { vi: vi.trim().normalize('NFC'), en: given(en.trim().normalize('NFC')) };

const source = ({ document, page, url, quote }: TypedSource) =>
  normalise(document) === ''
    ? null
    : {
        document: normalise(document),
        page: given(normalise(page)),
        url: given(url.trim()),
        quote: given(normalise(quote)),
      };

/** Every fault that can be seen here at once, or what is to be sent. */
export function checkReview(entry: ReviewEntry): Checked<{ body: WriteReview }> {
  const faults: ShownFault[] = [];
  const need = (fine: unknown, at: string, message: string) => {
    if (!fine) faults.push({ field: fieldAt(at) ?? '', message });
  };
  for (const part of storyParts) {
    const { vi, en } = entry.story[part];
    need(vi.trim() || !en.trim(), `/story/${part}/vi`, tEditor('fault.vietnameseFirst'));
  }
  const conference = conferenceOf(entry, need);
  entry.headlines.forEach(({ indicator, unit, period }, index) => {
    need(indicator, `/headlines/${index}/indicator`, tEditor('fault.indicator'));
    need(normalise(unit), `/headlines/${index}/unit`, t('fault.unit'));
    need(normalise(period), `/headlines/${index}/period`, tEditor('fault.period'));
  });
  entry.results.forEach(({ code, theme, text: said }, index) => {
    need(normalise(code), `/results/${index}/code`, tEditor('fault.code'));
    need(theme.vi.trim(), `/results/${index}/theme/vi`, tEditor('fault.theme'));
    need(said.vi.trim(), `/results/${index}/text/vi`, tEditor('fault.text'));
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, body: bodyOf(entry, conference) };
}

type Conference = WriteReview['conference'];

/** Without a day there was no conference; whatever else was typed of it wants one. */
function conferenceOf(
  { conference }: ReviewEntry,
  need: (fine: unknown, at: string, message: string) => void,
): Conference {
  const { date, dateInferred, title, organiser, chairs, source: from } = conference;
  const rest = [title.vi, title.en, organiser, chairs, from.document].some((each) => each.trim() !== '');
  const day = parseDate(date);
  need(day !== null || (date.trim() === '' && !rest), '/conference/date', tEditor('fault.date'));
  if (day === null) return null;
  return {
    date: day,
    dateInferred,
    title: text(title),
    organiser: given(normalise(organiser)),
    chairs: lines(chairs).map((line) => {
      const [name = '', vi = '', en = ''] = line.split(';').map(normalise);
      return { name, position: text({ vi, en }) };
    }),
    source: source(from),
  };
}

function bodyOf(entry: ReviewEntry, conference: Conference): WriteReview {
  return {
    conference,
    story: Object.fromEntries(storyParts.map((part) => [part, text(entry.story[part])])) as ReviewStory,
    results: entry.results.map((result) => ({
      code: normalise(result.code),
      theme: text(result.theme) ?? { vi: '' },
      text: text(result.text) ?? { vi: '' },
      source: source(result.source),
    })),
    headlines: entry.headlines.map(({ indicator, unit, period, breakdown, label }) => ({
      indicator,
      unit: normalise(unit),
      period: normalise(period),
      breakdown: given(breakdown),
      label: text(label),
    })),
    awards: entry.awards,
    plan: given(entry.plan),
    directives: entry.directives,
  };
}

/** Where two versions say different things, in words; lists are compared as a whole. */
export function differences(mine: ReviewEntry, theirs: ReviewEntry) {
  return comparable(mine)
    .map(([label, said], index) => ({ label, mine: said, theirs: comparable(theirs)[index]?.[1] ?? '' }))
    .filter((pair) => pair.mine !== pair.theirs);
}

function comparable(entry: ReviewEntry): [string, string][] {
  const { conference } = entry;
  const both = ({ vi, en }: TypedText) => [vi, en].filter(Boolean).join('\n');
  return [
    [tEditor('part.finding'), both(entry.story.finding)],
    [tEditor('part.promised'), both(entry.story.promised)],
    [tEditor('part.reached'), both(entry.story.reached)],
    [tEditor('part.contributors'), both(entry.story.contributors)],
    [tEditor('part.next'), both(entry.story.next)],
    [
      tEditor('conference.legend'),
      [
        conference.date,
        both(conference.title),
        conference.organiser,
        conference.chairs,
        conference.source.document,
      ]
        .filter(Boolean)
        .join('\n'),
    ],
    [
      tEditor('headlines.legend'),
      entry.headlines
        .map(({ indicator, unit, period, breakdown, label }) =>
          [indicator, unit, period, breakdown, both(label)].filter(Boolean).join(' · '),
        )
        .join('\n'),
    ],
    [
      tEditor('results.legend'),
      entry.results.map((result) => `${both(result.theme)}: ${both(result.text)}`).join('\n'),
    ],
    [tEditor('awards.legend'), tEditor('chosen', { count: entry.awards.length })],
    [tEditor('plan.legend'), entry.plan === '' ? '' : tEditor('chosen', { count: 1 })],
    [tEditor('directives.legend'), tEditor('chosen', { count: entry.directives.length })],
  ];
}
