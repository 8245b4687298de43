package vn.tongket.awards.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The decision that annuls.
 *
 * @param ground why
 * @param number number and symbol, such as {@code 310/QĐ-STTTT}
 * @param date the day it was taken
 */
public record WriteAnnulment(
        @NotNull AnnulmentGround ground,
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate date) {}
