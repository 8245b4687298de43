package vn.tongket.desk.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What of a view may change; it stays with its list. */
record KeptView(
        @NotBlank @Size(max = 100) String name,

        @NotNull @Size(max = 2000) @Pattern(regexp = "[^#?\\s]*")
        String query,

        @NotNull Boolean standard) {}
