package vn.tongket.awards.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.awards.documents.Decisions;
import vn.tongket.awards.documents.Word;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What may not stand in a template that comes from outside. */
class WordReaderTest {

    private static final String DOCUMENT = WordPackage.DOCUMENT;

    private static byte[] with(String part, String content) {
        return WordLayout.shipped().with(Map.of(part, bytes(content))).file();
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        String before = new String(WordLayout.shipped().parts().get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        return with(part, after);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ApiProblem refused(byte[] file) {
        ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> DecisionLayout.read(file));
        assertThat(problem).isNotNull();
        return problem;
    }

    private static List<String> codes(byte[] file) {
        return refused(file).faults().stream().map(Fault::code).toList();
    }

    @Test
    void theShippedOneIsTaken() {
        assertThat(DecisionLayout.read(WordLayout.shipped().file())).isNotNull();
    }

    @Test
    void anUnknownNameIsToldWithItsPlace() {
        List<Fault> faults = refused(
                        changed(DOCUMENT, xml -> xml.replace("{{decision.subject}}", "Về {{decision.subjekt}}")))
                .faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().code()).isEqualTo("decision-template.tag");
        assertThat(faults.getFirst().arguments()).containsExactly("11", "decision.subjekt", "Về {{decision.subjekt}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T(java.lang.Runtime).getRuntime().exec('x')",
                "T(java.lang.System).exit(1)",
                "decision.class.forName('x')",
                "@picture",
                "?sections",
                "#table"
            })
    void expressionsAreNamesThatNobodyKnows(String expression) {
        assertThat(codes(changed(DOCUMENT, xml -> xml.replace("{{decision.subject}}", "{{" + expression + "}}"))))
                .containsOnly("decision-template.tag");
    }

    @Test
    void aNameThatIsSpreadOverRunsIsFoundAllTheSame() {
        byte[] file = changed(
                DOCUMENT,
                xml -> xml.replace(
                        "{{decision.subject}}", "{{decision.</w:t></w:r><w:r><w:t>sub</w:t></w:r><w:r><w:t>ject}}"));
        Word word = Word.of(DecisionLayout.read(file).document(Decisions.content(Decisions.issued())));
        assertThat(word.texts()).contains("Về việc khen thưởng năm 2022");
    }

    @ParameterizedTest
    @CsvSource({
        "{{decision.subject}}, {{recipient.name}}, decision-template.tag-place",
        "{{decision.subject}}, {{annex.title}}, decision-template.tag-place",
        "{{annex.title}}, {{gift}}, decision-template.tag-place",
        "{{decision.subject}}, {{decision.subject, decision-template.braces",
        "{{document.mark}}, x, decision-template.tag-missing",
        "{{recipient.name}}, x, decision-template.tag-missing"
    })
    void namesStandWhereTheyMeanSomethingAndTheNeededOnesAreThere(String old, String instead, String code) {
        assertThat(codes(changed(DOCUMENT, xml -> xml.replace(old, instead)))).containsOnly(code);
    }

