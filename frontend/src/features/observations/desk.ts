import {
  getIndicator,
  getObservation,
  getObservationVersions,
  getUnit,
  isApiError,
  type Indicator,
  type Observation,
  type ObservationKey,
  type Unit,
} from '$api';

export interface DeskFigure {
  indicator: Indicator;
  unit: Unit;
  /** Null where nothing was ever reported. */
  observation: Observation | null;
  etag: string | null;
  versions: Observation[];
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
    observation: found?.data ?? null,
    etag: found?.etag ?? null,
    versions: versions ?? [],
  };
}

async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (isApiError(error) && error.status === 404) return null;
    throw error;
  }
}
