package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The trust's answer to a comment.
 *
 * @param version of the agreement as the answerer opened it
 * @param verdict {@link CommentStatus#ACCEPTED} puts the proposed wording into the working draft
 */
public record AnswerComment(
        @NotNull AgreementReference reference,
        long version,
        long comment,
        @NotNull CommentStatus verdict,
        @NotBlank @Size(max = 2000) String answer) {}
