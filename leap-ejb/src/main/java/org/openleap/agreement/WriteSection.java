package org.openleap.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * New words of one section of the working draft.
 *
 * @param version of the agreement as the writer opened it
 * @param wording empty to take the section out
 */
public record WriteSection(
        @NotNull AgreementReference reference,
        long version,
        @NotNull SectionKind section,
        @NotNull @Size(max = 15000) String wording) {}
