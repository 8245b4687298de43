package vn.tongket.kernel.http.answer;

/** What became of something that another room wrote through a door. */
public enum Imported {
    /** It was not there. */
    ADDED,
    /** It was there and said something else. */
    CHANGED,
    /** It said the same already. */
    UNCHANGED;

    /** The same of a write by whoever asks for it. */
    public static Imported of(Reply.Saved<?> saved) {
        if (saved.created()) {
            return ADDED;
        }
        return saved.changed() ? CHANGED : UNCHANGED;
    }
}
