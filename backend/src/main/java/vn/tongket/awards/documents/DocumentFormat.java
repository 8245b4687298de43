package vn.tongket.awards.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.documents.word.DecisionContent;
import vn.tongket.awards.documents.word.DecisionLayout;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.MadeFile;

/** As what a document is handed out. */
enum DocumentFormat {
    PDF("pdf", MadeFile.PDF, DecisionLayout::pdf),
    DOCX("docx", MadeFile.DOCX, DecisionLayout::document);

    /** The words of the parameter. */
    static final String WORDS = "`pdf` or `docx`; stands before the `Accept` header. PDF where neither says.";

    private final String ending;
    private final String mediaType;
    private final BiFunction<DecisionLayout, DecisionContent, byte[]> writing;

    DocumentFormat(String ending, String mediaType, BiFunction<DecisionLayout, DecisionContent, byte[]> writing) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    byte[] write(DecisionLayout layout, DecisionContent content) {
        return writing.apply(layout, content);
    }

    MadeFile file(byte[] content, String name) {
        return new MadeFile(content, mediaType, name + "." + ending);
    }

    /**
     * The format that a caller wants: what the parameter says or, without one, the first media type of the header that is
     * one of ours.
     *
     * @throws ApiProblem 400 for another word
     */
    static DocumentFormat wanted(@Nullable String parameter, List<String> accepted) {
        if (parameter != null) {
            return Arrays.stream(values())
                    .filter(format -> format.ending.equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> ApiProblem.invalidQuery(
                            List.of(Fault.of("format", "query.unknown-value", parameter, "docx, pdf"))));
        }
        Map<Integer, DocumentFormat> named = new TreeMap<>();
        Arrays.stream(values())
                .filter(format -> accepted.contains(format.mediaType))
                .forEach(format -> named.put(accepted.indexOf(format.mediaType), format));
        return named.isEmpty() ? PDF : named.values().iterator().next();
    }
}
