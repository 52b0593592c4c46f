package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;

/**
 * What matters for the first look of a person.
 *
 * @param urgent somebody may be in danger
 * @param hotWords words that say so, as they stand in the trust's list
 * @param refusal code of the rule that a refused item breaks; else empty
 * @param complaintAgreed how the person who wanted a complaint agreed to another way; else empty
 */
public record FirstLook(boolean urgent, List<String> hotWords, String refusal, String complaintAgreed)
        implements Serializable {
    public FirstLook {
        hotWords = List.copyOf(hotWords);
    }
}
