package org.openleap.web.sharing;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/**
 * One line of "What you told us and what happened".
 *
 * @param told the first words of it
 * @param happened in one sentence
 * @param origin whether they told it or the trust shares it, in words
 */
public record StoryRow(
        String reference,
        String href,
        String told,
        String happened,
        String origin,
        String service,
        String listed,
        Tag tag)
        implements Serializable {}
