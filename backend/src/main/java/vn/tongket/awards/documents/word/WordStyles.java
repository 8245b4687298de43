package vn.tongket.awards.documents.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where the looks of a paragraph, a run or a table are written: at it, in its style, in the styles that one rests on. */
final class WordStyles {

    private static final int DEEPEST = 12;

    private final Map<String, Element> byId = new HashMap<>();
    private @Nullable String usual;
    private @Nullable Element defaults;

    WordStyles(WordPackage file) {
        byte[] part = file.parts().get(WordPackage.STYLES);
        if (part == null) {
            return;
        }
        Element styles = WordXml.parse(part).orElseThrow().getDocumentElement();
        defaults = WordXml.child(styles, "docDefaults");
        for (Element style : WordXml.children(styles, "style")) {
            String id = "" + WordXml.attribute(style, "styleId");
            byId.put(id, style);
            if ("paragraph".equals(WordXml.attribute(style, "type"))
                    && "1".equals(WordXml.attribute(style, "default"))) {
                usual = id;
            }
        }
    }

    /** The property elements of a paragraph, those at it first. */
    List<Element> ofParagraph(Element paragraph) {
        Element own = WordXml.child(paragraph, "pPr");
        List<Element> looks = new ArrayList<>();
        add(looks, own);
        addStyles(looks, styleOf(own, "pStyle", usual), "pPr");
        add(looks, WordXml.child(defaults, "pPrDefault", "pPr"));
        return looks;
    }

    /** The property elements of a run, those at it first; of a paragraph without one, those of its mark. */
    List<Element> ofRun(@Nullable Element run, Element paragraph) {
        Element ofParagraph = WordXml.child(paragraph, "pPr");
        Element own = run == null ? WordXml.child(ofParagraph, "rPr") : WordXml.child(run, "rPr");
        List<Element> looks = new ArrayList<>();
        add(looks, own);
        addStyles(looks, styleOf(own, "rStyle", null), "rPr");
        addStyles(looks, styleOf(ofParagraph, "pStyle", usual), "rPr");
        add(looks, WordXml.child(defaults, "rPrDefault", "rPr"));
        return looks;
    }

    /** The property elements of a table, those at it first. */
    List<Element> ofTable(Element table) {
        Element own = WordXml.child(table, "tblPr");
        List<Element> looks = new ArrayList<>();
        add(looks, own);
        addStyles(looks, styleOf(own, "tblStyle", null), "tblPr");
        return looks;
    }

    private static @Nullable String styleOf(@Nullable Element looks, String name, @Nullable String otherwise) {
        String style = WordXml.attribute(WordXml.child(looks, name), "val");
        return style == null ? otherwise : style;
    }

    private void addStyles(List<Element> looks, @Nullable String id, String name) {
        String at = id;
        for (int depth = 0; depth < DEEPEST && at != null && byId.containsKey(at); depth++) {
            Element style = byId.get(at);
            add(looks, WordXml.child(style, name));
            at = WordXml.attribute(WordXml.child(style, "basedOn"), "val");
        }
    }

    private static void add(List<Element> looks, @Nullable Element more) {
        if (more != null) {
            looks.add(more);
        }
    }

    /** An attribute of the first of the property elements that has it, or null. */
    static @Nullable String first(List<Element> looks, String name, String attribute) {
        return looks.stream()
                .map(look -> WordXml.attribute(WordXml.child(look, name), attribute))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether something is switched on. */
    static boolean on(List<Element> looks, String name) {
        return looks.stream()
                .map(look -> WordXml.child(look, name))
                .filter(switched -> switched != null)
                .findFirst()
                .map(switched -> {
                    String value = WordXml.attribute(switched, "val");
                    return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
                })
                .orElse(false);
    }

    /** A number of the first of the property elements that has it. */
    static int number(List<Element> looks, String name, String attribute, int otherwise) {
        return number(first(looks, name, attribute), otherwise);
    }

    static int number(@Nullable String value, int otherwise) {
        return value == null || !value.matches("-?\\d{1,7}") ? otherwise : Integer.parseInt(value);
    }
}
