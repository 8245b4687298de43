package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, is told by what is in it. */
class FileContentTest {

    @TempDir
    Path folder;

    private FileContent.Finding look(byte[] content) throws IOException {
        return FileContent.look(Files.write(folder.resolve("file"), content));
    }

    private void assertRefused(byte[] content, String code) throws IOException {
        assertThat(look(content))
                .isInstanceOfSatisfying(
                        FileContent.Refused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo(code));
    }

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Documents.pdf("x")),
                Arguments.of(FileKind.PNG, Documents.png()),
                Arguments.of(FileKind.JPEG, Documents.jpeg()),
                Arguments.of(FileKind.WEBP, Documents.webp()),
                Arguments.of(FileKind.DOCX, Documents.docx()),
                Arguments.of(FileKind.XLSX, Documents.xlsx()),
                Arguments.of(FileKind.ODT, Documents.odt()),
                Arguments.of(FileKind.ODS, Documents.ods()));
    }

    @ParameterizedTest
    @MethodSource("known")
    void tellsTheKind(FileKind kind, byte[] content) throws IOException {
        assertThat(look(content)).isEqualTo(new FileContent.Recognised(kind));
    }

    @Test
    void tellsTheKindOfARealWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Số liệu").value(0, 0, "Tổng");
        }

        assertThat(look(bytes.toByteArray())).isEqualTo(new FileContent.Recognised(FileKind.XLSX));
    }

    static Stream<byte[]> unknown() {
        return Stream.of(
                Documents.text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                Documents.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                Documents.text("#!/bin/sh\nrm -rf /\n"),
                Documents.text("MZ\u0090"),
                Documents.text("\n%PDF-1.4"),
                Documents.text("RIFF0000WAVE"),
                Documents.text("PK\u0003\u0004 and then nothing of an archive"),
                Documents.text("x"),
                Documents.zip(Map.of("readme.txt", Documents.text("x"))),
                Documents.zip(Documents.parts("text/plain", "word/document.xml")),
                Documents.zip(Documents.parts(
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml", "ppt/presentation.xml")),
                Documents.openDocument("application/vnd.oasis.opendocument.presentation"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void refusesEverythingElse(byte[] content) throws IOException {
        assertRefused(content, "evidence.kind-not-taken");
    }

    @Test
    void refusesAnArchiveThatIsDamaged() throws IOException {
        byte[] content = Documents.docx();
        for (int start = 4; start < content.length; start += 7) {
            byte[] damaged = content.clone();
            for (int i = start; i < Math.min(content.length, start + 40); i++) {
                damaged[i] ^= 0x55;
            }
            assertThat(look(damaged)).isNotNull();
        }
        byte[] cut = java.util.Arrays.copyOf(content, content.length / 2);
        assertRefused(cut, "evidence.kind-not-taken");
    }

    static Stream<byte[]> withCode() {
        Map<String, byte[]> words = Documents.parts(Documents.WORDS, "word/document.xml");
        Map<String, byte[]> sheets = Documents.parts(Documents.SHEETS, "xl/workbook.xml");
        byte[] code = Documents.text("code");
        Map<String, byte[]> open = new LinkedHashMap<>();
        open.put("mimetype", Documents.text("application/vnd.oasis.opendocument.text"));
        return Stream.of(
                Documents.with(words, "word/vbaProject.bin", code),
                Documents.with(words, "WORD\\VBAPROJECT.BIN", code),
                Documents.with(sheets, "xl/vbaProject.bin", code),
                Documents.with(sheets, "xl/vbaProjectSignature.bin", code),
                Documents.with(sheets, "xl/macrosheets/sheet1.xml", code),
                Documents.with(sheets, "xl/activeX/activeX1.bin", code),
                Documents.zip(
                        Documents.parts("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml")),
                Documents.zip(
                        Documents.parts("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml")),
                Documents.with(open, "Basic/Standard/Module1.xml", code),
                Documents.with(open, "Scripts/python/x.py", code));
    }

    @ParameterizedTest
    @MethodSource("withCode")
    void refusesDocumentsThatCarryCode(byte[] content) throws IOException {
        assertRefused(content, "evidence.carries-code");
    }

    @Test
    void refusesAnArchiveOfTooManyParts() throws IOException {
        Map<String, byte[]> parts = Documents.parts(Documents.WORDS, "word/document.xml");
        for (int i = 0; i < OfficeArchive.MAX_ENTRIES; i++) {
            parts.put("word/" + i, new byte[0]);
        }

        assertRefused(Documents.zip(parts), "evidence.archive-too-big");
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuchWhereverItIs() throws IOException {
        Map<String, byte[]> parts = Documents.parts(Documents.WORDS, "word/document.xml");
        byte[] zeros = new byte[64 << 20];
        for (int i = 0; i < 5; i++) {
            parts.put("word/media/" + i, zeros);
        }
        byte[] bomb = Documents.zip(parts);

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertRefused(bomb, "evidence.archive-too-big");
    }
}
