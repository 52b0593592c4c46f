package org.openleap.web.identity;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/**
 * Somebody of the trust, as people read it.
 *
 * @param services what they work for, in words
 * @param places where, in words
 * @param standing empty word for somebody who is here and works for something
 */
public record ColleagueRow(
        String href,
        String name,
        String jobTitle,
        String services,
        String places,
        String roles,
        String lastSignIn,
        Tag standing)
        implements Serializable {

    public boolean isMarked() {
        return !standing.word().isEmpty();
    }
}
