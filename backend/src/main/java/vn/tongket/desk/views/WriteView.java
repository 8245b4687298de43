package vn.tongket.desk.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A view of a list to keep.
 *
 * @param list the page of the desk, by its address below the desk: {@code nhiem-vu}, {@code khen-thuong/de-nghi}
 * @param name one's own name for it
 * @param query the query part of the address of the page; empty for the page as it is
 * @param standard whether the list opens with it, instead of the one before
 */
public record WriteView(
        @NotNull @Size(max = 100) @Pattern(regexp = "[a-z0-9]+([-/][a-z0-9]+)*")
        String list,

        @NotBlank @Size(max = 100) String name,

        @NotNull @Size(max = 2000) @Pattern(regexp = "[^#?\\s]*")
        String query,

        @NotNull Boolean standard) {}
