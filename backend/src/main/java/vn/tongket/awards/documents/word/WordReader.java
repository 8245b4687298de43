package vn.tongket.awards.documents.word;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.print.SheetPicture;

/**
 * Reads a template that was edited in Word and finds everything in it that does not belong there, by part and paragraph.
 * Parts come from a closed list, and so do the names in braces: nothing runs, nothing is fetched from anywhere, and a name
 * is looked up in a table and never worked out.
 */
public final class WordReader {

    static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final int MOST_IN_A_ROW = 500;
    private static final String PLACE = "/document";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern PARTS = Pattern.compile(
            "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(core|app|custom)\\.xml|docProps/thumbnail\\.(jpeg|png)"
                    + "|word/(document|styles|stylesWithEffects|settings|fontTable|webSettings|numbering|footnotes|endnotes)\\.xml"
                    + "|word/theme/theme\\d+\\.xml|word/(header|footer)\\d+\\.xml|word/media/[\\w-]+\\.(png|jpe?g)"
                    + "|word/_rels/\\w+\\.xml\\.rels|customXml/(item|itemProps)\\d+\\.xml|customXml/_rels/item\\d+\\.xml\\.rels");
    private static final Pattern MARGIN_PARTS = Pattern.compile("word/(header|footer)\\d+\\.xml");
    private static final Pattern FIELDS =
            Pattern.compile("\\s*(PAGE|NUMPAGES)\\s*(\\\\\\*\\s*\\w+\\s*)*", Pattern.CASE_INSENSITIVE);

    /** What would run, would be fetched, or would be missing in the PDF. */
    private static final Set<String> REFUSED = Set.of(
            "altChunk",
            "object",
            "OLEObject",
            "control",
            "subDoc",
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "txbxContent",
            "numPr",
            "anchor",
            "pict",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "sdt");

    private final WordPackage file;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean inAnnex;
    private int paragraph;

    private WordReader(WordPackage file) {
        this.file = file;
    }

    /**
     * The template, if nothing is wrong with it.
     *
     * @throws ApiProblem 422 with everything that is wrong
     */
    public static WordPackage read(WordPackage file) {
        new WordReader(file).check();
        return file;
    }

