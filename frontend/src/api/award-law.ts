import { all, client, list, read, type Resource } from './client';
import { fileAddress, type FileFormat } from './file-address';
import { fetchFile, sendFile } from './files';
import { once } from './writes';
import type {
  AwardLaw,
  AwardQuota,
  AwardRule,
  AwardStatistics,
  AwardType,
  CertificateTemplate,
  DecisionTemplate,
  Quota,
  QuotaSimulation,
  WriteQuotaSimulation,
} from './types';

/** Every rule of a day, or all versions of all rules. */
export function getAwardRules(
  search: { date?: string; type?: string; sort?: string },
  signal?: AbortSignal,
): Promise<AwardRule[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/award-rules', { params: { query: { ...search, limit: 200, cursor } }, signal })),
  );
}

export function getAwardQuotas(
  search: { date?: string; type?: string; sort?: string },
  signal?: AbortSignal,
): Promise<AwardQuota[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/award-quotas', { params: { query: { ...search, limit: 200, cursor } }, signal }),
    ),
  );
}

export interface QuotaQuestion {
  type: string;
  year: string;
  unit: string;
  on?: string;
}

export function getQuota(question: QuotaQuestion, signal?: AbortSignal): Promise<Quota> {
  return read(client.GET('/api/v1/quotas', { params: { query: question }, signal }));
}

/** What other terms would change; nothing is kept. */
export function simulateQuota(body: WriteQuotaSimulation): Promise<QuotaSimulation> {
  return read(client.POST('/api/v1/quotas/simulations', { body }));
}

export interface StatisticsQuestion {
  year: string;
  unit?: string;
  /** Which days the year has. */
  periodBasis: 'decree-09' | 'calendar';
}

export function getAwardStatistics(
  { year, unit, periodBasis }: StatisticsQuestion,
  signal?: AbortSignal,
): Promise<AwardStatistics> {
  return read(
    client.GET('/api/v1/award-statistics', { params: { query: { year, unit, periodBasis } }, signal }),
  );
}

/** The same for spreadsheets. */
export const awardStatisticsFile = ({ year, unit, periodBasis }: StatisticsQuestion, format: FileFormat) =>
  fileAddress('/api/v1/award-statistics', { year, unit, periodBasis }, format);

export function getAwardType(
  code: string,
  date: string | undefined,
  signal?: AbortSignal,
): Promise<AwardType> {
  return read(
    client.GET('/api/v1/award-types/{code}', { params: { path: { code }, query: { date } }, signal }),
  );
}

/** What each legal version says of a title or form, the oldest first. */
export function getAwardTypeVersions(code: string, signal?: AbortSignal): Promise<AwardType[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/award-types/{code}/versions', {
        params: { path: { code }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

export function getAwardLaws(signal?: AbortSignal): Promise<AwardLaw[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/award-laws', { params: { query: { limit: 200, cursor } }, signal })),
  );
}

export function getCertificateTemplates(signal?: AbortSignal): Promise<CertificateTemplate[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/certificate-templates', { params: { query: { limit: 100, cursor } }, signal })),
  );
}

export function getCertificateTemplate(
  version: number,
  signal?: AbortSignal,
): Promise<Resource<CertificateTemplate>> {
  return client.GET('/api/v1/certificate-templates/{version}', { params: { path: { version } }, signal });
}

export function createCertificateTemplate(body: {
  html: string;
  note: string;
}): Promise<CertificateTemplate> {
  return once('createCertificateTemplate', body, (key) =>
    read(
      client.POST('/api/v1/certificate-templates', { params: { header: { 'Idempotency-Key': key } }, body }),
    ),
  );
}

/** The certificate of nobody, as this version prints it. */
export function previewCertificate(version: number): Promise<Blob> {
  return fetchFile(`/api/v1/certificate-templates/${version}/previews`, { method: 'POST' });
}

/** Certificates are printed by this version from now on. */
export async function useCertificateTemplate(version: number): Promise<CertificateTemplate> {
  const { etag } = await getCertificateTemplate(version);
  return read(
    client.PUT('/api/v1/certificate-templates/{version}/status', {
      params: { path: { version }, header: { 'If-Match': etag ?? undefined } },
      body: { status: 'in-use' },
    }),
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function getDecisionTemplates(signal?: AbortSignal): Promise<DecisionTemplate[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/decision-templates', { params: { query: { limit: 100, cursor } }, signal })),
  );
}

/** A Word file becomes the next version; whatever is wrong with it is told by its paragraph. */
export function createDecisionTemplate(file: File, note: string): Promise<DecisionTemplate> {
  return sendFile(`/api/v1/decision-templates?${new URLSearchParams({ note }).toString()}`, file, {
    mediaType: WORD,
  });
}

/** The file of a version, to go on from in Word. */
export function decisionTemplateFile(version: number): Promise<Blob> {
  return fetchFile(`/api/v1/decision-templates/${version}/file`);
}

/** A decision about nobody, as this version writes it. */
export function previewDecision(version: number): Promise<Blob> {
  return fetchFile(`/api/v1/decision-templates/${version}/previews`, { method: 'POST' });
}

/** Decisions are written by this version from now on. */
export async function useDecisionTemplate(version: number): Promise<DecisionTemplate> {
  const { etag } = await client.GET('/api/v1/decision-templates/{version}', {
    params: { path: { version } },
  });
  return read(
    client.PUT('/api/v1/decision-templates/{version}/status', {
      params: { path: { version }, header: { 'If-Match': etag ?? undefined } },
      body: { status: 'in-use' },
    }),
  );
}
