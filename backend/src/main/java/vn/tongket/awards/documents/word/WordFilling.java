package vn.tongket.awards.documents.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * One document being filled. A paragraph with names of which none stands for anything is left out; one with the name of a
 * list is there for each of its things, as is the row of recipients; a column of recipients that says nothing of any of
 * them is left out; and what lies from the number of the annex to the end is there for each annex, in a section of its own.
 */
final class WordFilling {

    private static final double NEARLY = 0.9;

    /** A single one of these in a name, and Word opens the file no more. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final DecisionContent content;
    private int articles;

    WordFilling(DecisionContent content) {
        this.content = content;
    }

    void fill(Element body) {
        List<Element> blocks = new ArrayList<>(WordXml.children(body));
        Element lastSection = blocks.removeLast();
        int annexAt = 0;
        while (annexAt < blocks.size() && !WordLayout.beginsAnnex(blocks.get(annexAt))) {
            annexAt++;
        }
        List<Element> annex = List.copyOf(blocks.subList(annexAt, blocks.size()));
        blocks.subList(0, annexAt).forEach(block -> fillBlock(block, content.values(), List.of()));
        for (int place = 0; place < content.annexes().size(); place++) {
            if (place > 0) {
                endSection(body, lastSection);
            }
            DecisionContent.Annex of = content.annexes().get(place);
            Map<String, String> values = new HashMap<>(content.values());
            values.putAll(of.values());
            for (Element block : annex) {
                Element copy = (Element) body.insertBefore(block.cloneNode(true), lastSection);
                fillBlock(copy, values, of.recipients());
            }
        }
        annex.forEach(body::removeChild);
    }

    void fillMargin(Element margin) {
        WordXml.below(margin, "p").forEach(paragraph -> fillParagraph(paragraph, content.values()));
    }

    /** The next annex begins on a sheet of its own and counts its sheets anew. */
    private static void endSection(Element body, Element section) {
        Element paragraph = body.getOwnerDocument().createElementNS(WordXml.WORD, "w:p");
        Element looks = WordXml.add(paragraph, "pPr");
        WordXml.add(looks, "spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        looks.appendChild(section.cloneNode(true));
        body.insertBefore(paragraph, section);
    }

    private void fillBlock(Element block, Map<String, String> values, List<Map<String, String>> recipients) {
        if (WordXml.is(block, "p")) {
            fillParagraph(block, values);
        } else if (WordXml.is(block, "tbl")) {
            leaveOutColumns(block, recipients);
            for (Element row : WordXml.children(block, "tr")) {
                fillRow(row, values, recipients);
            }
        }
    }

    private void fillRow(Element row, Map<String, String> values, List<Map<String, String>> recipients) {
        if (names(row).stream().noneMatch(DecisionContent.RECIPIENT::contains)) {
            fillCells(row, values);
            return;
        }
        for (Map<String, String> recipient : recipients) {
            Map<String, String> own = new HashMap<>(values);
            own.putAll(recipient);
            Element copy = (Element) row.getParentNode().insertBefore(row.cloneNode(true), row);
            fillCells(copy, own);
        }
        row.getParentNode().removeChild(row);
    }

    private void fillCells(Element row, Map<String, String> values) {
        WordXml.below(row, "p").forEach(paragraph -> fillParagraph(paragraph, values));
    }

    /** A column that says nothing of anybody is left out, and the widest ones take its room. */
    private static void leaveOutColumns(Element table, List<Map<String, String>> recipients) {
        Element model = WordXml.children(table, "tr").stream()
                .filter(row -> names(row).stream().anyMatch(DecisionContent.RECIPIENT::contains))
                .findFirst()
                .orElse(null);
        if (model == null) {
            return;
        }
        List<Element> cells = WordXml.children(model, "tc");
        for (int column = cells.size() - 1; column >= 0; column--) {
            List<String> names = names(cells.get(column));
            if (!names.isEmpty() && recipients.stream().allMatch(recipient -> isEmpty(names, recipient))) {
                leaveOut(table, column);
            }
        }
    }

    private static boolean isEmpty(List<String> names, Map<String, String> values) {
        return names.stream().allMatch(name -> values.getOrDefault(name, "").isEmpty());
    }

    private static void leaveOut(Element table, int column) {
        List<Element> grid = WordXml.children(WordXml.child(table, "tblGrid"), "gridCol");
        List<Integer> wide = wideOnes(grid, column);
        int room = width(grid.get(column));
        for (Element row : WordXml.children(table, "tr")) {
            List<Element> cells = WordXml.children(row, "tc");
            if (cells.size() == grid.size()) {
                wide.forEach(other -> widen(WordXml.child(cells.get(other), "tcPr", "tcW"), room / wide.size()));
                row.removeChild(cells.get(column));
            }
        }
        wide.forEach(other -> widen(grid.get(other), room / wide.size()));
        grid.get(column).getParentNode().removeChild(grid.get(column));
    }

    /** The columns that are about as wide as the widest. */
    private static List<Integer> wideOnes(List<Element> grid, int without) {
        List<Integer> others = IntStream.range(0, grid.size())
                .filter(column -> column != without)
                .boxed()
                .toList();
        int widest = others.stream()
                .mapToInt(column -> width(grid.get(column)))
                .max()
                .orElse(0);
        return others.stream()
                .filter(column -> width(grid.get(column)) >= widest * NEARLY)
                .toList();
    }

    private static int width(Element of) {
        String width = WordXml.attribute(of, "w");
        return width == null || !width.matches("\\d{1,6}") ? 0 : Integer.parseInt(width);
    }

    private static void widen(@Nullable Element of, int by) {
        if (of != null) {
            of.setAttributeNS(WordXml.WORD, "w:w", Integer.toString(width(of) + by));
        }
    }

    private static List<String> names(Element within) {
        List<String> names = new ArrayList<>();
        List<Element> paragraphs = WordXml.is(within, "p") ? List.of(within) : WordXml.below(within, "p");
        for (Element paragraph : paragraphs) {
            Matcher tag = WordReader.TAG.matcher(WordXml.text(paragraph));
            while (tag.find()) {
                names.add(tag.group(1).strip());
            }
        }
        return names;
    }

    private void fillParagraph(Element paragraph, Map<String, String> values) {
        List<String> names = names(paragraph);
        if (names.isEmpty()) {
            return;
        }
        String list = names.stream()
                .filter(DecisionContent.LISTS::contains)
                .findFirst()
                .orElse(null);
        if (list != null) {
            for (String thing : content.list(list)) {
                Map<String, String> own = new HashMap<>(values);
                own.put(list, thing);
                Element copy = (Element) paragraph.getParentNode().insertBefore(paragraph.cloneNode(true), paragraph);
                replace(copy, own);
            }
            paragraph.getParentNode().removeChild(paragraph);
        } else if (saysNothing(names, values)) {
            leaveOut(paragraph);
        } else {
            replace(paragraph, values);
        }
    }

    private static boolean saysNothing(List<String> names, Map<String, String> values) {
        List<String> said = names.stream()
                .filter(Predicate.not(DecisionContent.COUNTERS::contains))
                .toList();
        return !said.isEmpty() && isEmpty(said, values);
    }

    /** A cell must have a paragraph, and the end of a section stands in one: such a paragraph stays without words. */
    private static void leaveOut(Element paragraph) {
        Element parent = (Element) paragraph.getParentNode();
        boolean only =
                !WordXml.is(parent, "body") && WordXml.children(parent, "p").size() == 1;
        if (only || WordXml.child(paragraph, "pPr", "sectPr") != null) {
            WordXml.below(paragraph, "t").forEach(text -> text.setTextContent(""));
        } else {
            parent.removeChild(paragraph);
        }
    }

    /** A name may be spread over several runs; what it stands for is written as the first of them is. */
    private void replace(Element paragraph, Map<String, String> values) {
        List<Element> texts = WordXml.below(paragraph, "t");
        List<StringBuilder> parts = new ArrayList<>();
        texts.forEach(text -> parts.add(new StringBuilder(text.getTextContent())));
        Matcher tag = WordReader.TAG.matcher(String.join("", parts));
        List<int[]> places = new ArrayList<>();
        List<String> said = new ArrayList<>();
        while (tag.find()) {
            places.add(new int[] {tag.start(), tag.end()});
            said.add(value(tag.group(1).strip(), values));
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            put(parts, places.get(i)[0], places.get(i)[1], said.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setTextContent(parts.get(i).toString());
            texts.get(i).setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }

    private String value(String name, Map<String, String> values) {
        if (name.equals(DecisionContent.ARTICLE)) {
            articles++;
        }
        return DecisionContent.COUNTERS.contains(name)
                ? Integer.toString(articles)
                : NOT_IN_XML.matcher(values.getOrDefault(name, "")).replaceAll("");
    }

    private static void put(List<StringBuilder> parts, int from, int to, String value) {
        int begin = 0;
        boolean written = false;
        for (StringBuilder part : parts) {
            int length = part.length();
            int start = Math.max(from - begin, 0);
            int end = Math.min(to - begin, length);
            if (start < end) {
                part.replace(start, end, written ? "" : value);
                written = true;
            }
            begin += length;
        }
    }
}