    @Test
    void whatADocumentMustSayDoesNotStandInItsHeaderAlone() {
        Map<String, byte[]> parts = WordLayout.shipped().parts();
        String text = new String(parts.get(DOCUMENT), StandardCharsets.UTF_8);
        String header = new String(parts.get("word/header1.xml"), StandardCharsets.UTF_8);
        WordPackage marked = WordLayout.shipped()
                .with(Map.of(
                        DOCUMENT,
                        bytes(text.replace("{{document.mark}}", "x")),
                        "word/header1.xml",
                        bytes(header.replace("</w:p>", "<w:r><w:t>{{document.mark}}</w:t></w:r></w:p>"))));
        assertThat(codes(marked.file())).containsExactly("decision-template.tag-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:drawing><wp:anchor xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'/></w:drawing>",
                "<w:pict/>"
            })
    void whatFloatsOverTheTextWouldBeMissingInThePdf(String floating) {
        byte[] file = changed(DOCUMENT, xml -> xml.replaceFirst("<w:t[ >]", floating + "$0"));
        assertThat(codes(file)).containsExactly("decision-template.element");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "word/afchunk.mht",
                "word/../../../etc/passwd",
                "word/comments.xml",
                "evil.exe"
            })
    void partsComeFromAClosedList(String part) {
        assertThat(codes(with(part, "<x/>"))).containsExactly("decision-template.part");
    }

    @Test
    void aDocumentWithMacrosIsNoDocument() {
        assertThat(refused(changed(
                                WordPackage.TYPES,
                                xml -> xml.replace(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml")))
                        .code())
                .isEqualTo("decision-template.not-docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Target=\"https://example.invalid/x.png\" TargetMode=\"External\"",
                "Target=\"file:///etc/passwd\"",
                "Target=\"\\\\host\\x.dotm\" TargetMode=\"External\""
            })
    void nothingLeadsOutOfTheFile(String target) {
        assertThat(codes(changed(
                        "word/_rels/document.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"x\" " + target + "/></Relationships>"))))
                .containsExactly("decision-template.external");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:instrText>INCLUDEPICTURE \"http://x\"</w:instrText></w:r>",
                "<w:fldSimple w:instr=\"DDEAUTO c:\\\\x\"/>",
                "<w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:instrText>LINK x</w:instrText></w:r>"
            })
    void onlyPageNumbersAreWorkedOut(String field) {
        assertThat(codes(changed(
                        DOCUMENT,
                        xml -> xml.replaceFirst(
                                "(?s)(<w:body>\\s*<w:p>)", "$1" + java.util.regex.Matcher.quoteReplacement(field)))))
                .containsExactly("decision-template.field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"altChunk", "object", "ins", "del", "sdt", "txbxContent", "numPr", "footnoteReference"})
    void whatWouldBeMissingOrWouldRunIsRefused(String element) {
        assertThat(codes(changed(DOCUMENT, xml -> xml.replaceFirst("<w:body>", "<w:body><w:" + element + "/>"))))
                .containsExactly("decision-template.element");
    }

    @Test
    void aRowThatWouldGrowBeyondMeasureIsRefused() {
        assertThat(codes(changed(
                        DOCUMENT,
                        xml -> xml.replace(
                                "{{recipient.name}}</w:t>", "{{recipient.name}}</w:t>" + "<w:tab/>".repeat(500)))))
                .containsExactly("decision-template.row");
    }

    @Test
    void aDocumentWithoutItsLastSectionIsNotRead() {
        assertThat(codes(changed(
                        DOCUMENT,
                        xml -> xml.replaceFirst("(?s)<w:sectPr><w:headerReference[^>]*/><w:type.*</w:sectPr>", ""))))
                .containsExactly("decision-template.malformed");
    }

    @Test
    void documentTypesAndEntitiesAreNotRead() {
        assertThat(codes(with(
                        "word/settings.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")))
                .containsExactly("decision-template.malformed");
        assertThat(codes(with("docProps/core.xml", "<a><b></a>"))).containsExactly("decision-template.malformed");
    }

    @Test
    void aPictureThatUnpacksToTooMuchIsRefused() {
        assertThat(codes(with("word/media/image1.png", "GIF89a"))).containsExactly("decision-template.picture");
    }

    @Test
    void whatIsNoZipFileOrHasNoDocumentIsNoDocument() throws IOException {
        assertThat(refused(bytes("%PDF-1.7")).code()).isEqualTo("decision-template.not-docx");
        assertThat(refused(zip("word/document.xml", 1)).code()).isEqualTo("decision-template.not-docx");
        assertThat(refused(new byte[0]).code()).isEqualTo("decision-template.not-docx");
    }

    @Test
    void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        ApiProblem problem = refused(zip("word/document.xml", 64 << 20));
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.code()).isEqualTo("decision-template.too-large");
    }

    private static byte[] zip(String part, int zeros) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] piece = new byte[1 << 16];
            for (int written = 0; written < zeros; written += piece.length) {
                zip.write(piece, 0, Math.min(piece.length, zeros - written));
            }
        }
        return file.toByteArray();
    }
}
