package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a partner says about a section of the newest version.
 *
 * @param number of the version that was read
 * @param proposal a wording to put in its place; empty when the partner proposes none
 */
public record CommentOnSection(
        @NotNull AgreementReference reference,
        int number,
        @NotNull SectionKind section,
        @NotBlank @Size(max = 2000) String words,
        @NotNull @Size(max = 15000) String proposal) {}
