package org.openleap.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that somebody wrote down about a person of the trust.
 *
 * @param before what was true until then
 * @param after what was true since then
 * @param by what the person who wrote it down is called; empty for somebody who has left
 */
public record ColleagueChange(StaffStep step, WorksFor before, WorksFor after, String by, Instant at)
        implements Serializable {}
