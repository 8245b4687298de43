import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { afterEach, beforeEach, vi } from 'vitest';
import { chooseLocale } from '$shared/messages';
import { resetServer } from './server';

// Other work may share the machine: a page gets time before it counts as broken.
configure({ asyncUtilTimeout: 5000 });

// jsdom measures nothing, so nothing ever changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// jsdom knows <dialog> but not its modal methods, and nothing of scrolling.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

vi.mock('$app/state', async () => await import('./app-state'));
vi.mock('$app/navigation', () => ({
  goto: vi.fn(),
  beforeNavigate: vi.fn(),
}));
vi.mock('$app/environment', () => ({ browser: true, building: false, dev: false, version: 'test' }));

beforeEach(async () => {
  localStorage.clear();
  resetServer();
  await chooseLocale('vi');
  localStorage.clear();
});

afterEach(() => {
  document.body.innerHTML = '';
});
