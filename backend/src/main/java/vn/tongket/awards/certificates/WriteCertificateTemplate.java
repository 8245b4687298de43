package vn.tongket.awards.certificates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new version of the layout.
 *
 * @param html XHTML with its style, at most 700,000 characters with the pictures in it
 * @param note what is different in it
 */
public record WriteCertificateTemplate(
        @NotBlank @Size(max = 700_000) String html,
        @NotBlank @Size(max = 500) String note) {}
