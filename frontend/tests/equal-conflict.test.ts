import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { MoveForm } from '$shared/components';
import { ApiError } from '$api';

it('of a form whose fields say what is saved already names nobody, and asks for no choice', async () => {
  const acts = userEvent.setup({ delay: null });
  render(MoveForm, {
    id: 'f',
    fields: [{ name: 'note', label: 'Ghi chú' }],
    submit: 'Lưu',
    work: () => Promise.reject(new ApiError({ status: 412, code: 'http.precondition-failed', title: '' })),
    theirs: () => Promise.resolve({ note: 'Một' }),
    onDone: vi.fn(),
  });
  await acts.type(screen.getByLabelText(/^Ghi chú/), 'Một');
  await acts.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('heading', { name: 'Những gì bạn ghi đã được lưu' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lưu bản của tôi' })).not.toBeInTheDocument();
  await acts.click(screen.getByRole('button', { name: 'Tiếp tục với bản hiện có' }));
  expect(screen.queryByRole('heading', { name: 'Những gì bạn ghi đã được lưu' })).not.toBeInTheDocument();
});
