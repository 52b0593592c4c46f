package org.openleap.web.privacy;

import org.openleap.privacy.PrivacyProblem;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.shared.error.NotFoundException;

/** A record in an address or a button: its kind and its key. */
final class RecordTokens {
    private static final String BETWEEN = ":";

    private RecordTokens() {}

    static String of(RecordKey record) {
        return record.kind() + BETWEEN + record.key();
    }

    /** @throws NotFoundException {@link PrivacyProblem#UNKNOWN_RECORD} for anything that {@link #of} has not written */
    static RecordKey read(String token) {
        try {
            int between = token.indexOf(BETWEEN);
            return new RecordKey(
                    RecordKind.valueOf(token.substring(0, Math.max(0, between))), token.substring(between + 1));
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(PrivacyProblem.UNKNOWN_RECORD);
        }
    }
}