    /** What a document must say it says in its text: of headers and footers the PDF has the number of the sheet alone. */
    private void check() {
        checkType();
        file.parts().forEach(this::checkPart);
        if (faults.isEmpty()) {
            WordXml.parse(file.parts().get(WordPackage.DOCUMENT)).ifPresent(this::checkText);
            DecisionContent.NEEDED.stream()
                    .filter(name -> !seen.contains(name))
                    .sorted()
                    .forEach(name -> fault("decision-template.tag-missing", name));
            file.parts().forEach((name, content) -> {
                if (MARGIN_PARTS.matcher(name).matches()) {
                    WordXml.parse(content).ifPresent(part -> checkMargin(name, part.getDocumentElement()));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void fault(String code, Object... arguments) {
        faults.add(Fault.at(PLACE, code, arguments));
    }

    /** A document, and not one with macros, nor a template of Word's own kind, whatever the file is called. */
    private void checkType() {
        boolean document = WordXml.parse(file.parts().get(WordPackage.TYPES)).stream()
                .flatMap(types -> WordXml.children(types.getDocumentElement()).stream())
                .anyMatch(type -> type.getAttribute("PartName").equals("/" + WordPackage.DOCUMENT)
                        && type.getAttribute("ContentType").equals(MAIN_TYPE));
        if (!document) {
            throw WordPackage.notDocx();
        }
    }

    private void checkPart(String name, byte[] content) {
        if (!PARTS.matcher(name).matches()) {
            fault("decision-template.part", name);
        } else if (name.startsWith("word/media/")) {
            if (!SheetPicture.isTaken(dataAddress(name, content))) {
                fault("decision-template.picture", name);
            }
        } else if (!name.startsWith("docProps/thumbnail")) {
            WordXml.parse(content)
                    .ifPresentOrElse(
                            part -> checkRelations(name, part), () -> fault("decision-template.malformed", name));
        }
    }

    static String dataAddress(String name, byte[] content) {
        String kind = name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    private void checkRelations(String name, Document part) {
        if (name.endsWith(".rels")) {
            WordXml.children(part.getDocumentElement()).stream()
                    .filter(relation -> relation.getAttribute("TargetMode").equalsIgnoreCase("External")
                            || relation.getAttribute("Target").contains(":"))
                    .forEach(relation ->
                            fault("decision-template.external", name, shortened(relation.getAttribute("Target"))));
        }
    }

    private void checkText(Document document) {
        Element body = WordXml.child(document.getDocumentElement(), "body");
        if (body == null) {
            throw WordPackage.notDocx();
        }
        List<Element> blocks = WordXml.children(body);
        if (blocks.isEmpty() || !WordXml.is(blocks.getLast(), "sectPr")) {
            fault("decision-template.malformed", WordPackage.DOCUMENT);
        }
        for (Element block : blocks) {
            inAnnex |= WordLayout.beginsAnnex(block);
            checkBlock(block, false);
        }
    }

    private void checkBlock(Element at, boolean inRow) {
        String name = at.getLocalName();
        if (REFUSED.contains(name)) {
            fault("decision-template.element", paragraph, name);
        }
        switch (name) {
            case "p" -> {
                paragraph++;
                checkTags(Integer.toString(paragraph), WordXml.text(at), allowed(inRow));
            }
            case "tr" -> checkRow(at);
            case "instrText" -> checkField(Integer.toString(paragraph), at.getTextContent());
            case "fldSimple" -> checkField(Integer.toString(paragraph), "" + WordXml.attribute(at, "instr"));
            default -> {
                // Looks of the text are its own affair.
            }
        }
        WordXml.children(at).forEach(child -> checkBlock(child, inRow || WordXml.is(at, "tr")));
    }

    /** It may be there for each of thousands of recipients. */
    private void checkRow(Element row) {
        if (WordXml.text(row).contains("recipient.")
                && row.getElementsByTagNameNS("*", "*").getLength() > MOST_IN_A_ROW) {
            fault("decision-template.row", paragraph + 1, MOST_IN_A_ROW);
        }
    }

    private Set<String> allowed(boolean inRow) {
        Set<String> allowed = new HashSet<>(DecisionContent.VALUES);
        allowed.addAll(DecisionContent.COUNTERS);
        if (inAnnex) {
            allowed.addAll(DecisionContent.ANNEX);
        } else if (!inRow) {
            allowed.addAll(DecisionContent.LISTS);
        }
        if (inAnnex && inRow) {
            allowed.addAll(DecisionContent.RECIPIENT);
        }
        return allowed;
    }

    private void checkTags(String place, String text, Set<String> allowed) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String name = tag.group(1).strip();
            seen.add(name);
            if (!known().contains(name)) {
                fault("decision-template.tag", place, shortened(name), shortened(text));
            } else if (!allowed.contains(name)) {
                fault("decision-template.tag-place", place, name);
            }
        }
        String rest = tag.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            fault("decision-template.braces", place, shortened(text));
        }
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(DecisionContent.VALUES);
        known.addAll(DecisionContent.LISTS);
        known.addAll(DecisionContent.COUNTERS);
        known.addAll(DecisionContent.ANNEX);
        known.addAll(DecisionContent.RECIPIENT);
        return known;
    }

    private void checkField(String place, String instruction) {
        if (!FIELDS.matcher(instruction).matches()) {
            fault("decision-template.field", place, shortened(instruction.strip()));
        }
    }

    /** Word wraps the number of a page in a control of its own; anything else there is as within the text. */
    private void checkMargin(String name, Element at) {
        if (REFUSED.contains(at.getLocalName()) && !WordXml.is(at, "sdt")) {
            fault("decision-template.element", name, at.getLocalName());
        }
        switch (at.getLocalName()) {
            case "p" -> checkTags(name, WordXml.text(at), DecisionContent.VALUES);
            case "instrText" -> checkField(name, at.getTextContent());
            case "fldSimple" -> checkField(name, "" + WordXml.attribute(at, "instr"));
            default -> {
                // Looks of the text are its own affair.
            }
        }
        WordXml.children(at).forEach(child -> checkMargin(name, child));
    }

    private static String shortened(String text) {
        int longest = 80;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
