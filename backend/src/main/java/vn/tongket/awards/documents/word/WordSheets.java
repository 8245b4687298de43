package vn.tongket.awards.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tongket.services.print.ArchivePdf;

/**
 * Sets a Word document as PDF: its sections, paragraphs, runs, tables and pictures within the line become HTML with the same
 * measures. A section is set by itself, so that it has sheets of its own and, where it says so, counts them anew.
 */
final class WordSheets {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;
    private static final double ENGLISH_METRIC_UNITS_A_MILLIMETRE = 36_000;
    private static final double TWIPS_A_POINT = 20;
    private static final double LINES_A_UNIT = 240;
    private static final double EIGHTHS_A_POINT = 8;

    /** The border of a table as wide as the text lies half outside, and what lies outside is cut off. */
    private static final int HALF_A_BORDER = 20;

    /** What a line of the typeface takes of its size. */
    private static final double LINE = 1.15;

    private static final String BLANK = "\u00a0";

    private final WordPackage file;
    private final WordStyles styles;
    private final Map<String, String> targets;

    WordSheets(WordPackage file) {
        this.file = file;
        this.styles = new WordStyles(file);
        this.targets = targets(file);
    }

    /** Where the references of the document lead, as names of parts. */
    private static Map<String, String> targets(WordPackage file) {
        byte[] part = file.parts().get("word/_rels/document.xml.rels");
        return part == null
                ? Map.of()
                : WordXml.children(WordXml.parse(part).orElseThrow().getDocumentElement()).stream()
                        .collect(Collectors.toMap(
                                relation -> relation.getAttribute("Id"),
                                relation -> "word/" + relation.getAttribute("Target"),
                                (one, other) -> one));
    }

    /** The sheets as one file. */
    byte[] print() {
        Element body = WordXml.child(
                WordXml.parse(file.parts().get(WordPackage.DOCUMENT))
                        .orElseThrow()
                        .getDocumentElement(),
                "body");
        List<byte[]> parts = new ArrayList<>();
        List<Element> blocks = new ArrayList<>();
        int sheets = 0;
        for (Element block : WordXml.children(body)) {
            Element ownSection = WordXml.is(block, "sectPr") ? block : WordXml.child(block, "pPr", "sectPr");
            if (block != ownSection) {
                blocks.add(block);
            }
            if (ownSection != null) {
                int first = WordStyles.number(
                        WordXml.attribute(WordXml.child(ownSection, "pgNumType"), "start"), sheets + 1);
                ArchivePdf.Made made =
                        ArchivePdf.set(new Section(ownSection).html(blocks), ArchivePdf.Pictures.NONE, first);
                parts.add(made.content());
                sheets = first - 1 + made.sheets();
                blocks.clear();
            }
        }
        return ArchivePdf.joined(parts);
    }

    private static String millimetres(double twips) {
        return String.format(Locale.ROOT, "%.2fmm", twips / TWIPS_A_MILLIMETRE);
    }

    private static String points(double twips) {
        return String.format(Locale.ROOT, "%.2fpt", twips / TWIPS_A_POINT);
    }

    /** One section on its sheets. */
    private final class Section {

        private final Element section;
        private final Document html = newDocument();

        Section(Element section) {
            this.section = section;
        }

        Document html(List<Element> blocks) {
            Element root = (Element) html.appendChild(html.createElement("html"));
            root.setAttribute("lang", "vi");
            Element head = add(root, "head");
            add(head, "title").setTextContent("Quyết định");
            add(head, "style").setTextContent(sheet());
            Element page = add(root, "body");
            boolean sectionOnly = true;
            for (Element block : blocks) {
                boolean lastMark = block == blocks.getLast()
                        && WordXml.child(block, "pPr", "sectPr") != null
                        && WordXml.text(block).isBlank();
                if (!lastMark) {
                    block(block, page);
                    sectionOnly = false;
                }
            }
            if (sectionOnly) {
                page.setTextContent(BLANK);
            }
            return html;
        }

        private Element add(Element parent, String name) {
            return (Element) parent.appendChild(html.createElement(name));
        }

