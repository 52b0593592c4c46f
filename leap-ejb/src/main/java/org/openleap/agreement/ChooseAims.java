package org.openleap.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** The aims taken from the library, by code. */
public record ChooseAims(
        @NotNull AgreementReference reference,
        long version,
        @NotNull @Size(max = 20) Set<String> aims) {
    public ChooseAims {
        aims = Set.copyOf(aims);
    }
}
