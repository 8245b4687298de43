package vn.tongket.awards.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word document as another maker's program reads it. */
public record Word(XWPFDocument document) {

    static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    public static Word of(byte[] file) {
        try {
            return new Word(new XWPFDocument(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All paragraphs in their order, those within tables too. */
    List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> all = new ArrayList<>();
        document.getBodyElements().forEach(element -> add(element, all));
        return all;
    }

    private static void add(IBodyElement element, List<XWPFParagraph> all) {
        if (element instanceof XWPFParagraph paragraph) {
            all.add(paragraph);
        } else if (element instanceof XWPFTable table) {
            table.getRows()
                    .forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getBodyElements().forEach(inner -> add(inner, all))));
        }
    }

    XWPFParagraph paragraph(String beginning) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph begins with " + beginning + " in " + texts()));
    }

    XWPFRun run(String beginning) {
        return paragraph(beginning).getRuns().getFirst();
    }

    public List<String> texts() {
        return paragraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Sections in their order. */
    List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        document.getParagraphs().forEach(paragraph -> {
            if (paragraph.getCTP().getPPr() != null
                    && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        });
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    static double millimetres(Object twips) {
        return ((Number) twips).doubleValue() / TWIPS_A_MILLIMETRE;
    }
}
