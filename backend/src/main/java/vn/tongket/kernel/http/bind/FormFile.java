package vn.tongket.kernel.http.bind;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/**
 * The one file of a form, in the part named {@code file}, as it came.
 *
 * @param name as the caller gave it
 * @param content where its bytes are until the request ends
 */
public record FormFile(@Nullable String name, Path content) {

    private static final String PART = "file";

    /**
     * Reads the form.
     *
     * @param notOneCode says that it has none or several
     * @throws ApiProblem 400 for a form with other parts, without a file, or with several
     */
    public static FormFile read(@Nullable MultipartFormDataInput form, String notOneCode) {
        List<Fault> faults = new ArrayList<>();
        List<FormValue> found = new ArrayList<>();
        if (form != null) {
            form.getValues().forEach((name, values) -> collect(name, values, found, faults));
        }
        if (found.size() != 1) {
            faults.add(Fault.at("/" + PART, notOneCode));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidBody(faults);
        }
        FormValue file = found.getFirst();
        return new FormFile(file.getFileName(), file.getFileItem().getFile());
    }

    private static void collect(String name, Collection<FormValue> values, List<FormValue> found, List<Fault> faults) {
        if (!name.equals(PART)) {
            faults.add(Fault.at("/" + name, "body.unknown-member", PART));
            return;
        }
        values.stream()
                .filter(value -> value.isFileItem() && !value.getFileItem().isInMemory())
                .forEach(found::add);
    }

    /** What tells it from another file: its name and the SHA-256 of its content. */
    public String fingerprint() {
        try (DigestInputStream bytes =
                new DigestInputStream(Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return name + HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
