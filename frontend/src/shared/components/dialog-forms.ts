/** Under which a dialog tells what stands in it that it can be closed. */
export const DIALOG = Symbol('dialog');

/** A form in a dialog, which is asked before the dialog is closed. */
export interface DialogForm {
  unsaved: () => boolean;
  /** Asks whether what was entered may be lost. */
  ask: (close: () => void) => void;
}

export interface DialogForms {
  /** A form says that it is there; answers how it goes. */
  register: (form: DialogForm) => () => void;
}
