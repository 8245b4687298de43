package vn.tongket.awards.documents.word;

/** How decisions look, in the office's own words, and the one way to have one written. */
public interface DecisionLayout {

    /** The decision with its annexes as a Word document. */
    byte[] document(DecisionContent content);

    /** The same as PDF for the archive. */
    byte[] pdf(DecisionContent content);

    /**
     * Reads a layout that was edited in Word.
     *
     * @param file a DOCX file
     * @throws vn.tongket.kernel.http.ApiProblem 422 with everything that is wrong, by its place in the text
     */
    static DecisionLayout read(byte[] file) {
        return new WordLayout(WordReader.read(WordPackage.open(file)));
    }
}
