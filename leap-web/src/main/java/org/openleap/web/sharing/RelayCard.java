package org.openleap.web.sharing;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/**
 * News to pass on, or passed on.
 *
 * @param heading what it is about, in a few words
 * @param told what they told the trust
 * @param pass what to say, in plain words
 * @param done whom they told, when and how; empty while it is owed
 */
public record RelayCard(
        long id, long version, String reference, String heading, String told, String pass, String done, Tag tag)
        implements Serializable {}
