/** Stands for the request that tells how far a file has gone; what answers is the same stand-in behind `fetch`. */
export class FileRequest {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = '';
  #method = '';
  #address = '';
  #headers = new Headers();
  #answered = new Headers();

  open(method: string, address: string): void {
    this.#method = method;
    this.#address = address;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  abort(): void {
    this.onabort?.();
  }

  send(body: File | FormData): void {
    void this.#send(body instanceof FormData ? (body.get('file') as File) : body);
  }

  /** Of a file its name is enough. */
  async #send(file: File): Promise<void> {
    this.upload.onprogress?.({ loaded: file.size, total: file.size });
    try {
      const response = await fetch(
        new Request(new URL(this.#address, location.origin), {
          method: this.#method,
          headers: this.#headers,
          body: file.name,
        }),
      );
      this.status = response.status;
      this.responseText = await response.text();
      this.#answered = response.headers;
      this.onload?.();
    } catch {
      this.onerror?.();
    }
  }
}
