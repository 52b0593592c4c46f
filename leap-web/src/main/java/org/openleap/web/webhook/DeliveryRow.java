package org.openleap.web.webhook;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/**
 * One change on its way to an endpoint, in words.
 *
 * @param outcome how the last attempt ended
 * @param again whether it can be sent once more
 */
public record DeliveryRow(long id, String at, String what, String subject, Tag tag, String outcome, boolean again)
        implements Serializable {}