        private String sheet() {
            List<Element> measures = List.of(section);
            return """
                    @page { size: %s %s; margin: %s %s %s %s; %s }
                    %s
                    html { font-family: '%s'; } body { margin: 0 %s; } p { margin: 0; } table { border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
                    td, th { vertical-align: top; font-weight: normal; text-align: left; } tr.whole { page-break-inside: avoid; }
                    """.formatted(
                            millimetres(WordStyles.number(measures, "pgSz", "w", 11906)),
                            millimetres(WordStyles.number(measures, "pgSz", "h", 16838)),
                            millimetres(WordStyles.number(measures, "pgMar", "top", 1134)),
                            millimetres(WordStyles.number(measures, "pgMar", "right", 850) - HALF_A_BORDER),
                            millimetres(WordStyles.number(measures, "pgMar", "bottom", 1134)),
                            millimetres(WordStyles.number(measures, "pgMar", "left", 1701) - HALF_A_BORDER),
                            number(),
                            WordStyles.on(measures, "titlePg")
                                    ? "@page :first { @top-center { content: none; } @bottom-center { content: none; } }"
                                    : "",
                            ArchivePdf.FAMILY,
                            millimetres(HALF_A_BORDER));
        }

        /** Where the sheets are numbered, if they are. */
        private String number() {
            return numbered("headerReference", "@top-center")
                    .or(() -> numbered("footerReference", "@bottom-center"))
                    .orElse("");
        }

        private Optional<String> numbered(String reference, String place) {
            return WordXml.children(section, reference).stream()
                    .filter(to -> "default".equals(WordXml.attribute(to, "type")))
                    .map(to -> file.parts().get("" + targets.get(to.getAttributeNS(WordXml.RELATIONS, "id"))))
                    .filter(part -> part != null)
                    .map(part -> WordXml.parse(part).orElseThrow().getDocumentElement())
                    .flatMap(margin -> WordXml.below(margin, "p").stream())
                    .filter(Section::hasNumber)
                    .findFirst()
                    .map(paragraph -> "%s { content: counter(page); font-family: '%s'; font-size: %s; }"
                            .formatted(
                                    place,
                                    ArchivePdf.FAMILY,
                                    size(styles.ofRun(
                                            WordXml.below(paragraph, "r").stream()
                                                    .findFirst()
                                                    .orElse(null),
                                            paragraph))));
        }

        private static boolean hasNumber(Element paragraph) {
            return WordXml.below(paragraph, "instrText").stream()
                            .anyMatch(field -> field.getTextContent().contains("PAGE"))
                    || WordXml.below(paragraph, "fldSimple").stream()
                            .anyMatch(field -> ("" + WordXml.attribute(field, "instr")).contains("PAGE"));
        }

        private void block(Element block, Element into) {
            if (WordXml.is(block, "p")) {
                paragraph(block, into);
            } else if (WordXml.is(block, "tbl")) {
                table(block, into);
            }
        }

        private void paragraph(Element paragraph, Element into) {
            List<Element> looks = styles.ofParagraph(paragraph);
            Element set = add(into, "p");
            StringBuilder style = new StringBuilder();
            style.append("text-align: ").append(alignment(WordStyles.first(looks, "jc", "val")));
            style.append("; margin: ").append(points(WordStyles.number(looks, "spacing", "before", 0)));
            style.append(' ')
                    .append(points(
                            WordStyles.number(looks, "ind", "right", WordStyles.number(looks, "ind", "end", 0))));
            style.append(' ').append(points(WordStyles.number(looks, "spacing", "after", 0)));
            style.append(' ')
                    .append(points(
                            WordStyles.number(looks, "ind", "left", WordStyles.number(looks, "ind", "start", 0))));
            int hanging = WordStyles.number(looks, "ind", "hanging", 0);
            style.append("; text-indent: ")
                    .append(points(hanging > 0 ? -hanging : WordStyles.number(looks, "ind", "firstLine", 0)));
            style.append("; line-height: ").append(line(looks));
            style.append("; font-size: ").append(size(styles.ofRun(null, paragraph)));
            for (String side : List.of("top", "bottom")) {
                style.append(border("border-" + side, borderOf(looks, side)));
            }
            if (WordStyles.on(looks, "pageBreakBefore")) {
                style.append("; page-break-before: always");
            }
            if (WordStyles.on(looks, "keepNext")) {
                style.append("; page-break-after: avoid");
            }
            set.setAttribute("style", style.toString());
            for (Element run : WordXml.below(paragraph, "r")) {
                run(run, paragraph, set);
            }
            if (set.getTextContent().isBlank()
                    && set.getElementsByTagName("img").getLength() == 0) {
                set.appendChild(html.createTextNode(BLANK));
            }
        }

