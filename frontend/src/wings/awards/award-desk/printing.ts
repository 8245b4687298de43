import { getJob, type Job } from '$api';

const BETWEEN_LOOKS_MS = 1000;

/** Looks after a printing job until it is over, and tells each time how far it is. */
export async function followPrinting(
  begun: Job,
  signal: AbortSignal,
  tell: (job: Job) => void,
): Promise<Job> {
  let job = begun;
  tell(job);
  while ((job.status === 'queued' || job.status === 'running') && !signal.aborted) {
    await new Promise((done) => setTimeout(done, BETWEEN_LOOKS_MS));
    job = await getJob(begun.id, signal);
    tell(job);
  }
  return job;
}
