package vn.tongket.awards.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What a layout may have in it: all that prints, and nothing that runs, fetches or opens. */
class TemplateReaderTest {

    private static final String GOOD = """
            <html lang="vi">
            <head><title>Giấy khen</title><style>p { color: #8c1c13; }</style></head>
            <body>
            <p>{{ recipient.name }}</p>
            <img src="certificate:qr" alt=""/>
            </body>
            </html>
            """;

    private static List<Fault> faults(String html) {
        ApiProblem refused = catchThrowableOfType(ApiProblem.class, () -> CertificateTemplate.read(html));
        return refused == null ? List.of() : refused.faults();
    }

    private static String with(String line) {
        return GOOD.replace("<p>{{ recipient.name }}</p>", line);
    }

    @Test
    void aPlainLayoutHasNoFaults() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | certificate-template.element",
                "<object>x</object> | certificate-template.element",
                "<link href='x'/> | certificate-template.element",
                "<svg></svg> | certificate-template.element",
                "<p onclick='x'>x</p> | certificate-template.attribute",
                "<p href='x'>x</p> | certificate-template.attribute",
                "<img src='file:///etc/passwd'/> | certificate-template.address",
                "<img src='http://127.0.0.1/x.png'/> | certificate-template.address",
                "<img src='logo.png'/> | certificate-template.address",
                "<img src='certificate:other'/> | certificate-template.address",
                "<img src='data:image/svg+xml;base64,PHN2Zy8+'/> | certificate-template.picture",
                "<img src='data:image/png;base64,AAAA'/> | certificate-template.picture",
                "<p style='background: url(http://x/y)'>x</p> | certificate-template.css",
                "<p style='background: \\75 rl(x)'>x</p> | certificate-template.css",
                "<style>@import 'x';</style> | certificate-template.css",
                "<style>p {} @FONT-FACE {}</style> | certificate-template.css",
                "<p>{{recipient.birthDate}}</p> | certificate-template.placeholder",
                "<p data-if='recipient.secret'>x</p> | certificate-template.placeholder"
            })
    void whatDoesNotBelongIsToldByItsLine(String line, String code) {
        assertThat(faults(with(line))).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo("/html");
            assertThat(fault.arguments().getFirst()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE html>",
                "<?xml-stylesheet href='http://x/y.css'?>"
            })
    void nothingStandsBeforeTheLayout(String before) {
        assertThat(faults(before + GOOD)).extracting(Fault::code).contains("certificate-template.not-html");
    }

    @Test
    void whatIsNotClosedIsToldByLineAndColumn() {
        assertThat(faults(with("<p>x"))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("certificate-template.malformed");
            assertThat(fault.arguments().getFirst()).isEqualTo(6);
        });
        assertThat(faults("")).extracting(Fault::code).containsExactly("certificate-template.malformed");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults("<html><head><script/></head><p onclick=''>{{x}}</p></html>"))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "certificate-template.element",
                        "certificate-template.attribute",
                        "certificate-template.placeholder",
                        "certificate-template.part-missing",
                        "certificate-template.part-missing");
    }

    @Test
    void picturesLieWithinTheLayoutAndAreMeasuredBeforeTheyAreUnpacked() throws IOException {
        assertThat(faults(with(picture(20, 20)))).isEmpty();
        assertThat(faults(with(picture(4_001, 1))))
                .extracting(Fault::code)
                .containsExactly("certificate-template.picture");
    }

    private static String picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()) + "'/>";
    }
}
