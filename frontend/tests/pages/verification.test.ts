import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import FormPage from '../../src/routes/(public)/xac-minh/+page.svelte';
import { visit } from '../app-state';

describe('the form for a serial without a camera', () => {
  beforeEach(() => void vi.mocked(goto).mockClear());

  it('leads to the answer, however the serial was typed', async () => {
    visit('/xac-minh');
    render(FormPage);
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByLabelText('Số hiệu'), '7k3m q9tx-2abv hw5e');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(vi.mocked(goto)).toHaveBeenCalledWith('/xac-minh/7K3MQ9TX2ABVHW5E');
  });

  it('says what is wrong with what was typed', async () => {
    visit('/xac-minh');
    render(FormPage);
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByLabelText('Số hiệu'), '7k3m');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(screen.getByRole('alert')).toHaveTextContent('16 chữ cái và chữ số');
    expect(screen.getByLabelText('Số hiệu')).toHaveAttribute('aria-invalid', 'true');
    expect(vi.mocked(goto)).not.toHaveBeenCalled();
  });
});
