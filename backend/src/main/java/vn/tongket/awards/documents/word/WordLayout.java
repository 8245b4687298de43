package vn.tongket.awards.documents.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A layout edited in Word, filled with our own program: a name in braces is looked up, and that is all there is to it. */
public final class WordLayout implements DecisionLayout {

    private static final String SHIPPED = "/documents/decision/";
    private static final List<String> SHIPPED_PARTS = List.of(
            WordPackage.TYPES,
            "_rels/.rels",
            WordPackage.DOCUMENT,
            "word/_rels/document.xml.rels",
            WordPackage.STYLES,
            "word/settings.xml",
            "word/header1.xml");

    private final WordPackage template;

    WordLayout(WordPackage template) {
        this.template = template;
    }

    /** The layout that the application brings. */
    public static WordPackage shipped() {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : SHIPPED_PARTS) {
            try (InputStream content = WordLayout.class.getResourceAsStream(SHIPPED + part)) {
                parts.put(part, content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WordPackage(parts);
    }

    @Override
    public byte[] document(DecisionContent content) {
        return filled(content).file();
    }

    @Override
    public byte[] pdf(DecisionContent content) {
        return new WordSheets(filled(content)).print();
    }

    private WordPackage filled(DecisionContent content) {
        Map<String, byte[]> filled = new HashMap<>();
        Document document =
                WordXml.parse(template.parts().get(WordPackage.DOCUMENT)).orElseThrow();
        WordFilling filling = new WordFilling(content);
        filling.fill(WordXml.child(document.getDocumentElement(), "body"));
        filled.put(WordPackage.DOCUMENT, WordXml.bytes(document));
        template.parts().forEach((name, part) -> {
            if (name.startsWith("word/header") || name.startsWith("word/footer")) {
                Document margin = WordXml.parse(part).orElseThrow();
                filling.fillMargin(margin.getDocumentElement());
                filled.put(name, WordXml.bytes(margin));
            }
        });
        return template.with(filled);
    }

    /** Whether a block is the first one of the annex, which is there once for each title or form. */
    static boolean beginsAnnex(Element block) {
        Matcher tag = WordReader.TAG.matcher(WordXml.text(block));
        while (tag.find()) {
            if (tag.group(1).strip().equals(DecisionContent.ANNEX_NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
