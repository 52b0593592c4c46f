package org.openleap.clarification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One question and what came of it, as the staff read it.
 *
 * @param askedBy display name
 * @param answerBy the last day for an answer
 * @param answer what the person said; empty while nobody has
 * @param how how they said it when a member of staff noted it; empty when they wrote it themselves
 */
public record AskedQuestion(
        String question,
        QuestionStatus status,
        String askedBy,
        Instant askedAt,
        LocalDate answerBy,
        String answer,
        String how)
        implements Serializable {

    public boolean isOpen() {
        return status == QuestionStatus.OPEN;
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "AskedQuestion[" + status + "]";
    }
}
