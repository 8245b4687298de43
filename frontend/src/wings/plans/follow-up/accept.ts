import { getTaskToChange, moveTask } from '$api';
import { given } from '$shared/move-fields';

/** Accepts, as of a day, what was reported as completed. */
export async function accept(id: string, on: string | undefined): Promise<void> {
  const { etag } = await getTaskToChange(id);
  await moveTask(id, { status: 'done', on: given(on) }, etag);
}
