package vn.tongket.awards.certificates;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An order to print.
 *
 * @param decision id of the decision whose certificates are printed
 */
public record WriteCertificateBatch(@NotNull UUID decision) {}
