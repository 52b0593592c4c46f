package org.openleap.web.privacy;

import java.io.Serializable;
import java.util.List;

/**
 * One record of a request.
 *
 * @param token kind and key, for the buttons
 * @param hold title of the hold over it; empty without one
 * @param erasures in words, the last first
 * @param erase where it can be erased or corrected; empty when it cannot
 */
public record RecordRow(String token, String kind, String key, String hold, List<String> erasures, String erase)
        implements Serializable {
    public RecordRow {
        erasures = List.copyOf(erasures);
    }
}
