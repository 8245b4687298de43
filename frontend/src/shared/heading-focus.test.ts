import { beforeEach, expect, it, vi } from 'vitest';
import { focusHeading } from './heading-focus';

const main = () => document.querySelector('main') as HTMLElement;

function show(words: string): void {
  main().innerHTML = `<h1>${words}</h1>`;
}

beforeEach(() => {
  document.body.innerHTML = '<button>Menu</button><main></main>';
});

it('leads to the heading, be it there or still to come', async () => {
  focusHeading();
  expect(document.body).toHaveFocus();
  show('Đơn vị');
  await vi.waitFor(() => expect(main().querySelector('h1')).toHaveFocus());
});

it('leads to the heading that takes the place of another', async () => {
  show('Đang tải');
  focusHeading();
  await vi.waitFor(() => expect(main().querySelector('h1')).toHaveFocus());
  show('Xã Phong Quang');
  await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('Xã Phong Quang'));
});

it('leaves whoever acts meanwhile alone', async () => {
  focusHeading();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  show('Chỉ tiêu');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.body).toHaveFocus();
});

it('does not take the focus from where the page itself has led it', async () => {
  focusHeading();
  document.querySelector('button')?.focus();
  show('Khen thưởng');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.querySelector('button')).toHaveFocus();
});
