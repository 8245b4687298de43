package vn.tongket.awards.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.testing.Pdf;

/** More certificates than are laid out at a time, which come together in one file. */
class CertificatePrinterTest {

    private static final int MANY = 60;

    private static CertificateContent content(int number) {
        Map<String, String> values = new HashMap<>(CertificateContent.SAMPLE.values());
        values.put("recipient.name", "Người Nhận " + number);
        return new CertificateContent(values, address(number));
    }

    private static String address(int number) {
        return "https://tongket.example/xac-minh/%016d".formatted(number);
    }

    private static CertificateTemplate shipped() throws IOException {
        try (InputStream file = CertificatePrinterTest.class.getResourceAsStream("/certificates/default.html")) {
            return CertificateTemplate.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void manyComeTogetherInOneFileForTheArchiveEachWithItsOwnCode() throws Exception {
        List<Integer> progress = new ArrayList<>();
        Pdf file = new Pdf(CertificatePrinter.print(
                        shipped(),
                        IntStream.range(0, MANY)
                                .mapToObj(CertificatePrinterTest::content)
                                .toList(),
                        progress::add)
                .orElseThrow());
        file.mustBeForTheArchive();
        assertThat(file.sheets()).isEqualTo(MANY);
        assertThat(progress).containsExactly(25, 50, 60);
        assertThat(file.text()).containsSubsequence("Người Nhận 0", "Người Nhận 25", "Người Nhận 49", "Người Nhận 59");
        for (int sheet : new int[] {0, 24, 25, 49, 50, 59}) {
            assertThat(file.code(sheet)).isEqualTo(address(sheet));
        }
    }

    /** Codes that are not read where they are drawn the way that is best by the standard's own rules. */
    @ParameterizedTest
    @ValueSource(strings = {"BM4RX91Q9TDMC21C", "TXCQVYWNZA80THYS"})
    void aCodeInWhichReadersLoseTheirWayIsDrawnAnotherWay(String serial) throws IOException {
        String address = "https://tongket.example/xac-minh/" + serial;
        CertificateContent content = new CertificateContent(CertificateContent.SAMPLE.values(), address);
        assertThat(new Pdf(CertificatePrinter.print(shipped(), List.of(content), printed -> {})
                                .orElseThrow())
                        .code(0))
                .isEqualTo(address);
    }

    @Test
    void whatNeedsMoreThanItsSheetIsNotPrinted() throws IOException {
        Map<String, String> values = new HashMap<>(CertificateContent.SAMPLE.values());
        values.put("recipient.name", "Rất dài ".repeat(400));
        assertThat(CertificatePrinter.print(
                        shipped(), List.of(new CertificateContent(values, address(1))), printed -> {}))
                .isEmpty();
    }
}
