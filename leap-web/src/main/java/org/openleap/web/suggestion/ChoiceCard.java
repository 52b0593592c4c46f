package org.openleap.web.suggestion;

import java.io.Serializable;

/**
 * One of the plain choices of a person who decides. Each is an address; its form stands below.
 *
 * @param id of the link on the page
 * @param current {@code true} for the chosen one
 */
public record ChoiceCard(String id, String icon, String label, String hint, String href, String current)
        implements Serializable {}
