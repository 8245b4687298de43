import {
  getIndicator,
  getObservation,
  getObservationVersions,
  getUnit,
  isApiError,
  type Indicator,
  type Observation,
  type ObservationVersion,
  type ObservationKey,
  type Unit,
} from '$api';

export interface DeskFigure {
  indicator: Indicator;
  unit: Unit;
  /** What is public; null where nothing was approved yet. */
  approved: Observation | null;
  /** What waits: a draft, submitted or returned. */
  pending: ObservationVersion | null;
  etag: string | null;
  versions: ObservationVersion[];
}

export async function loadDeskFigure(key: ObservationKey, signal: AbortSignal): Promise<DeskFigure> {
  const [indicator, unit, found, versions] = await Promise.all([
    getIndicator(key.indicator, signal),
    getUnit(key.unit, `${key.period.slice(0, 4)}-12-31`, signal),
    orNull(getObservation(key, signal)),
    orNull(getObservationVersions(key, signal)),
  ]);
  return {
    indicator,
    unit,
    approved: found?.data.status === 'approved' ? found.data : null,
    pending: versions?.find((version) => isPending(version.status)) ?? null,
    etag: found?.etag ?? null,
    versions: versions ?? [],
  };
}

function isPending(status: ObservationVersion['status']): boolean {
  return status === 'draft' || status === 'submitted' || status === 'returned';
}

async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (isApiError(error) && error.status === 404) return null;
    throw error;
  }
}
