import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MoveForm } from '$shared/components';
import type { MoveField } from '$shared/move-fields';
import { foldText } from '$shared/fold-text';
import type { Lookup } from '$shared/lookup';

const units = [
  ['01840', 'Phường Bắc Kạn'],
  ['SO-TTTT', 'Sở Thông tin và Truyền thông'],
].map(([value = '', name = '']) => ({ id: value, value, name, detail: value }));

const lookup: Lookup = {
  find: (words) =>
    Promise.resolve(
      units.filter(({ value, name }) => foldText(`${name} ${value}`).includes(foldText(words))),
    ),
};

function show(field: Partial<MoveField>) {
  const work = vi.fn(() => Promise.resolve());
  render(MoveForm, {
    id: 'f',
    fields: [{ name: 'unit', label: 'Đơn vị', kind: 'lookup', lookup, ...field }],
    submit: 'Gửi',
    work,
    onDone: vi.fn(),
  });
  return { work, acts: userEvent.setup({ delay: null }) };
}

const field = () => screen.getByRole('combobox', { name: /^Đơn vị/ });

describe('a field that finds things by name', () => {
  it('takes a name that is typed out without a choice', async () => {
    const { work, acts } = show({});
    await acts.type(field(), 'phuong bac kan');
    await acts.tab();
    await vi.waitFor(() => expect(field()).toHaveValue('Phường Bắc Kạn (01840)'));
    await acts.click(screen.getByRole('button', { name: 'Gửi' }));
    expect(work).toHaveBeenCalledWith({ unit: '01840' });
  });

  it('shows the name of the code that stands there at first', async () => {
    show({ value: 'SO-TTTT' });
    await vi.waitFor(() => expect(field()).toHaveValue('Sở Thông tin và Truyền thông (SO-TTTT)'));
  });

  it('sends a code as typed where nothing is found', async () => {
    const { work, acts } = show({});
    await acts.type(field(), 'XX{Enter}');
    expect(work).toHaveBeenCalledWith({ unit: 'XX' });
  });

  it('takes several, drops one again, and takes a list that is pasted', async () => {
    const { work, acts } = show({ kind: 'lookups' });
    await acts.type(field(), 'thong tin');
    await acts.click(await screen.findByRole('option', { name: /Sở Thông tin/ }));
    expect(field()).toHaveValue('');
    await acts.click(field());
    await acts.paste('01840\n01849');
    expect(screen.getByRole('list', { name: 'Đã chọn: Đơn vị' })).toHaveTextContent(
      /Sở Thông tin và Truyền thông.*01840.*01849/,
    );
    await acts.click(screen.getByRole('button', { name: 'Bỏ: 01840' }));
    await acts.click(screen.getByRole('button', { name: 'Gửi' }));
    expect(work).toHaveBeenCalledWith({ unit: 'SO-TTTT, 01849' });
  });
});