        private static String alignment(@Nullable String word) {
            return switch (word == null ? "" : word) {
                case "center" -> "center";
                case "right", "end" -> "right";
                case "both", "distribute" -> "justify";
                default -> "left";
            };
        }

        private static String line(List<Element> looks) {
            int line = WordStyles.number(looks, "spacing", "line", 240);
            String rule = WordStyles.first(looks, "spacing", "lineRule");
            return rule == null || rule.equals("auto")
                    ? String.format(Locale.ROOT, "%.3f", line / LINES_A_UNIT * LINE)
                    : points(line);
        }

        private static String size(List<Element> looks) {
            return String.format(Locale.ROOT, "%.1fpt", WordStyles.number(looks, "sz", "val", 20) / 2.0);
        }

        private static @Nullable Element borderOf(List<Element> looks, String side) {
            return looks.stream()
                    .map(look -> WordXml.child(look, "pBdr", side))
                    .filter(border -> border != null)
                    .findFirst()
                    .orElse(null);
        }

        private static String border(String property, @Nullable Element border) {
            String kind = WordXml.attribute(border, "val");
            if (kind == null || kind.equals("none") || kind.equals("nil")) {
                return "";
            }
            double width = WordStyles.number(WordXml.attribute(border, "sz"), 4) / EIGHTHS_A_POINT;
            return String.format(Locale.ROOT, "; %s: %.2fpt solid black", property, Math.max(width, 0.25));
        }

        private void run(Element run, Element paragraph, Element into) {
            List<Element> looks = styles.ofRun(run, paragraph);
            Element set = html.createElement("span");
            for (Element part : WordXml.children(run)) {
                switch (part.getLocalName()) {
                    case "t" -> set.appendChild(html.createTextNode(part.getTextContent()));
                    case "tab" -> set.appendChild(html.createTextNode(BLANK.repeat(4)));
                    case "noBreakHyphen" -> set.appendChild(html.createTextNode("\u2011"));
                    case "br" -> lineBreak(part, into, set);
                    case "drawing" -> picture(part, set);
                    default -> {
                        // Fields and marks are not words.
                    }
                }
            }
            if (set.hasChildNodes() && !WordStyles.on(looks, "vanish")) {
                set.setAttribute("style", looks(looks));
                into.appendChild(set);
            }
        }

        private void lineBreak(Element part, Element paragraph, Element set) {
            add(set, "br");
            if ("page".equals(WordXml.attribute(part, "type"))) {
                paragraph.setAttribute("style", paragraph.getAttribute("style") + "; page-break-after: always");
            }
        }

        private static String looks(List<Element> looks) {
            StringBuilder style = new StringBuilder("font-size: ").append(size(looks));
            if (WordStyles.on(looks, "b")) {
                style.append("; font-weight: bold");
            }
            if (WordStyles.on(looks, "i")) {
                style.append("; font-style: italic");
            }
            if (WordStyles.on(looks, "u")) {
                style.append("; text-decoration: underline");
            }
            if (WordStyles.on(looks, "caps")) {
                style.append("; text-transform: uppercase");
            }
            String colour = WordStyles.first(looks, "color", "val");
            if (colour != null && colour.matches("[0-9A-Fa-f]{6}")) {
                style.append("; color: #").append(colour);
            }
            String raised = WordStyles.first(looks, "vertAlign", "val");
            if ("superscript".equals(raised)) {
                style.append("; vertical-align: super");
            } else if ("subscript".equals(raised)) {
                style.append("; vertical-align: sub");
            }
            return style.toString();
        }

