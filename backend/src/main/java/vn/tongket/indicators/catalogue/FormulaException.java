package vn.tongket.indicators.catalogue;

/** A text that is no formula: what is wrong, and where. */
public final class FormulaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String code;
    private final String found;

    FormulaException(int position, String code, String found) {
        super(code + " at " + position + ": " + found, null, false, false);
        this.position = position;
        this.code = code;
        this.found = found;
    }

    /** The character at which it is seen, counted from 1. */
    public int position() {
        return position;
    }

    /** The stable code of the fault. */
    public String code() {
        return code;
    }

    /** The piece of text that is wrong; empty at the end of the text. */
    public String found() {
        return found;
    }
}
