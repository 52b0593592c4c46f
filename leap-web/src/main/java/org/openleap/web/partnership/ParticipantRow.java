package org.openleap.web.partnership;

import java.io.Serializable;

/**
 * Somebody who takes part, as the page shows them.
 *
 * @param initials two letters for the round mark
 * @param sentence what they are and what they do
 * @param roleless nobody has written down what they do
 */
public record ParticipantRow(
        long id, String initials, String name, String type, String role, String since, boolean roleless, String href)
        implements Serializable {}
