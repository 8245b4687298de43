package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Sends {@link Renditions}. Registered for all types for the reason that {@link Csv} tells. */
@Provider
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
public class RenditionsWriter implements MessageBodyWriter<Object> {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    @Context
    UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Renditions.class;
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Renditions renditions = (Renditions) answer;
        switch (mediaType.getType() + "/" + mediaType.getSubtype()) {
            case Csv.MEDIA_TYPE -> {
                TableFile.describe(headers, uri, Csv.MEDIA_TYPE + ";charset=UTF-8", ".csv");
                if ("true".equals(uri.getQueryParameters().getFirst("bom"))) {
                    out.write(BYTE_ORDER_MARK);
                }
                out.write(renditions.csv().get());
            }
            case Xlsx.MEDIA_TYPE -> {
                TableFile.describe(headers, uri, Xlsx.MEDIA_TYPE, ".xlsx");
                out.write(renditions.xlsx().get());
            }
            default -> out.write(renditions.json().get());
        }
    }
}
