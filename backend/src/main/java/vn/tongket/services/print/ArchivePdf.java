package vn.tongket.services.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/**
 * HTML set as PDF/A-2u: fonts and colours are within the file, and every letter can be read out of it again. Nothing is
 * fetched while that is done but the font, pictures that lie in the HTML as {@code data:image/}, and those of the caller.
 */
public final class ArchivePdf {

    /** The one family there is; its letters are as wide as those of Times New Roman. */
    public static final String FAMILY = "Liberation Serif";

    /** HTML that names another font is set in this one all the same: a file for the archive has its fonts in it. */
    private static final Set<FSFontUseCase> EVERYWHERE = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String DATA = "data:image/";

    static {
        // It tells each step of each sheet otherwise, past the log of the application.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private ArchivePdf() {}

    /**
     * A file.
     *
     * @param content its bytes
     * @param sheets how many it has
     */
    public record Made(byte[] content, int sheets) {}

    /**
     * Pictures that the caller makes.
     *
     * @param scheme what their addresses begin with, without the colon
     * @param content the picture of an address
     */
    public record Pictures(String scheme, Function<String, byte[]> content) {

        /** No pictures but those within the HTML. */
        public static final Pictures NONE = new Pictures("none", address -> new byte[0]);
    }

    /**
     * Sets a document.
     *
     * @param firstNumber what {@code counter(page)} is on its first sheet
     */
    public static Made set(Document html, Pictures pictures, int firstNumber) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sheets sheets = new Sheets();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, address) -> isOurs(address, pictures) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> isOurs(address, pictures), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                address -> new Picture(pictures.content().apply(address)), pictures.scheme());
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(() -> font("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true, EVERYWHERE);
        builder.useFont(() -> font("BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true, EVERYWHERE);
        builder.usePageSupplier((document, width, height, page, shadow) -> sheets.next(document, width, height));
        builder.useInitialPageNumber(firstNumber);
        builder.withProducer("Tổng Kết");
        builder.withW3cDocument(html, null);
        builder.toStream(file);
        try {
            builder.run();
            return new Made(file.toByteArray(), sheets.count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first file with the sheets of the others behind its own. */
    public static byte[] joined(List<byte[]> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<PDDocument> opened = new ArrayList<>();
        try {
            for (byte[] part : parts) {
                opened.add(Loader.loadPDF(part));
            }
            PDDocument whole = opened.getFirst();
            for (PDDocument part : opened.subList(1, opened.size())) {
                for (PDPage sheet : part.getPages()) {
                    whole.importPage(sheet);
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            whole.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opened.forEach(IOUtils::closeQuietly);
        }
    }

    private static boolean isOurs(String address, Pictures pictures) {
        return address != null && (address.startsWith(pictures.scheme() + ":") || address.startsWith(DATA));
    }

    private record Picture(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream font(String style) {
        return ArchivePdf.class.getResourceAsStream("/fonts/LiberationSerif-" + style + ".ttf");
    }

    private static final class Sheets {

        private int count;

        PDPage next(PDDocument document, float width, float height) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            count++;
            return page;
        }
    }
}
