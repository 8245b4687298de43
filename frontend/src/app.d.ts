declare global {
  namespace App {
    interface Error {
      message: string;
    }
  }

  /* What the script in app.html leaves to the page's code. */
  interface Window {
    keepSubmission?: (event: SubmitEvent) => void;
    keptSubmission?: HTMLFormElement;
  }
}

export {};
