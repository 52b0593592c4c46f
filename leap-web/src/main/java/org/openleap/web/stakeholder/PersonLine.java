package org.openleap.web.stakeholder;

import java.io.Serializable;

/**
 * One person on the page of an organisation.
 *
 * @param href empty for somebody who may not read how people are reached
 * @param role what they are there, with dates where they are past
 * @param reach how they are reached, or that they must not be contacted
 * @param tone {@code stop} when nothing may be sent, else empty
 */
public record PersonLine(String name, String initials, String href, String role, String reach, String tone)
        implements Serializable {}
