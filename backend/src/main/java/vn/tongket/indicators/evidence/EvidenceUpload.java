package vn.tongket.indicators.evidence;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an upload, for the contract. */
@Schema(name = "WriteEvidence")
public record EvidenceUpload(
        @NotNull
        @Schema(
                type = SchemaType.STRING,
                format = "binary",
                description = "One file with its name: PDF, PNG, JPEG, WEBP, DOCX, XLSX, ODT or ODS, at most 20 MiB.")
        String file) {}
