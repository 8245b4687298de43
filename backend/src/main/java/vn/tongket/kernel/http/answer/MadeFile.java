package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A file that was made for whoever asks, to be kept under a name and never to be shown within a page.
 *
 * @param content its bytes
 * @param mediaType what it is
 * @param name in letters and digits, with its ending
 */
public record MadeFile(byte[] content, String mediaType, String name) {

    /** The media type of a PDF. */
    public static final String PDF = "application/pdf";

    /** The media type of a Word document. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** 200 with the file, which nobody keeps on the way. */
    public RestResponse<Download> answer() {
        return RestResponse.ResponseBuilder.ok(Download.whole(new ByteArrayInputStream(content)))
                .type(mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, content.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** The header that makes a browser keep a file of such a name. */
    public static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
