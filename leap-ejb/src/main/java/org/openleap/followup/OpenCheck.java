package org.openleap.followup;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A check that waits for somebody: never the words of the person who suggested it.
 *
 * @param reference of the suggestion
 * @param title in plain words, without personal data
 * @param service code, may be empty
 * @param change what the trust said has changed
 * @param evidence how anybody can see it
 * @param owner display name of whoever did it
 * @param answerBy the last day for an answer
 */
public record OpenCheck(
        long id,
        String reference,
        CheckKind kind,
        String title,
        String service,
        String change,
        String evidence,
        String owner,
        LocalDate answerBy,
        long version)
        implements Serializable {}
