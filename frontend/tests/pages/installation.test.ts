import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { InstallationState } from '$wings/desk/installation';
import { serve } from '../server';

const hours = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();

const backup = {
  name: 'tongket-20261201T180000Z',
  madeAt: hours(3),
  bytes: 48_100_000,
  files: 212,
  encrypted: true,
  signed: false,
  copied: false,
  checkedAt: null,
  outcome: null,
  detail: null,
};

const installation = {
  release: '0.1.0',
  databaseServer: '17.11',
  migration: '0048',
  lastBackup: backup,
  lastChecked: { ...backup, checkedAt: hours(2), outcome: 'intact', detail: '104 tables' },
};

const show = (body: object) => {
  serve('GET', '/installation', { body: { ...installation, ...body } });
  render(InstallationState);
};

describe('the state of the installation', () => {
  it('says when it was backed up and that a backup could be restored', async () => {
    show({});
    expect(await screen.findByText(/48,1 MB, đã mã hóa, chưa chép ra nơi khác/)).toBeVisible();
    expect(screen.getByText(/nguyên vẹn/)).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('warns where there is no backup', async () => {
    show({ lastBackup: null, lastChecked: null });
    expect(await screen.findByText('Chưa có bản sao lưu nào.')).toBeVisible();
    expect(screen.getByText('Chưa khôi phục thử lần nào.')).toBeVisible();
  });

  it('warns where the last backup is of the day before yesterday', async () => {
    show({ lastBackup: { ...backup, madeAt: hours(27) } });
    expect(await screen.findByText('Bản sao lưu gần nhất đã quá 26 giờ.')).toBeVisible();
  });

  it('warns where a backup is not what was backed up, and says what was found', async () => {
    const detail = 'Tables differ from those that were backed up: awards.';
    show({ lastChecked: { ...installation.lastChecked, outcome: 'differs', detail } });
    expect(await screen.findByText('Bản sao lưu khôi phục thử không khớp dữ liệu gốc.')).toBeVisible();
    expect(screen.getByText(detail)).toBeVisible();
  });
});