        /** A picture that stands within the line as a letter does. */
        private void picture(Element drawing, Element into) {
            Element inline = named(drawing, "inline");
            Element picture = inline == null ? null : named(inline, "blip");
            Element extent = inline == null ? null : named(inline, "extent");
            String part = picture == null ? null : targets.get(picture.getAttributeNS(WordXml.RELATIONS, "embed"));
            if (part == null || extent == null || !file.parts().containsKey(part)) {
                return;
            }
            Element set = add(into, "img");
            set.setAttribute("src", WordReader.dataAddress(part, file.parts().get(part)));
            set.setAttribute("alt", "");
            set.setAttribute(
                    "style",
                    "width: " + metric(extent.getAttribute("cx")) + "; height: " + metric(extent.getAttribute("cy")));
        }

        private static String metric(String units) {
            long length = units.matches("\\d{1,9}") ? Long.parseLong(units) : 0;
            return String.format(Locale.ROOT, "%.2fmm", length / ENGLISH_METRIC_UNITS_A_MILLIMETRE);
        }

        private static @Nullable Element named(Element top, String name) {
            for (Element child : WordXml.children(top)) {
                Element found = name.equals(child.getLocalName()) ? child : named(child, name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private void table(Element table, Element into) {
            List<Element> looks = styles.ofTable(table);
            Element set = add(into, "table");
            List<Element> grid = WordXml.children(WordXml.child(table, "tblGrid"), "gridCol");
            int width = grid.stream()
                    .mapToInt(column -> WordStyles.number(WordXml.attribute(column, "w"), 0))
                    .sum();
            set.setAttribute("style", "width: " + millimetres(width));
            for (Element column : grid) {
                add(set, "col")
                        .setAttribute(
                                "style", "width: " + millimetres(WordStyles.number(WordXml.attribute(column, "w"), 0)));
            }
            Element head = null;
            Element rows = null;
            for (Element row : WordXml.children(table, "tr")) {
                List<Element> ofRow =
                        Optional.ofNullable(WordXml.child(row, "trPr")).stream().toList();
                boolean heading = rows == null && WordStyles.on(ofRow, "tblHeader");
                if (heading && head == null) {
                    head = add(set, "thead");
                } else if (!heading && rows == null) {
                    rows = add(set, "tbody");
                }
                Element setRow = add(heading ? head : rows, "tr");
                if (WordStyles.on(ofRow, "cantSplit")) {
                    setRow.setAttribute("class", "whole");
                }
                WordXml.children(row, "tc").forEach(cell -> cell(cell, looks, heading ? "th" : "td", setRow));
            }
        }

        private void cell(Element cell, List<Element> table, String name, Element into) {
            Element set = add(into, name);
            List<Element> own =
                    Optional.ofNullable(WordXml.child(cell, "tcPr")).stream().toList();
            int span = WordStyles.number(own, "gridSpan", "val", 1);
            if (span > 1) {
                set.setAttribute("colspan", Integer.toString(span));
            }
            StringBuilder style = new StringBuilder("padding: 0 ")
                    .append(millimetres(margin(table, "right")))
                    .append(" 0 ")
                    .append(millimetres(margin(table, "left")));
            for (String side : List.of("top", "bottom", "left", "right")) {
                style.append(border("border-" + side, borderOf(own, table, side)));
            }
            if ("center".equals(WordStyles.first(own, "vAlign", "val"))) {
                style.append("; vertical-align: middle");
            }
            set.setAttribute("style", style.toString());
            WordXml.children(cell).forEach(block -> block(block, set));
        }

        private static int margin(List<Element> table, String side) {
            return table.stream()
                    .map(look -> WordXml.attribute(WordXml.child(look, "tblCellMar", side), "w"))
                    .filter(width -> width != null)
                    .findFirst()
                    .map(width -> WordStyles.number(width, 0))
                    .orElse(108);
        }

        private static @Nullable Element borderOf(List<Element> own, List<Element> table, String side) {
            Element at = own.stream()
                    .map(look -> WordXml.child(look, "tcBorders", side))
                    .filter(border -> border != null)
                    .findFirst()
                    .orElse(null);
            String inside = side.equals("top") || side.equals("bottom") ? "insideH" : "insideV";
            return at != null
                    ? at
                    : table.stream()
                            .map(look -> WordXml.child(look, "tblBorders", inside))
                            .filter(border -> border != null)
                            .findFirst()
                            .orElse(null);
        }
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
